"""The house templates of the organisation's own year: the year-end and the annual report's results."""

from blocks import Column, Facts, Figures, Heading, Paragraph, Report, Row, Section, Table
from parts import NUMBER


def year_end(p):
    t = p.t
    blocks = [
        *p.marks(),
        Section("asOfNote", [Paragraph("{{asOfNote}}", "small")]),
        Section("sentence", [Paragraph("{{sentence}}", "lead")]),
        Section("currencies", front(p)),
        Heading(1, t("Hvad der skal afleveres", "What is due")),
        Section("hasDueDuties", [due(p)]),
        Section(
            "^hasDueDuties",
            [
                Paragraph(
                    t(
                        "Der er ingen frister i de næste fire måneder.",
                        "There are no deadlines within the next four months.",
                    )
                )
            ],
        ),
        Section("currencies", charts(p)),
        Section("grants", grant(p)),
        Heading(1, t("Hvad tallene er", "What the figures are"), new_page=True),
        Table(
            t("Hvad tallene er", "What the figures are"),
            t("Hvert tal med sin regel.", "Each figure with its rule."),
            [Column(t("Tal", "Figure"), 26), Column(t("Regel", "Rule"), 74)],
            [
                Row(
                    ["{{definition.name}}", "{{definition.rule}}"],
                    "{{#definitions}}",
                    "{{/definitions}}",
                )
            ],
        ),
    ]
    heading = t("Årsopgørelse {{year}}", "Year-end {{year}}")
    subtitle = t("Til og med {{closingDay}}", "Up to {{closingDay}}")
    return own_report(p, "year-end", heading, subtitle, blocks, dense=True)


def own_report(p, kind, heading, subtitle, blocks, **options):
    # A portfolio that has only just been made does not know whose it is.
    owner = "{{#organisation.name}}{{organisation.name}}{{/organisation.name}}"
    return Report(
        kind,
        p.language,
        heading + "{{#organisation.name}}, {{organisation.name}}{{/organisation.name}}",
        owner,
        heading,
        subtitle,
        heading,
        blocks,
        owner=owner,
        has_page=False,
        **options,
    )


def amounts(p, name="money"):
    return p.t("Beløb i ", "Amounts in ") + "{{" + name + ".currency}}"


def rows(name, item, cells, total=None):
    """The rows of a list, and its total where it has one."""
    lines = [Row(cells, "{{#" + name + "}}", "{{/" + name + "}}")]
    return lines + ([Row(total, style="total")] if total else [])


def front(p):
    """What the first page says, once for each currency."""
    t = p.t
    overview = Table(
        t("Året i tal", "The year in figures"),
        t(
            "Ansøgt, bevilget, udbetalt og forbrugt i året, hver med sin regel.",
            "Applied for, awarded, received and spent in the year, each with its rule.",
        ),
        [
            Column(t("Tal", "Figure"), 24),
            Column(t("Regel", "Rule"), 50),
            Column(t("Antal", "Number"), 9, NUMBER),
            Column(t("Beløb", "Amount"), 17, NUMBER),
        ],
        [
            Row(
                [
                    "{{figure.title}}",
                    "{{figure.rule}}",
                    "{{#figure.count}}{{figure.count}}{{/figure.count}}",
                    "{{figure.amount.number}}",
                ],
                "{{#money.figures}}",
                "{{/money.figures}}",
            )
        ],
        amounts(p),
        together=True,
    )
    funders = Table(
        t("Hvor pengene kom fra", "Where the money came from"),
        t(
            "Bevilget i året efter bevillingsgiver, den største først.",
            "Awarded in the year by funder, the largest first.",
        ),
        [
            Column(t("Bevillingsgiver", "Funder"), 66),
            Column(t("Andel, %", "Share, %"), 12, NUMBER),
            Column(t("Bevilget", "Awarded"), 22, NUMBER),
        ],
        rows(
            "money.funders",
            "funder",
            ["{{funder.name}}", "{{#funder.share}}{{funder.share.number}}{{/funder.share}}",
             "{{funder.awarded.number}}"],
            [t("I alt", "Total"), "", "{{money.fundersTotal.awarded.number}}"],
        ),
        together=True,
    )
    to_come = Paragraph(
        t("Pr. {{today.short}} ventes udbetalt: ", "As of {{today.short}}, expected: ")
        + "{{#money.toCome}}{{^row.isTotal}}{{row.title}}: {{row.amount}} · {{/row.isTotal}}"
        + t("{{#row.isTotal}}i alt {{row.amount}}", "{{#row.isTotal}}{{row.amount}} in all.")
        + "{{/row.isTotal}}{{/money.toCome}}"
    )
    return [
        Heading(1, t("Året i tal", "The year in figures")),
        overview,
        Section("money.rule", [Paragraph("{{money.rule}}", "small")]),
        Section(
            "money.hasFunders",
            [
                Heading(1, t("Hvor pengene kom fra", "Where the money came from")),
                Paragraph("{{money.fundersFinding}}", "finding"),
                funders,
            ],
        ),
        Heading(1, t("Hvad der er tilbage", "What is left")),
        Paragraph("{{money.left}}"),
        Section("money.hasToCome", [to_come]),
    ]


