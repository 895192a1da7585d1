"""An import of postings beside the shell's .import of the same file into a bare table."""

import os
import shutil

from report import Section
from timing import Ratio, in_turns_afresh


def measure(ground):
    section = Section(
        "Import of postings",
        "`grants import postings` validates every line, splits it over its sources to the øre, "
        "keeps the sums, writes it all in one transaction and waits for the disk; the `sqlite3` "
        "shell's `.import` puts the same lines as text into a table without a constraint.")
    rows = []
    for size in ground.sizes:
        work = str(ground.folder / "work.sqlite")
        commands = {
            "grants": [ground.grants, "import", "postings", ground.csv(size), "--portfolio", work],
            "shell": ["sqlite3", work, "CREATE TABLE bare (a,b,c,d,e,f)", ".mode csv",
                      ".separator ;", f".import --skip 1 {ground.csv(size)} bare"],
        }

        def prepare(name):
            for ending in ["", "-wal", "-shm", "-journal"]:
                if os.path.exists(work + ending):
                    os.unlink(work + ending)
            if name == "grants":
                shutil.copyfile(ground.unspent(), work)

        times = in_turns_afresh(commands, prepare, rounds=5)
        ours, theirs = times["grants"], times["shell"]
        ratio = Ratio(ours, theirs)
        rows.append([
            f"{size:,}", ours.text(), theirs.text(), ratio.text(),
            f"{max(ours.peak_kib) / 1024:.0f} MiB", f"{max(theirs.peak_kib) / 1024:.0f} MiB"])
        if size == ground.sizes[-1]:
            section.bar(f"import of {size:,} postings / shell's `.import`", ratio.text(),
                        ratio.value, 8)
        if size == ground.sizes[0]:
            smallest_peak = max(ours.peak_kib)
    peak = max(ours.peak_kib)
    section.bar("peak memory of the largest import / of the smallest", f"{peak / smallest_peak:.2f}",
                peak / smallest_peak, 2)
    section.table("", ["postings", "`grants import postings`", "shell `.import`", "ratio",
                       "memory, grants", "memory, shell"], rows)
    return section
