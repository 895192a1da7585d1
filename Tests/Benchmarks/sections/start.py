"""How long the program takes to start, beside Swift programs that do nothing."""

from report import Section
from timing import Ratio, in_turns


def measure(ground):
    section = Section(
        "Program start",
        "`grants --version` beside an empty Swift program: one that links the same libraries in "
        "the same way, so that the difference is what our own code does before it answers; and one "
        "that links nothing but what every Swift program does.")
    build = ground.build
    times = in_turns({
        "`grants --version`": [ground.grants, "--version"],
        "empty program, same libraries": [str(build / "empty-program-same-libraries")],
        "empty program": [str(build / "empty-program")],
    })
    start, same, bare = times.values()
    section.times(times, beside=same)
    ratio = Ratio(start, same)
    section.bar("start / empty program with the same linkage", ratio.text(), ratio.value, 1.5)
    section.note(f"Beside the empty program that links nothing: {Ratio(start, bare).text()}.")
    return section