def due(p):
    t = p.t
    return Table(
        t("Hvad der skal afleveres", "What is due"),
        t(
            "Overskredne og kommende frister med bevilling og status.",
            "Overdue and coming deadlines with their grant and state.",
        ),
        [
            Column(t("Frist", "Deadline"), 15),
            Column(t("Forpligtelse", "Duty"), 33),
            Column(t("Bevilling", "Grant"), 30),
            Column(t("Status", "State"), 22),
        ],
        rows(
            "dueDuties",
            "duty",
            ["{{duty.due}}", "{{duty.title}}", "{{#duty.grant}}{{duty.grant}}{{/duty.grant}}",
             "{{duty.state}}"],
        ),
    )


def charts(p):
    """What the charts of the web page show, in words and figures."""
    t = p.t

    def part(name, heading, table, new_page=False):
        flag = "money.has" + name[0].upper() + name[1:]
        return Section(
            flag,
            [
                Heading(2, heading, new_page),
                Paragraph("{{money." + name + "Finding}}", "finding"),
                Paragraph("{{money." + name + "Chart}}", "chart" if table else "body"),
            ]
            + ([table] if table else []),
        )

    def table(name, title, columns, cells, total):
        return Table(
            title,
            t("Tallene i diagrammet.", "The figures of the chart."),
            columns,
            rows("money." + name, "entry", cells, total),
            amounts(p),
            together=True,
        )

    years, awarded = t("Bevilget pr. år", "Awarded per year"), t("Bevilget", "Awarded")
    pace = t("Forbrug mod forløben tid", "Spending against time elapsed")
    stages = t("Sendte ansøgninger efter status", "Applications by stage")
    outlook = t("Til gode pr. år", "To come per year")
    months = t("De næste tolv måneder", "The next twelve months")

    def share(name):
        return "{{#entry." + name + "}}{{entry." + name + ".number}}{{/entry." + name + "}}"

    total = t("I alt", "Total")
    return [
        Heading(1, t("Årene og bevillingerne", "The years and the grants"), new_page=True),
        part("years", years, table(
            "years", years,
            [Column(t("År", "Year"), 60), Column(awarded, 40, NUMBER)],
            ["{{entry.year}}", "{{entry.awarded.number}}"],
            [total, "{{money.yearsTotal.awarded.number}}"],
        )),
        part("outlook", outlook, table(
            "outlook", outlook,
            [Column(t("År", "Year"), 60), Column(t("Til gode", "To come"), 40, NUMBER)],
            ["{{entry.year}}", "{{entry.amount.number}}"],
            [total, "{{money.outlookTotal.amount.number}}"],
        )),
        part("funders", t("Bevilget efter bevillingsgiver", "Awarded by funder"), None, True),
        part("pace", pace, Table(
            pace,
            t("Hver bevillings forbrug og tid.", "The spending and the time of each grant."),
            [
                Column(t("Bevilling", "Grant"), 40),
                Column(awarded, 19, NUMBER),
                Column(t("Forbrugt", "Spent"), 19, NUMBER),
                Column(t("Forbrugt, %", "Spent, %"), 11, NUMBER),
                Column(t("Tid gået, %", "Time elapsed, %"), 11, NUMBER),
            ],
            rows("money.pace", "entry",
                 ["{{entry.grant}}", "{{entry.awarded.number}}", "{{entry.spent.number}}",
                  share("percentSpent"), share("percentElapsed")]),
            amounts(p),
        )),
        part("stages", stages, Table(
            stages,
            t("Antal ansøgninger efter status.", "The number of applications by stage."),
            [Column(t("Status", "Stage"), 60), Column(t("Antal", "Number"), 40, NUMBER)],
            rows("money.stages", "entry", ["{{entry.stage}}", "{{entry.count}}"],
                 [total, "{{money.stagesTotal.count}}"]),
            together=True,
        )),
        part("months", months, table(
            "months", months,
            [
                Column(t("Måned", "Month"), 50),
                Column(t("Frister", "Deadlines"), 20, NUMBER),
                Column(t("Ventes udbetalt", "Expected"), 30, NUMBER),
            ],
            ["{{entry.month}}", "{{entry.deadlines}}", "{{entry.expected.number}}"],
            [total, "{{money.monthsTotal.deadlines}}", "{{money.monthsTotal.expected.number}}"],
        )),
    ]


