"""The table of all grants, which grows with the grants and not with the postings."""

from report import Section
from timing import Ratio, in_turns


def measure(ground):
    section = Section(
        "Overview", "`grants overview`: all 1,000 grants with their money, deadlines and lights.")
    times = in_turns({
        f"{size:,}": [ground.grants, "overview", "--portfolio", ground.portfolio(size)]
        for size in ground.sizes
    }, rounds=5, runs=3, warmup=1)
    smallest = times[f"{ground.sizes[0]:,}"]
    section.table("", ["postings", "`grants overview`", "growth"], [
        [size, taken.text(), Ratio(taken, smallest).text()] for size, taken in times.items()])
    return section
