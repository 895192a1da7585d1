"""A report's description as a web page that is ready to be printed on A4: XHTML with tags."""

import pathlib
from xml.sax.saxutils import escape

from blocks import Contents, Facts, Figures, Heading, Paragraph, Section, Signatures, Table

CSS = (pathlib.Path(__file__).parent / "page.css").read_text()


def attributes(**values):
    return "".join(
        f' {name.rstrip("_")}="{escape(str(value))}"' for name, value in values.items() if value
    )


def element(name, content, **values):
    return f"<{name}{attributes(**values)}>{content}</{name}>"


class Page:
    def __init__(self, report):
        self.report = report
        self.headings = [id(block) for block, _ in report.headings()]

    def blocks(self, blocks):
        return "\n".join(self.block(block) for block in blocks)

    def block(self, block):
        if isinstance(block, Heading):
            known = id(block) in self.headings
            identity = f"s{self.headings.index(id(block)) + 1}" if known else ""
            return element(f"h{block.level + 1}", escape(block.text), id=identity)
        if isinstance(block, Paragraph):
            style = "" if block.style == "body" else block.style
            return element("p", escape(block.text), class_=style)
        if isinstance(block, Section):
            return f"{block.opening}\n{self.blocks(block.blocks)}\n{block.closing}"
        if isinstance(block, Contents):
            return self.contents(block)
        if isinstance(block, Facts):
            rows = [
                element("tr", element("th", escape(name), scope="row") + element("td", escape(value)))
                for name, value in block.rows
            ]
            return element(
                "table",
                self.caption(block.name) + element("tbody", "\n".join(rows)),
                class_="facts",
            )
        if isinstance(block, Figures):
            pairs = [
                element("div", element("dt", escape(name)) + element("dd", escape(value)))
                for name, value in block.cells
            ]
            return element("dl", "\n".join(pairs), class_="figures")
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Signatures):
            lines = [element("p", escape(name), class_="line") for name in block.names]
            return element(
                "section",
                element("p", escape(block.statement))
                + element("div", "\n".join(lines), class_="lines"),
                class_="signatures",
            )
        raise TypeError(block)

    def contents(self, block):
        items = []
        for number, (heading, within) in enumerate(self.report.headings(), start=1):
            item = element("li", element("a", escape(heading.text), href=f"#s{number}"))
            for section in reversed(within):
                item = section.opening + item + section.closing
            items.append(item)
        return element(
            "nav",
            element("h2", escape(block.title), id="contents") + element("ul", "\n".join(items)),
            aria_labelledby="contents",
        ).replace("aria_", "aria-")

    def table(self, block):
        head = [
            element("th", escape(column.title), scope="col", class_=self.kind(column, left))
            if column.title
            else element("td", "")
            for column, left in zip(block.columns, [None] + block.columns)
        ]
        bodies, rows = [], []
        group = ""
        for row in block.rows:
            if row.style == "group":
                group = row.opens
                rows.append(
                    element(
                        "tr",
                        element("th", escape(row.cells[0]), scope="rowgroup", colspan=len(block.columns)),
                        class_="group",
                    )
                )
                continue
            closes, ending = row.closes, ""
            if group:
                # What ends the group stands after its own body, what repeats the row after the row.
                ending = "{{/" + group.removeprefix("{{#")
                closes = closes.removesuffix(ending)
            cells = [
                element("th", escape(row.cells[0]), scope="row")
            ] + [
                element("td", self.lines(text), class_=self.kind(column, left))
                for text, column, left in zip(row.cells[1:], block.columns[1:], block.columns)
            ]
            rows.append(
                row.opens
                + element("tr", "".join(cells), class_="total" if row.style == "total" else "")
                + closes
            )
            if ending:
                bodies.append(group + element("tbody", "\n".join(rows)) + ending)
                rows, group = [], ""
        if rows:
            bodies.append(element("tbody", "\n".join(rows)))
        columns = "".join(f'<col style="width: {column.width}%"/>' for column in block.columns)
        return element(
            "table",
            self.caption(block.name, block.caption)
            + element("colgroup", columns)
            + element("thead", element("tr", "".join(head)))
            + "\n".join(bodies),
        )

    def caption(self, name, shown=""):
        """What a table is called, for those who hear it, and what is to be seen above it.

        A caption that is taken out of the table by style would make a column of its own.
        """
        hidden = element("span", escape(name) + (". " if shown else ""), class_="hidden")
        return element("caption", hidden + escape(shown), class_="" if shown else "unseen")

    def lines(self, cell):
        if isinstance(cell, str):
            return escape(cell)
        opening, *lines, closing = cell
        return opening + "".join(element("p", escape(line)) for line in lines) + closing

    def kind(self, column, left=None):
        if column.kind == "number":
            return "number"
        return "after" if left and left.kind == "number" else ""

    def text(self):
        report = self.report
        page, of = ("Side ", " af ") if report.language == "da" else ("Page ", " of ")
        css = CSS.replace("@SIZE@", "A4 landscape" if report.landscape else "A4")
        css = css.replace("@PAGE@", page).replace("@OF@", of)
        head = (
            '<meta charset="utf-8"/>\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
            + element("title", escape(report.title))
            + "\n"
            + element("style", "\n" + css)
        )
        opening = element(
            "header",
            element("p", escape(report.eyebrow), class_="organisation")
            + element("h1", escape(report.heading))
            + element("p", escape(report.subtitle), class_="subtitle"),
        )
        body = element("main", opening + "\n" + self.blocks(report.blocks))
        return (
            element("html", element("head", head) + "\n" + element("body", body), lang=report.language)
            + "\n"
        )


def write(report):
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + Page(report).text()).encode()