def grant(p):
    """The page of a grant."""
    t = p.t

    def number(name):
        return "{{#" + name + "}}{{" + name + ".number}}{{/" + name + "}}"

    total = t("I alt", "Total")
    lines = Table(
        t("Forbrugt i {{year}} pr. budgetpost", "Spent in {{year}} by budget line"),
        t("Årets forbrug af hver budgetpost.", "The year's spending of each budget line."),
        [Column(t("Budgetpost", "Budget line"), 70), Column(t("Forbrugt", "Spent"), 30, NUMBER)],
        rows(
            "grant.lines", "line", ["{{line.title}}", "{{line.spent.number}}"],
            [total, "{{grant.linesTotal.spent.number}}"],
        ),
        together=True,
    )
    events = Table(
        t("Bevilget og udbetalt i {{year}}", "Awarded and received in {{year}}"),
        t("Årets bevillinger og udbetalinger.", "What was awarded and received in the year."),
        [
            Column(t("Dato", "Date"), 16),
            Column(t("Hændelse", "Event"), 34),
            Column(t("Bevilget", "Awarded"), 25, NUMBER),
            Column(t("Udbetalt", "Received"), 25, NUMBER),
        ],
        [
            Row(
                ["{{event.day}}", "{{event.title}}", "{{event.amount.number}}", ""],
                "{{#grant.awards}}",
                "{{/grant.awards}}",
            ),
            Row(
                ["{{event.day}}", "{{event.title}}", "", "{{event.amount.number}}"],
                "{{#grant.receipts}}",
                "{{/grant.receipts}}",
            ),
            Row(
                [total, "", number("grant.awardsTotal.amount"), number("grant.receiptsTotal.amount")],
                style="total",
            ),
        ],
        together=True,
    )
    to_come = Table(
        t("Til gode", "To come"),
        t("Bevilget og endnu ikke udbetalt.", "Awarded and not received yet."),
        [
            Column(t("Ventes udbetalt i", "Expected in"), 70),
            Column(t("Til gode", "To come"), 30, NUMBER),
        ],
        rows("grant.toCome", "row", ["{{row.year}}", "{{row.amount.number}}"])
        + [
            Row(
                [total, "{{grant.toComeTotal.amount.number}}"],
                "{{#grant.toComeTotal}}",
                "{{/grant.toComeTotal}}",
                style="total",
            )
        ],
        together=True,
    )
    facts = Facts(
        [
            (t("Bevilling", "Grant"), "{{grant.title}}"),
            (t("Bevillingsgiver", "Funder"), "{{grant.funder}}"),
            (t("Bevillingsdato", "Award date"), "{{grant.awardDay}}"),
            (t("Bevillingsperiode", "Grant period"), "{{grant.period.text}}"),
            (t("Status", "Stage"), "{{grant.stage}}"),
        ],
        t("Om bevillingen", "About the grant"),
        t("Hvem der har bevilget, hvornår og for hvilken tid.", "Who awarded, when and for when."),
    )
    figures = Figures(
        [
            (t("Bevilget i alt", "Awarded in all"), "{{grant.money.awarded}}"),
            (t("Udbetalt i alt", "Received in all"), "{{grant.money.received}}"),
            (t("Forbrugt i alt", "Spent in all"), "{{grant.money.spent}}"),
            (t("Restbeløb", "Remaining"), "{{grant.money.remaining}}"),
        ],
        t("Bevillingen i tal", "The grant in figures"),
        t("Bevilget, udbetalt, forbrugt og restbeløb.", "Awarded, received, spent and remaining."),
    )
    balance = Table(
        t("Saldo i {{year}}", "Balance in {{year}}"),
        t(
            "Fra saldo primo til saldo ultimo.",
            "From the opening to the closing balance.",
        ),
        [
            Column(t("Saldo primo", "Opening balance"), 25, NUMBER),
            Column(t("Udbetalt i året", "Received in the year"), 25, NUMBER),
            Column(t("Forbrugt i året", "Spent in the year"), 25, NUMBER),
            Column(t("Saldo ultimo", "Closing balance"), 25, NUMBER),
        ],
        [
            Row(
                [
                    "{{grant.money.opening.number}}",
                    "{{grant.money.receivedInYear.number}}",
                    "{{grant.money.spentInYear.number}}",
                    "{{grant.money.closing.number}}",
                ]
            )
        ],
        amounts(p, "grant"),
        together=True,
    )
    duties = Section(
        "grant.hasDuties",
        [
            Heading(2, t("Forpligtelser", "Duties")),
            Table(
                t("Forpligtelser", "Duties"),
                t("Frister og status.", "Deadlines and states."),
                [
                    Column(t("Frist", "Deadline"), 22),
                    Column(t("Forpligtelse", "Duty"), 48),
                    Column(t("Status", "State"), 30),
                ],
                rows("grant.duties", "duty", ["{{duty.due}}", "{{duty.title}}", "{{duty.state}}"]),
            ),
        ],
    )
    return [
        Heading(1, "{{grant.ref}} {{grant.project}}", new_page=True),
        facts,
        figures,
        Section(
            "grant.pace",
            [Paragraph("{{grant.pace}}", "finding"), Paragraph("{{grant.paceChart}}")],
        ),
        Heading(2, t("Saldo i {{year}}", "Balance in {{year}}")),
        balance,
        Section(
            "grant.hasLines",
            [
                Heading(2, t("Forbrugt i {{year}} pr. budgetpost", "Spent in {{year}} by budget line")),
                lines,
            ],
        ),
        Section(
            "grant.hasEvents",
            [
                Heading(2, t("Bevilget og udbetalt i {{year}}", "Awarded and received in {{year}}")),
                events,
            ],
        ),
        Section("grant.hasToCome", [Heading(2, t("Til gode", "To come")), to_come]),
        duties,
        Section("grant.texts", [Heading(2, "{{section.title}}"), Paragraph("{{section.text}}")]),
    ]


