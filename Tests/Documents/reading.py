"""Reads what the program writes: totals as JSON, pages, workbooks as LibreOffice sees them."""

import json
import pathlib
import shutil
import subprocess
import tempfile

import docx
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
    """Øre of an amount as a page has it; none where the cell is empty."""
    return int(text.replace("−", "-").replace(".", "").replace(",", "") or "0")


def page(path):
    """The page, parsed so that every departure from HTML 5 is an error."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(pathlib.Path(path).read_text(encoding="utf-8"))


def words(element):
    return "".join(element.itertext())


class Table:
    """A table of a page or of a Word file: its caption, its heads, its rows as texts."""

    def __init__(self, caption, heads, rows):
        self.caption, self.heads, self.rows = caption, heads, rows

    @staticmethod
    def of_page(element):
        caption = element.find("caption")
        return Table(
            None if caption is None else words(caption),
            [words(cell) for cell in element.findall("thead/tr/th")],
            [[words(cell) for cell in row]
             for part in ("tbody", "tfoot") for row in element.findall(f"{part}/tr")])

    @staticmethod
    def of_word(table):
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        return Table(None, rows[0], rows[1:])

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
            parts[-1][1].append(Table.of_page(element))
    return parts


def word_sections(path):
    """The body of a Word file cut at its headings: (heading, tables under it)."""
    parts = [("", [])]
    for block in docx.Document(path).iter_inner_content():
        if isinstance(block, docx.table.Table):
            parts[-1][1].append(Table.of_word(block))
        elif block.style.name.startswith("Heading"):
            parts.append((block.text, []))
    return parts


def word_paragraphs(path):
    """The text of every paragraph of the body, those in tables among them."""
    return [p.text for p in docx.Document(path).element.body.iter() if p.tag.endswith("}p")]


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
