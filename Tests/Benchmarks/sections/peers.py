"""The same postings in hledger and ledger."""

import subprocess

from report import Section
from sections.totals import BY_PROJECT, shell_words, spent
from timing import Ratio, in_turns

# Both take their time in proportion to the journal; beyond this they are not run.
MOST = 100_000


def minor_units(text):
    """The øre in `12345.67 DKK` and in `DKK 12345.67`; both programs always print two decimals."""
    return int("".join(c for c in text if c.isdigit() or c == "-"))


def agree(ground, size):
    """All must give the same sum before any is timed."""
    ours = spent(ground, ground.portfolio(size), "--by", "project")
    journal = ground.journal(size)
    theirs = {
        "hledger": ["hledger", "-f", journal, "bal", "spent", "--depth", "1", "-O", "csv", "-N"],
        "ledger": ["ledger", "--args-only", "-f", journal, "bal", "^spent:", "--depth", "1",
                   "--no-total", "--balance-format", "%(account),%(display_total)\n"],
    }
    for name, words in theirs.items():
        done = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        line = done.splitlines()[-1]
        if minor_units(line.split(",", 1)[1]) != ours:
            raise SystemExit(f"{name} says {line}, the program {ours}")


def measure(ground):
    section = Section(
        "Beside hledger and ledger",
        "What has been spent by project, of the same postings charged to the same grants, in a "
        "plain-text journal. Both read the whole journal each time; that is how they work.")
    rows = []
    for size in [size for size in ground.sizes if size <= MOST]:
        agree(ground, size)
        journal = ground.journal(size)
        commands = {
            "grants": [ground.grants, "totals", "--measure", "spent", "--by", "project",
                       "--portfolio", ground.portfolio(size)],
            "sqlite3": shell_words(ground, size, BY_PROJECT["charges"]),
            "ledger": ["ledger", "--args-only", "-f", journal, "bal", "^spent:", "--depth", "2"],
            "hledger": ["hledger", "-f", journal, "bal", "^spent:", "--depth", "2"],
        }
        times = in_turns(commands, rounds=3, runs=1, warmup=0)
        rows += [[f"{size:,}", name, taken.text(), Ratio(taken, times["grants"]).text()]
                 for name, taken in times.items()]
    section.table("", ["postings", "program", "time", "times `grants`"], rows)
    return section