def annual(p):
    t = p.t
    results = Table(
        t("Resultater", "Results"),
        t(
            "Aktiviteterne og det, der er nået, hver med sin periode.",
            "The activities and what was reached, each with its period.",
        ),
        [
            Column(t("Indikator", "Indicator"), 30),
            Column(t("Resultat", "Result"), 22),
            Column(t("Periode", "Period"), 21),
            Column(t("Bemærkning", "Remark"), 27),
        ],
        [
            Row(
                ["{{activity.title}}{{#activity.standing}}. {{activity.standing}}{{/activity.standing}}"],
                "{{#area.activities}}",
                style="group",
            ),
            Row(
                ["{{result.indicator}}", "{{result.value}}", "{{result.period}}", "{{result.remark}}"],
                "{{#activity.results}}",
                "{{/activity.results}}{{/area.activities}}",
            ),
        ],
    )
    remarks = Table(
        t("Bemærkninger til kilden", "Remarks on the source"),
        t("Hvad der er bemærket om hvad.", "What is remarked on what."),
        [Column(t("Emne", "Subject"), 30), Column(t("Bemærkning", "Remark"), 70)],
        [Row(["{{remark.subject}}", "{{remark.text}}"], "{{#remarks}}", "{{/remarks}}")],
    )
    blocks = [
        Section("sentence", [Paragraph("{{sentence}}", "lead")]),
        Section("notes", [Paragraph("{{.}}", "small")]),
        Section(
            "projects",
            [
                Heading(1, "{{project.title}}"),
                Section(
                    "project.areas",
                    [Section("area.heading", [Heading(2, "{{area.heading}}")]), results],
                ),
            ],
        ),
        Section("hasRemarks", [Heading(1, t("Bemærkninger til kilden", "Remarks on the source")), remarks]),
    ]
    heading = t("Årsrapport {{year}}", "Annual report {{year}}")
    return own_report(p, "annual", heading, t("Resultater", "Results"), blocks)


