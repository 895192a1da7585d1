"""The style sheet of the Word templates.

Calibri is in every Word; Carlito, of the same widths, takes its place in LibreOffice.
"""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"

GREEN, INK, QUIET, RULE, WASH = "14463A", "1D2327", "4A5A52", "C3CBC7", "EDF2F0"

GROUP_CELL = f'<w:shd w:val="clear" w:color="auto" w:fill="{WASH}"/>'
TOTAL_CELL = (
    f'<w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{GREEN}"/>'
    f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{GREEN}"/></w:tcBorders>'
)
SIGNATURE_CELL = (
    f'<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="{INK}"/></w:tcBorders>'
)


def paragraph_style(
    name, title, based="Normal", follows=None, paragraph="", run="", is_quick=True, extra=""
):
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    based = f'<w:basedOn w:val="{based}"/>' if based else ""
    follows = f'<w:next w:val="{follows}"/>' if follows else ""
    quick = "<w:qFormat/>" if is_quick else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{name}"><w:name w:val="{title}"/>{based}'
        f"{follows}{extra}{quick}<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


BUILT_IN = {
    "Normal", "BodyText", "Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Caption",
    "TOC1", "TOCHeading", "Header", "Footer", "ListBullet",
}


def spacing(before=0, after=0, line=None):
    rule = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def size(points):
    half = int(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def colour(value):
    return f'<w:color w:val="{value}"/>'


def edge(side, width, value, space=0):
    return f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="{value}"/>'


TITLE_EDGE = edge("bottom", 12, GREEN, 8)


def styles(language, dense=False):
    code = "da-DK" if language == "da" else "en-GB"
    bold = "<w:b/><w:bCs/>"
    tabular = '<w14:numForm w14:val="lining"/><w14:numSpacing w14:val="tabular"/>'
    right = '<w:jc w:val="right"/>'
    heading = "<w:keepNext/><w:keepLines/>"
    table_text = spacing(8, 8, 240) if dense else spacing(30, 30, 250)

    # Where lines stand close, no gap is to begin a page of its own.
    gap = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    gap = gap if dense else spacing(0, 0, 240)

    def room(before, after, line=None):
        return spacing(before // 2, after // 2, line) if dense else spacing(before, after, line)

    items = [
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" '
        f'w:hAnsi="Calibri" w:cs="Calibri"/>{colour(INK)}{size(10.5)}'
        f'<w:lang w:val="{code}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{spacing(0, 0, 264)}</w:pPr></w:pPrDefault></w:docDefaults>",
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>",
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        paragraph_style("BodyText", "Body Text", paragraph=room(0, 120, 252 if dense else 276)),
        paragraph_style(
            "Statement", "Statement", "BodyText",
            paragraph="<w:keepNext/><w:keepLines/>" + spacing(280, 120, 276),
        ),
        paragraph_style(
            "ListBullet", "List Bullet", "BodyText",
            paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>' + spacing(0, 60, 276),
        ),
        paragraph_style(
            "Organisation", "Organisation", follows="Title", run=colour(QUIET) + size(11),
            paragraph=spacing(0, 40),
        ),
        paragraph_style(
            "Title", "Title", follows="Subtitle", paragraph=heading + spacing(0, 20, 228),
            run=bold + colour(GREEN) + size(26),
        ),
        paragraph_style(
            "Subtitle", "Subtitle", follows="BodyText",
            paragraph=f"<w:keepNext/><w:pBdr>{TITLE_EDGE}</w:pBdr>" + room(0, 200),
            run=size(14),
        ),
        paragraph_style(
            "Mark", "Mark", follows="BodyText",
            paragraph=f"<w:pBdr>{''.join(edge(side, 4, QUIET, 3) for side in ['top', 'left', 'bottom', 'right'])}</w:pBdr>"
            + room(0, 160) + '<w:ind w:left="60" w:right="60"/>',
            run=bold + size(9.5),
        ),
        paragraph_style(
            "Lead", "Lead", follows="BodyText",
            paragraph=f"<w:keepLines/><w:pBdr>{edge('top', 4, WASH, 4)}{edge('left', 24, GREEN, 8)}"
            f"{edge('bottom', 4, WASH, 4)}</w:pBdr>"
            f'<w:shd w:val="clear" w:color="auto" w:fill="{WASH}"/>'
            + room(160, 160, 276) + '<w:ind w:left="200"/>',
            run=size(11.5),
        ),
        paragraph_style(
            "Heading1", "heading 1", follows="BodyText",
            paragraph=heading + room(320, 100) + '<w:outlineLvl w:val="0"/>',
            run=bold + colour(GREEN) + size(15), extra='<w:uiPriority w:val="9"/>',
        ),
        paragraph_style(
            "Heading2", "heading 2", follows="BodyText",
            paragraph=heading + room(180 if dense else 220, 80) + '<w:outlineLvl w:val="1"/>',
            run=bold + colour(GREEN) + size(12), extra='<w:uiPriority w:val="9"/>',
        ),
        paragraph_style(
            "Heading3", "heading 3", follows="BodyText",
            paragraph=heading + room(160, 60) + '<w:outlineLvl w:val="2"/>',
            run=bold + size(10.5), extra='<w:uiPriority w:val="9"/>',
        ),
        paragraph_style(
            "Caption", "caption", paragraph="<w:keepNext/>" + spacing(0, 60),
            run=colour(QUIET) + size(9),
        ),
        paragraph_style(
            "Remark", "Remark", paragraph=room(0, 120), run=colour(QUIET) + size(9)
        ),
        paragraph_style(
            "TOCHeading", "TOC Heading", follows="TOC1",
            paragraph="<w:keepNext/>" + spacing(200, 60), run=bold + colour(GREEN) + size(12),
        ),
        paragraph_style("TOC1", "toc 1", paragraph=spacing(0, 40)),
        paragraph_style("Tag", "Tag", paragraph=spacing(0, 0), run=colour(QUIET) + size(8)),
        paragraph_style("Gap", "Gap", paragraph=gap, run=size(1 if dense else 4), is_quick=False),
        paragraph_style("TableText", "Table Text", paragraph=table_text, run=size(9)),
        paragraph_style(
            "TableName", "Table Name", "TableText", run=colour(QUIET) + size(9)
        ),
        paragraph_style("TableNumber", "Table Number", "TableText", paragraph=right, run=tabular),
        paragraph_style(
            "TableTextTotal", "Table Text Total", "TableText", run=bold
        ),
        paragraph_style(
            "TableNumberTotal", "Table Number Total", "TableNumber", run=bold
        ),
        paragraph_style(
            "TableHead", "Table Head", "TableText", paragraph="<w:keepNext/>", run=bold
        ),
        paragraph_style("TableHeadNumber", "Table Head Number", "TableHead", paragraph=right),
        paragraph_style(
            "TableGroup", "Table Group", "TableText", paragraph="<w:keepNext/>",
            run=bold + colour(GREEN),
        ),
        paragraph_style(
            "FigureName", "Figure Name", paragraph="<w:keepNext/>" + spacing(60, 0),
            run=colour(QUIET) + size(9),
        ),
        paragraph_style(
            "Figure", "Figure", paragraph=spacing(0, 60),
            run=bold + colour(GREEN) + size(13) + tabular,
        ),
        paragraph_style("SignatureName", "Signature Name", paragraph=spacing(40, 0), run=size(9)),
        paragraph_style(
            "Header", "header",
            paragraph=f"<w:pBdr>{edge('bottom', 4, RULE, 4)}</w:pBdr>" + spacing(0, 0),
            run=colour(QUIET) + size(9), is_quick=False,
        ),
        paragraph_style("HeaderFirst", "Header First", run=size(9), is_quick=False),
        paragraph_style(
            "Footer", "footer",
            paragraph=f"<w:pBdr>{edge('top', 4, RULE, 4)}</w:pBdr>" + spacing(0, 0),
            run=colour(QUIET) + size(9), is_quick=False,
        ),
        table_style(
            "ReportTable", "Report Table",
            f"<w:tblBorders>{edge('bottom', 4, RULE)}{edge('insideH', 4, RULE)}</w:tblBorders>",
            f'<w:tblStylePr w:type="firstRow"><w:rPr>{bold}</w:rPr><w:tcPr><w:tcBorders>'
            f"{edge('bottom', 8, GREEN)}</w:tcBorders></w:tcPr></w:tblStylePr>",
        ),
        table_style(
            "FactsTable", "Facts Table",
            f"<w:tblBorders>{edge('top', 4, RULE)}{edge('bottom', 4, RULE)}"
            f"{edge('insideH', 4, RULE)}</w:tblBorders>",
        ),
        table_style(
            "FigureTable", "Figure Table",
            f"<w:tblBorders>{edge('top', 8, GREEN)}{edge('bottom', 8, GREEN)}</w:tblBorders>",
        ),
        table_style("SignatureTable", "Signature Table", ""),
    ]
    return (
        f'<w:styles xmlns:w="{W}" xmlns:w14="{W14}" xmlns:mc="{MC}" mc:Ignorable="w14">'
        + "".join(items) + "</w:styles>"
    )


def table_style(name, title, borders, conditions=""):
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{name}"><w:name w:val="{title}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{borders}<w:tblCellMar>'
        '<w:top w:w="20" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
        '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"{conditions}</w:style>"
    )


def settings(namespaces, language):
    code = "da-DK" if language == "da" else "en-GB"
    return (
        f"<w:settings {namespaces}><w:zoom w:percent=\"100\"/>"
        '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{code}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def numbering(namespaces):
    return (
        f'<w:numbering {namespaces}><w:abstractNum w:abstractNumId="0">'
        '<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def fonts(namespaces):
    return (
        f'<w:fonts {namespaces}><w:font w:name="Calibri"><w:altName w:val="Carlito"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        "</w:fonts>"
    )


def theme():
    """The colours and fonts that Word offers in its menus; a Word file must have them."""
    colours = [
        ("dk1", INK), ("lt1", "FFFFFF"), ("dk2", GREEN), ("lt2", WASH), ("accent1", GREEN),
        ("accent2", QUIET), ("accent3", "8A5A00"), ("accent4", "2F5D8A"), ("accent5", "7A3B3B"),
        ("accent6", RULE), ("hlink", GREEN), ("folHlink", QUIET),
    ]
    scheme = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours)
    font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Grants">'
        f'<a:themeElements><a:clrScheme name="Grants">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Grants"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Grants"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
