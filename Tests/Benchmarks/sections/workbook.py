"""The year's workbook, beside Python libraries that write the same cells."""

import os
import subprocess

from ground import ROOT
from report import Section
from timing import Ratio, in_turns_afresh

WRITER = str(ROOT / "Tests" / "Benchmarks" / "write_cells.py")


class Book:
    """The workbook of a year of a portfolio."""

    def __init__(self, ground, portfolio, year, *words):
        name = "".join([os.path.basename(portfolio), year, *words])
        self.ground = ground
        self.path = str(ground.folder / f"{name}.xlsx")
        self.command = [
            ground.grants, "report", "year-end", year, "--portfolio", portfolio, "--templates",
            str(ROOT / "Templates"), "--output", self.path, *words]
        self.cells = str(ground.folder / f"cells-{name}")

    def count(self):
        """How many cells it has; they are then in a file that is read fast."""
        if not os.path.exists(self.cells + ".count"):
            subprocess.run(self.command, capture_output=True, check=True)
            subprocess.run(
                [self.ground.python, WRITER, "read", self.path, self.cells], check=True)
        with open(self.cells + ".count") as file:
            return int(file.read())

    def writer(self, library):
        output = str(self.ground.folder / f"{library}.xlsx")
        return [self.ground.python, WRITER, library, self.cells, output]


def compare(section, title, books, rounds):
    """Our workbooks, by name, the largest last, and the libraries that write its cells."""
    largest = list(books)[-1]
    count = books[largest].count()
    commands = {name: book.command for name, book in books.items()}
    for library in ["xlsxwriter", "openpyxl"]:
        commands[library] = books[largest].writer(library)
    times = in_turns_afresh(commands, lambda name: None, rounds=rounds)
    ours = times[largest]
    section.table(
        f"{title}: {count:,} cells", ["program", "time", "times `grants`", "memory"],
        [[name, taken.text(), Ratio(taken, ours).text(), f"{max(taken.peak_kib) / 1024:.0f} MiB"]
         for name, taken in times.items()])
    return times, ours


def measure(ground):
    section = Section(
        "The year's workbook",
        "`grants report year-end` as a workbook, from the record to the file, beside XlsxWriter (in "
        "its mode of constant memory) and openpyxl (write-only), which are given the cells of that "
        "very workbook ready made and write them with the formats of days and amounts, without "
        "charts.")
    def name(size):
        return f"grants, {size:,} postings"
    sizes = ground.sizes
    compare(section, "Without postings, a year of twelve",
            {name(size): Book(ground, ground.portfolio(size), "2013") for size in sizes}, 5)
    compare(section, "With the postings of a year of twelve",
            {name(size): Book(ground, ground.portfolio(size), "2013", "--postings")
             for size in sizes}, 3)
    times, ours = compare(
        section, "With the postings, all of them in the year",
        {name(size): Book(ground, ground.year(size), "2018", "--postings") for size in sizes}, 1)
    ratio = Ratio(ours, times["xlsxwriter"])
    section.bar("year's workbook with its postings / XlsxWriter", ratio.text(), ratio.value, 0.2)
    peak = max(ours.peak_kib) / max(times[name(sizes[0])].peak_kib)
    section.bar(f"year's workbook: peak memory, {sizes[-1]:,} / {sizes[0]:,} postings",
                f"{peak:.2f}", peak, 1.5)
    return section
