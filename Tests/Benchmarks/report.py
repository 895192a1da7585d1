"""What was measured, as Markdown."""

import os
import platform
import subprocess


class Section:
    """One thing that was measured: tables, and the bars that were set for it."""

    def __init__(self, title, text):
        self.title = title
        self.parts = [text]
        self.bars = []

    def table(self, title, head, rows):
        lines = [f"**{title}**", ""] if title else []
        lines += ["| " + " | ".join(head) + " |", "|---" + "|--:" * (len(head) - 1) + "|"]
        lines += ["| " + " | ".join(row) + " |" for row in rows]
        self.parts.append("\n".join(lines))

    def times(self, times, beside):
        from timing import Ratio
        self.table("", ["program", "time", "ratio"], [
            [name, taken.text(), Ratio(taken, beside).text()] for name, taken in times.items()])

    def note(self, text):
        self.parts.append(text)

    def bar(self, name, text, value, limit):
        """A ratio that was to be at most `limit`."""
        self.bars.append((name, text, limit, value <= limit))

    def markdown(self):
        return f"## {self.title}\n\n" + "\n\n".join(self.parts) + "\n"


def first_line(*words):
    done = subprocess.run(words, capture_output=True, text=True)
    lines = (done.stdout or done.stderr).splitlines()
    return lines[0].strip() if lines else "?"


def conditions(ground, load):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 30
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        system = platform.system()
    sqlite = first_line("sqlite3", "--version").split()[0]
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), {memory} GiB of memory, {system}. "
        f"Load while measuring: {load}. "
        f"grants {first_line(ground.grants, '--version')}; {first_line('swift', '--version')}; "
        f"sqlite3 {sqlite}; {first_line('hledger', '--version')}; "
        f"{first_line('ledger', '--version').split(',')[0]}; {first_line('hyperfine', '--version')}.")


def document(sections, ground, load):
    bars = ["| bar | measured | at most | |", "|---|--:|--:|---|"]
    for section in sections:
        for name, text, limit, holds in section.bars:
            bars.append(f"| {name} | {text} | {limit} | {'holds' if holds else '**missed**'} |")
    head = f"""# Measurements

Written by `make bench`, all in one run. Times are medians with the middle half of the runs in
brackets; ratios are of medians, with the lowest and the highest of single rounds in brackets.
Programs take turns in rounds, so that what else the machine does meets all alike. The portfolios
are made by `generate-portfolio`: 1,000 grants, {', '.join(f'{s:,}' for s in ground.sizes)} postings.

{conditions(ground, load)}

## The bars
"""
    return "\n".join([head, "\n".join(bars), ""] + [section.markdown() for section in sections])
