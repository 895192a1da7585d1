"""A report's description as a Word file: the parts of its package, and the bytes of the whole."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

import word_styles
from blocks import Contents, Facts, Figures, Heading, Paragraph, Section, Signatures, Table

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Twentieths of a point: A4, margins of 22 mm at the sides.
SHORT_SIDE, LONG_SIDE, MARGIN = 11906, 16838, 1247

# What is under the subtitle, under a title that has none.
TITLE_RULE = (
    f'<w:pBdr>{word_styles.TITLE_EDGE}</w:pBdr><w:spacing w:after="100"/>'
)

PARAGRAPH_STYLES = {
    "body": "BodyText",
    "lead": "Lead",
    "note": "Mark",
    "small": "Remark",
    "finding": "BodyText",
    "chart": "BodyText",
}


class Body:
    def __init__(self, report):
        self.report = report
        self.width = (LONG_SIDE if report.landscape else SHORT_SIDE) - 2 * MARGIN
        self.headings = [id(block) for block, _ in report.headings()]

    # Text

    def run(self, text, properties=""):
        if properties:
            properties = f"<w:rPr>{properties}</w:rPr>"
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def paragraph(self, style, content, properties=""):
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'

    def field(self, instruction, shown, properties=""):
        properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        return (
            f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r>{properties}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
            f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
            f"<w:r>{properties}<w:t>{shown}</w:t></w:r>"
            f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
        )

    # Blocks

    def blocks(self, blocks):
        return "".join(self.block(block) for block in blocks)

    def block(self, block):
        if isinstance(block, Heading):
            return self.heading(block)
        if isinstance(block, Paragraph):
            properties = ""
            if block.style == "note":
                # As wide as its words and no wider.
                properties = f'<w:ind w:left="60" w:right="{self.width - 2300}"/>'
            bold = ""
            if block.style in ["finding", "chart"]:
                properties = "<w:keepNext/>"
            if block.style == "finding":
                bold = "<w:b/><w:bCs/>"
            style = PARAGRAPH_STYLES[block.style]
            return self.paragraph(style, self.run(block.text, bold), properties)
        if isinstance(block, Section):
            return self.within(block, self.blocks(block.blocks))
        if isinstance(block, Contents):
            return self.contents(block)
        if isinstance(block, Facts):
            return self.facts(block)
        if isinstance(block, Figures):
            return self.figures(block)
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Signatures):
            return self.signatures(block)
        raise TypeError(block)

    def within(self, section, content):
        """What stands between the tags of a section, which have a paragraph each."""
        opening = self.paragraph("Tag", self.run(section.opening))
        return opening + content + self.paragraph("Tag", self.run(section.closing))

    def heading(self, block):
        content = self.run(block.text)
        if id(block) in self.headings:
            number = self.headings.index(id(block)) + 1
            content = (
                f'<w:bookmarkStart w:id="{number}" w:name="_Toc{number:03}"/>{content}'
                f'<w:bookmarkEnd w:id="{number}"/>'
            )
        new_page = '<w:pageBreakBefore/><w:spacing w:before="0"/>' if block.new_page else ""
        return self.paragraph(f"Heading{block.level}", content, new_page)

    def contents(self, block):
        """The contents: a line for each top heading, under the same condition as the heading.

        The page is a field of its own that Word and LibreOffice work out themselves.
        """
        lines = [self.paragraph("TOCHeading", self.run(block.title))]
        for number, (heading, within) in enumerate(self.report.headings(), start=1):
            anchor = f"_Toc{number:03}"
            pages = f"PAGEREF {anchor} \\h"
            entry = (
                f'<w:hyperlink w:anchor="{anchor}" w:history="1">{self.run(heading.text)}'
                f"<w:r><w:tab/></w:r>{self.field(pages, '')}"
                "</w:hyperlink>"
            )
            tabs = f'<w:tabs><w:tab w:val="right" w:pos="{self.width}"/></w:tabs>'
            line = self.paragraph("TOC1", entry, tabs)
            for section in reversed(within):
                line = self.within(section, line)
            lines.append(line)
        return "".join(lines)

    # Tables

    def widths(self, parts):
        whole = sum(parts)
        widths = [self.width * part // whole for part in parts]
        widths[0] += self.width - sum(widths)
        return widths

    def table_start(self, style, name, description, widths, look):
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook {look}/>'
            f"<w:tblCaption w:val={quoteattr(name)}/>"
            f"<w:tblDescription w:val={quoteattr(description)}/></w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>"
        )

    def cell(self, width, content, properties=""):
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>{content}</w:tc>'

    def row(self, cells, properties=""):
        return f"<w:tr><w:trPr><w:cantSplit/>{properties}</w:trPr>{''.join(cells)}</w:tr>"

    def facts(self, block):
        widths = self.widths([28, 72])
        look = self.look(first_column=True)
        rows = [
            self.row(
                [
                    self.cell(widths[0], self.paragraph("TableName", self.run(name))),
                    self.cell(widths[1], self.paragraph("TableText", self.run(value))),
                ]
            )
            for name, value in block.rows
        ]
        start = self.table_start("FactsTable", block.name, block.description, widths, look)
        return start + "".join(rows) + "</w:tbl>" + self.gap()

    def figures(self, block):
        widths = self.widths([1] * len(block.cells))
        cells = [
            self.cell(
                width,
                self.paragraph("FigureName", self.run(name))
                + self.paragraph("Figure", self.run(value)),
            )
            for width, (name, value) in zip(widths, block.cells)
        ]
        start = self.table_start("FigureTable", block.name, block.description, widths, self.look())
        return self.gap() + start + self.row(cells) + "</w:tbl>" + self.gap()

    def table(self, block):
        widths = self.widths([column.width for column in block.columns])
        start = self.table_start(
            "ReportTable", block.name, block.description, widths, self.look(first_row=True)
        )
        head = self.row(
            [
                self.cell(
                    width,
                    self.paragraph(
                        "TableHeadNumber" if column.kind == "number" else "TableHead",
                        self.run(column.title) if column.title else "",
                        indent,
                    ),
                    '<w:vAlign w:val="bottom"/>',
                )
                for width, column, indent in zip(widths, block.columns, self.indents(block.columns))
            ],
            "<w:tblHeader/>",
        )
        keep = "<w:keepNext/>" if block.together else ""
        rows = [self.table_row(block.columns, widths, row, keep) for row in block.rows]
        caption = self.paragraph("Caption", self.run(block.caption)) if block.caption else ""
        return caption + start + head + "".join(rows) + "</w:tbl>" + self.gap()

    def table_row(self, columns, widths, row, keep=""):
        texts = [cell if isinstance(cell, list) else [cell] for cell in row.cells]
        texts[0] = [row.opens + texts[0][0]] + texts[0][1:]
        texts[-1] = texts[-1][:-1] + [texts[-1][-1] + row.closes]
        if row.style == "group":
            properties = f'<w:gridSpan w:val="{len(columns)}"/>' + word_styles.GROUP_CELL
            content = self.paragraph("TableGroup", self.run(texts[0][0]))
            return self.row([self.cell(sum(widths), content, properties)])
        ending = "Total" if row.style == "total" else ""
        properties = word_styles.TOTAL_CELL if row.style == "total" else ""
        cells = []
        for width, column, text, indent in zip(widths, columns, texts, self.indents(columns)):
            style = ("TableNumber" if column.kind == "number" else "TableText") + ending
            lines = [
                self.paragraph(style, self.run(line) if line else "", keep + indent) for line in text
            ]
            cells.append(self.cell(width, "".join(lines), properties))
        return self.row(cells)

    def indents(self, columns):
        """Some room before a text that stands to the right of a figure."""
        before = [None] + columns[:-1]
        return [
            '<w:ind w:left="170"/>' if left and left.kind == "number" != column.kind else ""
            for left, column in zip(before, columns)
        ]

    def look(self, first_row=False, first_column=False):
        value = 0x0600 | (0x0020 if first_row else 0) | (0x0080 if first_column else 0)
        return (
            f'w:val="{value:04X}" w:firstRow="{int(first_row)}" w:lastRow="0" '
            f'w:firstColumn="{int(first_column)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
        )

    def gap(self):
        return self.paragraph("Gap", "")

    def signatures(self, block):
        count = len(block.names)
        widths = self.widths(([10, 1] * count)[:-1])
        cells = []
        for index, width in enumerate(widths):
            is_line = index % 2 == 0
            name = block.names[index // 2] if is_line else ""
            cells.append(
                self.cell(
                    width,
                    self.paragraph("SignatureName", self.run(name) if name else ""),
                    word_styles.SIGNATURE_CELL if is_line else "",
                )
            )
        height = '<w:trHeight w:val="1100" w:hRule="atLeast"/>'
        room = self.row(
            [self.cell(width, self.paragraph("SignatureName", "", "<w:keepNext/>")) for width in widths],
            height,
        )
        start = self.table_start(
            "SignatureTable", block.title, block.description, widths, self.look()
        )
        statement = self.paragraph("Statement", self.run(block.statement))
        return statement + start + room + self.row(cells) + "</w:tbl>" + self.gap()

    # The whole

    def document(self):
        report = self.report
        opening = (
            self.paragraph("Organisation", self.run(report.eyebrow))
            + self.paragraph("Title", self.run(report.heading), "" if report.subtitle else TITLE_RULE)
            + (self.paragraph("Subtitle", self.run(report.subtitle)) if report.subtitle else "")
        )
        edge = 1077 if report.dense else 1361
        size = f'w:w="{SHORT_SIDE}" w:h="{LONG_SIDE}"'
        if report.landscape:
            size = f'w:w="{LONG_SIDE}" w:h="{SHORT_SIDE}" w:orient="landscape"'
        section = (
            '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
            '<w:headerReference w:type="first" r:id="rId4"/>'
            '<w:footerReference w:type="default" r:id="rId5"/>'
            '<w:footerReference w:type="first" r:id="rId5"/>'
            f"<w:pgSz {size}/>"
            f'<w:pgMar w:top="{edge}" w:right="{MARGIN}" w:bottom="{edge}" w:left="{MARGIN}" '
            'w:header="624" w:footer="624" w:gutter="0"/><w:titlePg/></w:sectPr>'
        )
        return (
            f"{DECLARATION}<w:document {NAMESPACES}><w:body>{opening}"
            f"{self.blocks(report.blocks)}{section}</w:body></w:document>"
        )

    def header(self, text):
        content = self.paragraph("Header", self.run(text)) if text else self.paragraph("HeaderFirst", "")
        return f"{DECLARATION}<w:hdr {NAMESPACES}>{content}</w:hdr>"

    def footer(self):
        page, of = ("Side ", " af ") if self.report.language == "da" else ("Page ", " of ")
        marks = (
            self.report.owner + "{{#illustrative}} · {{illustrative}}{{/illustrative}}"
            "{{#draft}} · {{draft}}{{/draft}}"
        )
        tabs = f'<w:tabs><w:tab w:val="clear" w:pos="4513"/><w:tab w:val="right" w:pos="{self.width}"/></w:tabs>'
        content = (
            self.run(marks)
            + "<w:r><w:tab/></w:r>"
            + self.run(page)
            + self.field("PAGE", "1")
            + self.run(of)
            + self.field("NUMPAGES", "1")
        )
        return f"{DECLARATION}<w:ftr {NAMESPACES}>{self.paragraph('Footer', content, tabs)}</w:ftr>"


CONTENT_TYPES = (
    DECLARATION + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
    '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>'
    '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'
    '<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>'
    '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>'
    '<Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>'
    '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)


def relationships(*targets):
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return (
        DECLARATION
        + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + f"{items}</Relationships>"
    )


def core(report):
    language = "da-DK" if report.language == "da" else "en-GB"
    return (
        DECLARATION
        + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(report.title)}</dc:title>"
        f"<dc:creator>{escape(report.eyebrow)}</dc:creator>"
        f"<dc:language>{language}</dc:language></cp:coreProperties>"
    )


def parts(report):
    body = Body(report)
    core_type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return [
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", relationships((f"{R}/officeDocument", "word/document.xml"), (core_type, "docProps/core.xml"))),
        ("docProps/core.xml", core(report)),
        ("word/document.xml", body.document()),
        (
            "word/_rels/document.xml.rels",
            relationships(
                (f"{R}/styles", "styles.xml"),
                (f"{R}/settings", "settings.xml"),
                (f"{R}/header", "header1.xml"),
                (f"{R}/header", "header2.xml"),
                (f"{R}/footer", "footer1.xml"),
                (f"{R}/numbering", "numbering.xml"),
                (f"{R}/fontTable", "fontTable.xml"),
                (f"{R}/theme", "theme/theme1.xml"),
            ),
        ),
        ("word/fontTable.xml", DECLARATION + word_styles.fonts(NAMESPACES)),
        ("word/footer1.xml", body.footer()),
        ("word/header1.xml", body.header(report.reference)),
        ("word/header2.xml", body.header("")),
        ("word/numbering.xml", DECLARATION + word_styles.numbering(NAMESPACES)),
        ("word/settings.xml", DECLARATION + word_styles.settings(NAMESPACES, report.language)),
        ("word/styles.xml", DECLARATION + word_styles.styles(report.language, report.dense)),
        ("word/theme/theme1.xml", DECLARATION + word_styles.theme()),
    ]


def write(report):
    """The bytes of the file: stored and not compressed, so that no library's version changes them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts(report):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, text.encode())
    return buffer.getvalue()
