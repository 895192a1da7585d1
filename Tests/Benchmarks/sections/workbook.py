"""The year's workbook, beside Python libraries that write the same cells."""

import os
import pickle
import subprocess

from ground import ROOT
from report import Section
from timing import Ratio, in_turns_afresh

YEAR = "2013"
WRITER = str(ROOT / "Tests" / "Benchmarks" / "write_cells.py")


def report(ground, size, *words):
    """The command that writes the year's workbook, and the file that it writes."""
    path = str(ground.folder / f"year-{size}.xlsx")
    return [ground.grants, "report", "year-end", YEAR, "--portfolio", ground.portfolio(size),
            "--templates", str(ROOT / "Templates"), "--output", path, *words], path


def cells(ground, size, *words):
    """The cells of the program's workbook in a file that is read fast; and how many there are."""
    path = str(ground.folder / f"cells-{size}{''.join(words)}.pickle")
    if not os.path.exists(path):
        command, book = report(ground, size, *words)
        subprocess.run(command, capture_output=True, check=True)
        subprocess.run([ground.python, WRITER, "read", book, path], check=True)
    with open(path, "rb") as file:
        return path, pickle.load(file)


def measure(ground):
    section = Section(
        "The year's workbook",
        f"`grants report year-end {YEAR}` as a workbook, from the record to the file, beside "
        "XlsxWriter (in its mode of constant memory) and openpyxl (write-only), which are given the "
        "cells of that very workbook ready made and write them with the formats of days and "
        "amounts, without charts.")
    largest = ground.sizes[-1]
    for words in [[], ["--postings"]]:
        path, count = cells(ground, largest, *words)
        commands = {}
        for size in ground.sizes:
            commands[f"grants, {size:,} postings"] = report(ground, size, *words)[0]
        for library in ["xlsxwriter", "openpyxl"]:
            commands[library] = [
                ground.python, WRITER, library, path, str(ground.folder / f"{library}.xlsx")]
        times = in_turns_afresh(commands, lambda name: None, rounds=3 if words else 5)
        ours = times[f"grants, {largest:,} postings"]
        peer = times["xlsxwriter"]
        section.table(
            f"{'With every posting of the year' if words else 'Without postings'}: {count:,} cells",
            ["program", "time", "times `grants`", "memory"],
            [[name, taken.text(), Ratio(taken, ours).text(),
              f"{max(taken.peak_kib) / 1024:.0f} MiB"] for name, taken in times.items()])
        name = "year's workbook" + (" with its postings" if words else "")
        ratio = Ratio(ours, peer)
        if words:
            section.bar(f"{name} / XlsxWriter", ratio.text(), ratio.value, 0.2)
            first = times[f"grants, {ground.sizes[0]:,} postings"]
            peak = max(ours.peak_kib) / max(first.peak_kib)
            section.bar(f"{name}: peak memory, {largest:,} / {ground.sizes[0]:,} postings",
                        f"{peak:.2f}", peak, 1.5)
    return section
