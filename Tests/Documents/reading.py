"""Reads what the program writes: totals as JSON, pages, workbooks as LibreOffice sees them."""

import json
import pathlib
import shutil
import subprocess
import tempfile

import html5lib
import openpyxl


class Faults:
    """What was found, told all at once."""

    def __init__(self):
        self.all = []

    def equal(self, what, found, wanted):
        if found != wanted:
            self.all.append(f"{what}: {found!r} stands there, {wanted!r} should")

    def true(self, what, holds):
        if not holds:
            self.all.append(what)


def run(program, *words, status=(0,)):
    made = subprocess.run([program, *words], capture_output=True, text=True)
    if made.returncode not in status:
        raise SystemExit(f"grants {' '.join(words)}: {made.returncode}\n{made.stderr}")
    return made.stdout


def totals(program, year, measure="awarded"):
    """The blocks of the totals of a year, by currency."""
    text = run(program, "totals", "--year", str(year), "--measure", measure, "--format", "json")
    return {block["currency"]: block for block in json.loads(text)["blocks"]}


def minor(text):
    """Øre of an amount as a page has it."""
    return int(text.replace("−", "-").replace(".", "").replace(",", ""))


def page(path):
    """The page, parsed so that every departure from HTML 5 is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(pathlib.Path(path).read_text(encoding="utf-8"))


def words(element):
    return "".join(element.itertext())


class Table:
    """A table of a page: its caption, its heads, its rows as texts."""

    def __init__(self, element):
        caption = element.find("caption")
        self.caption = None if caption is None else words(caption)
        self.heads = [words(cell) for cell in element.findall("thead/tr/th")]
        self.rows = [[words(cell) for cell in row]
                     for part in ("tbody", "tfoot") for row in element.findall(f"{part}/tr")]

    def value(self, label, head):
        for row in self.rows:
            if row[0] == label:
                return minor(row[self.heads.index(head)])
        return None


def sections(root):
    """The page cut at its headings: (heading, tables under it)."""
    parts = []
    for element in root.iter():
        if element.tag in ("h1", "h2"):
            parts.append((words(element), []))
        elif element.tag == "table" and parts:
            parts[-1][1].append(Table(element))
    return parts


def formulas(path):
    """Every formula with the value written beside it and the one that LibreOffice makes of it."""
    written = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    places = [(s.title, c.coordinate) for s in written for r in s.iter_rows() for c in r
              if c.data_type == "f"]
    if not shutil.which("soffice"):
        print("LibreOffice is not installed; formulas are not recalculated")
        return [(sheet, place, cached[sheet][place].value, None) for sheet, place in places]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path],
            capture_output=True, check=True, timeout=180)
        made = openpyxl.load_workbook(f"{folder}/{pathlib.Path(path).name}", data_only=True)
        return [(sheet, place, cached[sheet][place].value, made[sheet][place].value)
                for sheet, place in places]


def check_formulas(path, faults):
    found = formulas(path)
    for sheet, place, a, b in found:
        same = b is None and not shutil.which("soffice") or (
            a is not None and b is not None and not isinstance(b, str) and abs(a - b) < 1e-6)
        faults.true(f"{path} {sheet}!{place}: written {a}, recalculated {b}", same)
    return len(found)