def year_brief(p):
    t = p.t
    money = Table(
        t("Hvor pengene kom fra", "Where the money came from"),
        t(
            "Bevilget, udbetalt og forbrugt i året efter bevillingsgiver.",
            "Awarded, received and spent in the year by funder.",
        ),
        [
            Column(t("Bevillingsgiver", "Funder"), 37),
            Column(t("Bevilget", "Awarded"), 18, NUMBER),
            Column(t("Andel, %", "Share, %"), 11, NUMBER),
            Column(t("Udbetalt", "Received"), 17, NUMBER),
            Column(t("Forbrugt", "Spent"), 17, NUMBER),
        ],
        rows(
            "money.funders",
            "funder",
            [
                "{{funder.name}}",
                "{{funder.awarded.number}}",
                "{{#funder.share}}{{funder.share.number}}{{/funder.share}}",
                "{{funder.received.number}}",
                "{{funder.spent.number}}",
            ],
            [
                t("I alt", "Total"),
                "{{money.fundersTotal.awarded.number}}",
                "",
                "{{money.fundersTotal.received.number}}",
                "{{money.fundersTotal.spent.number}}",
            ],
        ),
        "{{money.caption}}",
    )
    reached = Table(
        t("Et tal for hver aktivitet", "A figure of each activity"),
        t("Hver aktivitet med ét resultat.", "Each activity with one result."),
        [
            Column(t("Aktivitet", "Activity"), 35),
            Column(t("Hvad", "What"), 23),
            Column(t("Resultat", "Result"), 21),
            Column(t("Periode", "Period"), 21),
        ],
        rows(
            "highlights",
            "highlight",
            [
                "{{highlight.activity}}",
                "{{highlight.title}}",
                "{{highlight.value}}",
                "{{highlight.period}}",
            ],
        ),
    )
    blocks = [
        *p.marks(),
        Section("sentence", [Paragraph("{{sentence}}", "lead")]),
        Heading(1, t("Hvor pengene kom fra", "Where the money came from")),
        Section(
            "currencies", [money, Section("money.rule", [Paragraph("{{money.rule}}", "small")])]
        ),
        Section(
            "hasHighlights",
            [
                Heading(1, t("Hvad der blev nået", "What was reached")),
                Section("activitySentence", [Paragraph("{{activitySentence}}")]),
                reached,
                Section("furtherNote", [Paragraph("{{furtherNote}}", "small")]),
            ],
        ),
        Paragraph("{{smallCellNote}}", "small"),
    ]
    heading = t("Året {{year}} på én side", "The year {{year}} on one page")
    return own_report(p, "year-brief", heading, "", blocks, dense=True)


