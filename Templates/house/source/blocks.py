"""What a house template is described with. Word and web pages are both made from it."""

from dataclasses import dataclass


@dataclass
class Heading:
    level: int
    text: str
    new_page: bool = False


@dataclass
class Paragraph:
    text: str
    style: str = "body"  # body, lead, note, small, finding (what a chart shows), chart


@dataclass
class Facts:
    """Names and values beside each other."""

    rows: list
    name: str
    description: str


@dataclass
class Figures:
    """A few figures in large letters, each under its name."""

    cells: list
    name: str
    description: str


@dataclass
class Column:
    title: str
    width: int  # in parts of the whole
    kind: str = "text"  # text, number


@dataclass
class Row:
    """A row; `opens` and `closes` are the tags of the sections that it repeats or shows in.

    A cell is a text, or a list of what stands under each other: the tags of a section and what it
    repeats.
    """

    cells: list
    opens: str = ""
    closes: str = ""
    style: str = "plain"  # plain, total, group (one cell over all columns)


@dataclass
class Table:
    name: str
    description: str
    columns: list
    rows: list
    caption: str = ""
    together: bool = False  # on one page, for a table that is always short


@dataclass
class Section:
    """Blocks that are shown once for each of a list, or where there is something, or is not (^)."""

    tag: str
    blocks: list

    @property
    def opening(self):
        return "{{" + (self.tag if self.tag[0] in "#^" else "#" + self.tag) + "}}"

    @property
    def closing(self):
        return "{{/" + self.tag.lstrip("#^") + "}}"


@dataclass
class Contents:
    title: str


@dataclass
class Signatures:
    """Lines to sign on, kept together with what is signed."""

    statement: str
    names: list
    title: str = ""
    description: str = ""


@dataclass
class Report:
    kind: str
    language: str
    title: str  # of the file
    eyebrow: str
    heading: str
    subtitle: str
    reference: str  # at the top of every page but the first
    blocks: list
    landscape: bool = False
    dense: bool = False  # whether lines stand close, where there is much on a page
    owner: str = "{{organisation.name}}"  # at the foot of every page
    has_page: bool = True  # whether it is a web page as well

    def headings(self):
        """What its contents list: the top headings, each with the sections that they stand in."""

        def walk(blocks, within):
            for block in blocks:
                if isinstance(block, Heading) and block.level == 1:
                    yield block, within
                elif isinstance(block, Section):
                    yield from walk(block.blocks, within + [block])

        has_contents = any(isinstance(block, Contents) for block in self.blocks)
        return list(walk(self.blocks, [])) if has_contents else []
