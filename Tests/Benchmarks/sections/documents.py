"""Word documents from a template, beside docxtpl."""

import json
import pathlib
import subprocess
import statistics

from ground import ROOT
from report import Section
from timing import Ratio, Times, in_turns_afresh

PYTHON = pathlib.Path(__file__).resolve().parents[3] / ".build/bench-venv/bin/python"

# Both forms are the same but for the tags: a report of three pages with a table of budget lines.
FORM = """
import sys
import docx

def form(path, begin, end, value):
    document = docx.Document()
    document.add_heading(value("title"), 1)
    for _ in range(3):
        for name in ["place", "period", "summary", "next"]:
            document.add_heading(value(name), 2)
            document.add_paragraph(f"Om {value('title')}: {value(name)}. " + "Tekst der fylder. " * 40)
    table = document.add_table(rows=4, cols=5, style="Table Grid")
    for column, name in enumerate(["post", "budget", "spent", "left", "note"]):
        table.cell(0, column).text = name
        table.cell(2, column).text = value("line." + name)
    table.cell(1, 0).text, table.cell(3, 0).text = begin, end
    document.save(path)

form(sys.argv[1], "{{#lines}}", "{{/lines}}", lambda name: "{{" + name + "}}")
form(sys.argv[2], "{%tr for line in lines %}", "{%tr endfor %}", lambda name: "{{" + name + "}}")
"""

DOCXTPL = """
import io, json, sys, time
from docxtpl import DocxTemplate

def values(path):
    made = json.load(open(path))
    made["lines"] = [item["line"] for item in made["lines"]]
    return made

given, template = values(sys.argv[2]), sys.argv[1]
for _ in range(int(sys.argv[4])):
    start = time.perf_counter()
    document = DocxTemplate(template)
    document.render(given, autoescape=True)
    document.save(sys.argv[3] if int(sys.argv[4]) == 1 else io.BytesIO())
    if int(sys.argv[4]) > 1:
        print(time.perf_counter() - start)
"""


def values(rows):
    line = {"post": "Løn & personale", "budget": "1.250.000,00 kr.", "spent": "612.500,00 kr.",
            "left": "637.500,00 kr.", "note": "Efter planen"}
    return {"title": "Naboskab", "place": "Aarhus", "period": "2017", "summary": "Efter planen.",
            "next": "Opstart.", "lines": [{"line": dict(line, post=f"{n}. {line['post']}")}
                                          for n in range(rows)]}


def warm(command):
    """The times that a program gives of a hundred fills."""
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(line) for line in done.stdout.split()]


def thousand(ground, section, commands):
    """A hundred and a thousand in one process: forms beside docxtpl, and reports of the record."""
    rows = []

    def add(what, made, beside=None):
        few, many = made
        rows.append([what, few.text(), many.text(), f"{many.median / few.median:.1f}",
                     f"{max(many.peak_kib) / 1024:.0f} MiB",
                     Ratio(many, beside[1]).text() if beside else ""])

    def forms(name):
        return [in_turns_afresh({name: commands(50, times=count)[name]}, lambda name: None, rounds=1)
                [name] for count in [100, 1_000]]

    def reports(folder, grants):
        folder.mkdir(exist_ok=True)
        return [ground.grants, "report", "status", "--all", "--from", "2013-01-01", "--to",
                "2018-12-31", "--portfolio", ground.activities(grants), "--templates",
                str(ROOT / "Templates"), "--draft", "--output", str(folder)]

    theirs, ours = forms("docxtpl"), forms("ours")
    add("forms of three pages, docxtpl", theirs)
    add("forms of three pages", ours, theirs)
    growth = ours[1].median / ours[0].median
    section.bar("a thousand forms / a hundred", f"{growth:.1f}", growth, 12)
    ratio = Ratio(ours[1], theirs[1])
    section.bar("a thousand forms / docxtpl", ratio.text(), ratio.value, 0.1)
    made = {}
    for grants in [100, 1_000]:
        folder = ground.folder / f"reports-{grants}"
        command = reports(folder, grants)
        made[grants] = in_turns_afresh({"": command}, lambda name: None, rounds=1)[""]
        made[grants].count = len(list(folder.glob("*.docx")))
    counts = f"{made[100].count} and {made[1_000].count:,}"
    add(f"status reports ({counts})", list(made.values()))
    section.table("A hundred and a thousand in one process",
                  ["documents", "100", "1,000", "1,000 / 100", "memory", "1,000 / docxtpl's"], rows)
    section.note(
        "A status report is read from a portfolio of a hundred and a thousand grants and written as a "
        "file of its own; a form is filled with values that are there.")


def measure(ground):
    folder = ground.folder
    ours, theirs, script = folder / "ours.docx", folder / "theirs.docx", folder / "fill-with-docxtpl.py"
    script.write_text(DOCXTPL)
    subprocess.run([PYTHON, "-c", FORM, ours, theirs], check=True)
    for rows in [50, 1_000, 10_000]:
        (folder / f"{rows}.json").write_text(json.dumps(values(rows)))

    def commands(rows, times=1):
        data = str(folder / f"{rows}.json")
        return {
            "ours": [str(ground.build / "fill-template"), str(ours), data,
                     str(folder / "ours-filled.docx"), "--times", str(times)],
            "docxtpl": [str(PYTHON), str(script), str(theirs), data,
                        str(folder / "theirs-filled.docx"), str(times)],
        }

    section = Section(
        "Word documents",
        "A form of three pages with a table, filled with 50 and 10,000 lines, beside docxtpl, which "
        "fills the same form with its own tags. Cold: one process for one document, with the values "
        "read from JSON. Warm: a hundred documents in one process, each time as a whole file.")
    cold = in_turns_afresh(commands(50), lambda name: None, rounds=15)
    hot = {"ours": Times(), "docxtpl": Times()}
    for _ in range(3):
        for name, command in commands(50, times=100).items():
            hot[name].rounds.append(warm(command))
    small = in_turns_afresh(commands(1_000), lambda name: None, rounds=3)
    large = in_turns_afresh(commands(10_000), lambda name: None, rounds=3)
    rows = []
    for label, times, bar in [("three pages, cold", cold, 0.2), ("three pages, warm", hot, 0.1),
                              ("10,000 lines", large, 0.2)]:
        ratio = Ratio(times["ours"], times["docxtpl"])
        rows.append([label, times["ours"].text(), times["docxtpl"].text(), ratio.text()])
        section.bar(f"{label} / docxtpl", ratio.text(), ratio.value, bar)
    memory = statistics.median(cold["ours"].peak_kib) / statistics.median(cold["docxtpl"].peak_kib)
    section.bar("memory of one process, three pages / docxtpl", f"{memory:.2f}", memory, 0.67)
    growth = large["ours"].median / small["ours"].median
    section.bar("10,000 lines / 1,000 lines", f"{growth:.1f}", growth, 12)
    section.table("", ["document", "ours", "docxtpl", "ratio"], rows)
    thousand(ground, section, commands)
    peaks = {name: max(large[name].peak_kib) / 1024 for name in large}
    section.note(
        f"Memory with 10,000 lines: {peaks['ours']:.0f} MiB beside {peaks['docxtpl']:.0f} MiB. "
        f"A thousand documents take {hot['ours'].median * 1000:.1f} s in one process.")
    return section