def years(p):
    t = p.t

    def measure(name):
        change = "entry." + name + "Change"
        return [
            "{{entry." + name + ".number}}",
            "{{#" + change + "}}{{" + change + ".number}}{{/" + change + "}}",
        ]

    change = t("Ændring", "Change")
    table = Table(
        t("År for år", "Year by year"),
        t(
            "Bevilget, udbetalt og forbrugt i hvert år med ændring fra året før.",
            "Awarded, received and spent in each year, with the change from the year before.",
        ),
        [
            Column(t("År", "Year"), 7),
            Column(t("Bevillinger", "Awards"), 9, NUMBER),
            Column(t("Bevilget", "Awarded"), 12, NUMBER),
            Column(change, 13, NUMBER),
            Column(t("Udbetalt", "Received"), 12, NUMBER),
            Column(change, 12, NUMBER),
            Column(t("Forbrugt", "Spent"), 12, NUMBER),
            Column(change, 12, NUMBER),
            Column(t("Medfinansiering", "Co-financing"), 11, NUMBER),
        ],
        rows(
            "money.years",
            "entry",
            [
                "{{entry.year}}",
                "{{entry.awards}}",
                *measure("awarded"),
                *measure("received"),
                *measure("spent"),
                "{{entry.cofinancing.number}}",
            ],
            [
                t("I alt", "Total"),
                "{{money.yearsTotal.awards}}",
                "{{money.yearsTotal.awarded.number}}",
                "",
                "{{money.yearsTotal.received.number}}",
                "",
                "{{money.yearsTotal.spent.number}}",
                "",
                "{{money.yearsTotal.cofinancing.number}}",
            ],
        ),
        amounts(p),
        together=True,
    )

    def groups(name, item, title, first):
        return Table(
            title,
            t("Bevilget år for år og i alt.", "Awarded year by year and in all."),
            [
                Column(first, 50),
                Column(t("Fordelt på år", "By year"), 30),
                Column(t("I alt", "In all"), 20, NUMBER),
            ],
            [
                Row(
                    [
                        "{{" + item + ".name}}",
                        [
                            "{{#" + item + ".parts}}",
                            "{{part.year}}: {{part.amount.number}}",
                            "{{/" + item + ".parts}}",
                        ],
                        "{{" + item + ".total.number}}",
                    ],
                    "{{#money." + name + "}}",
                    "{{/money." + name + "}}",
                ),
                Row([t("I alt", "Total"), "", "{{money.yearsTotal.awarded.number}}"], style="total"),
            ],
            amounts(p),
        )

    funders = t("Bevilget efter bevillingsgiver", "Awarded by funder")
    projects = t("Bevilget efter projekt", "Awarded by project")
    blocks = [
        *p.marks(),
        Section("asOfNote", [Paragraph("{{asOfNote}}", "small")]),
        Section(
            "currencies",
            [
                Heading(1, t("År for år", "Year by year")),
                table,
                Section("money.rule", [Paragraph("{{money.rule}}", "small")]),
                Section(
                    "money.charts",
                    [
                        Heading(1, "{{picture.title}}"),
                        Paragraph("{{picture.finding}}", "finding"),
                        Paragraph("{{picture.chart}}"),
                    ],
                ),
                Heading(1, funders),
                groups("funders", "funder", funders, t("Bevillingsgiver", "Funder")),
                Heading(1, projects),
                groups("projects", "project", projects, t("Projekt", "Project")),
            ],
        ),
    ]
    return own_report(
        p, "years", "{{heading}}", "", blocks, dense=True, landscape=True
    )
