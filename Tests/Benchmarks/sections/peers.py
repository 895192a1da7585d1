"""The same postings in hledger and ledger."""

import subprocess

from report import Section
from sections.totals import BY_PROJECT, shell_words, spent
from timing import Ratio, in_turns

# Both take their time in proportion to the journal; beyond this they are not run.
MOST = 100_000


def agree(ground, size, ledgers):
    """All must give the same sum before any is timed."""
    ours = spent(ground, ground.portfolio(size), "--by", "project")
    words = ["hledger", "-f", ground.journal(size), "bal", "spent", "--depth", "1", "-O", "csv", "-N"]
    line = subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()[-1]
    digits = "".join(c for c in line.split(",", 1)[1] if c.isdigit())
    if int(digits) != ours:
        raise SystemExit(f"hledger says {line}, the program {ours}")


def measure(ground):
    section = Section(
        "Beside hledger and ledger",
        "What has been spent by project, of the same postings charged to the same grants, in a "
        "plain-text journal. Both read the whole journal each time; that is how they work.")
    rows = []
    for size in [size for size in ground.sizes if size <= MOST]:
        journal = ground.journal(size)
        commands = {
            "grants": [ground.grants, "totals", "--measure", "spent", "--by", "project",
                       "--portfolio", ground.portfolio(size)],
            "sqlite3": shell_words(ground, size, BY_PROJECT["charges"]),
            "ledger": ["ledger", "--args-only", "-f", journal, "bal", "^spent:", "--depth", "2"],
            "hledger": ["hledger", "-f", journal, "bal", "^spent:", "--depth", "2"],
        }
        agree(ground, size, commands)
        times = in_turns(commands, rounds=3, runs=1, warmup=0)
        rows += [[f"{size:,}", name, taken.text(), Ratio(taken, times["grants"]).text()]
                 for name, taken in times.items()]
    section.table("", ["postings", "program", "time", "times `grants`"], rows)
    return section
