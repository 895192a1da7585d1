#!/usr/bin/env python3
"""Measures the program beside what people would use instead.

Each file in `sections/` measures one thing: it has a function `measure(ground)` that gives a
`Section`. A new file is a new section. `make bench` runs all of them and writes RESULTS.md.
"""

import argparse
import importlib
import os
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from ground import Ground  # noqa: E402
from report import document  # noqa: E402

# In this order; what is not named here follows in that of its file names.
FIRST = ["start", "totals", "overview", "importing", "peers"]


def names():
    found = sorted(file.stem for file in (HERE / "sections").glob("[a-z]*.py"))
    return [name for name in FIRST if name in found] + [n for n in found if n not in FIRST]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", type=pathlib.Path, required=True, help="the release build")
    options.add_argument("--only", nargs="*", help=f"sections: {', '.join(names())}")
    options.add_argument("--sizes", nargs="*", type=int, default=[10_000, 100_000, 1_000_000])
    options.add_argument("--output", type=pathlib.Path, help="else it is printed")
    given = options.parse_args()
    ground = Ground(given.build.resolve(), given.sizes)
    before = os.getloadavg()[0]
    sections = []
    for name in given.only or names():
        print(f"bench: {name} …", file=sys.stderr, flush=True)
        sections.append(importlib.import_module(f"sections.{name}").measure(ground))
    load = f"{before:.1f} at the beginning, {os.getloadavg()[0]:.1f} at the end"
    text = document(sections, ground, load)
    if given.output:
        given.output.write_text(text)
    else:
        print(text)
    missed = [bar[0] for section in sections for bar in section.bars if not bar[3]]
    for name in missed:
        print(f"bench: missed: {name}", file=sys.stderr)
    sys.exit(1 if missed else 0)


main()
