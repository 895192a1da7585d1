"""The parts that several reports have, each in one place."""

from blocks import Column, Contents, Facts, Figures, Heading, Paragraph, Row, Section, Signatures, Table

NUMBER = "number"


class Parts:
    def __init__(self, language):
        self.language = language

    def t(self, danish, english):
        return danish if self.language == "da" else english

    # What is about whom

    def marks(self):
        return [
            Section("illustrative", [Paragraph("{{illustrative}}", "note")]),
            Section("draft", [Paragraph("{{draft}}", "note")]),
        ]

    def grant_facts(self):
        t = self.t
        return Facts(
            [
                (t("Bevillingsgiver", "Funder"), "{{funder.name}}"),
                (t("Projekt", "Project"), "{{project.title}}"),
                (t("Vores nr.", "Our reference"), "{{grant.ref}}"),
                (t("Sagsnummer", "Case number"), "{{grant.caseNumber}}"),
                (t("Bevillingsdato", "Award date"), "{{grant.awardDay}}"),
                (t("Bevillingsperiode", "Grant period"), "{{grant.period.text}}"),
                (t("Rapportens periode", "Period of the report"), "{{period.text}}"),
                (t("Status", "Stage"), "{{grant.stage}}"),
            ],
            t("Om bevillingen", "About the grant"),
            t(
                "Hvem der har bevilget hvad, og hvilken periode rapporten dækker.",
                "Who awarded what, and the period that the report covers.",
            ),
        )

    def project_facts(self, period=True):
        t = self.t
        rows = [
            (t("Projekt", "Project"), "{{project.title}}"),
            (t("Projektperiode", "Project period"), "{{project.period}}"),
            (t("Bevillingsgivere", "Funders"), "{{project.funders}}"),
        ]
        if period:
            rows.append((t("Rapportens periode", "Period of the report"), "{{period.text}}"))
        return Facts(
            rows,
            t("Om projektet", "About the project"),
            t(
                "Projektet, dets periode og bevillingsgivere.",
                "The project, its period and its funders.",
            ),
        )

    def contents(self):
        return Contents(self.t("Indhold", "Contents"))

    def sentence(self):
        return Paragraph("{{sentence}}", "lead")

    def amounts(self):
        return self.t("Beløb i {{currency}}", "Amounts in {{currency}}")

    # Texts

    def text(self, section, danish, english, level=1):
        name = "narrative." + section
        return Section(name, [Heading(level, self.t(danish, english)), Paragraph("{{" + name + "}}")])

    # Money

    def grant_figures(self):
        t = self.t
        return Figures(
            [
                (t("Bevilget", "Awarded"), "{{grant.awarded}}"),
                (t("Udbetalt til dato", "Received to date"), "{{grant.received}}"),
                (t("Forbrugt til dato", "Spent to date"), "{{grant.spent}}"),
                (t("Restbeløb", "Remaining"), "{{grant.remaining}}"),
            ],
            t("Bevillingen i tal", "The grant in figures"),
            t(
                "Bevilget, udbetalt, forbrugt og restbeløb.",
                "Awarded, received, spent and remaining.",
            ),
        )

    def grant_money(self):
        t = self.t
        return [
            Heading(1, t("Bevillingen", "The grant")),
            Table(
                t("Bevillingen", "The grant"),
                t(
                    "Bevilget, udbetalt og forbrugt af bevillingen i perioden og til dato.",
                    "Awarded, received and spent of the grant in the period and to date.",
                ),
                [
                    Column("", 50),
                    Column(t("I perioden", "In the period"), 25, NUMBER),
                    Column(t("Til dato", "To date"), 25, NUMBER),
                ],
                [
                    Row([t("Bevilget", "Awarded"), "", "{{grant.awarded.number}}"]),
                    Row(
                        [
                            t("Udbetalt", "Received"),
                            "{{grant.receivedInPeriod.number}}",
                            "{{grant.received.number}}",
                        ]
                    ),
                    Row(
                        [
                            t("Forbrugt af bevillingen", "Spent of the grant"),
                            "{{grant.spentInPeriod.number}}",
                            "{{grant.spent.number}}",
                        ]
                    ),
                    Row(
                        [t("Restbeløb", "Remaining"), "", "{{grant.remaining.number}}"],
                        style="total",
                    ),
                    Row(
                        [
                            t(
                                "Ved siden af: dækket af medfinansiering",
                                "Beside it: borne by co-financing",
                            ),
                            "{{cofinancing.inPeriod.number}}",
                            "{{cofinancing.toDate.number}}",
                        ],
                        "{{#cofinancing}}",
                        "{{/cofinancing}}",
                    ),
                ],
                self.amounts(),
                together=True,
            ),
        ]

    def budget(self, heading=True):
        t = self.t
        title = t("Regnskabsopfølgning", "Financial follow-up")
        blocks = [Heading(1, title)] if heading else []
        blocks += [
            Section("budget.year", [self.budget_table(True)]),
            Section("^budget.year", [self.budget_table(False)]),
            Section("budget.revisionNote", [Paragraph("{{budget.revisionNote}}", "small")]),
            Section(
                "budget.hasDeviations",
                [
                    Heading(2, t("Forklaring af afvigelser", "Explanation of deviations")),
                    self.deviations(),
                    Paragraph(
                        t(
                            "Afvigelsen er forbruget til dato ud over den del af budgettet, der "
                            "falder før periodens slutning.",
                            "The deviation is what was spent to date beyond the part of the budget "
                            "that falls before the end of the period.",
                        )
                        + t(
                            "{{#budget.limit}} Afvigelser over {{budget.limit}} skal forklares."
                            "{{/budget.limit}}",
                            "{{#budget.limit}} Deviations above {{budget.limit}} must be explained."
                            "{{/budget.limit}}",
                        ),
                        "small",
                    ),
                ],
            ),
        ]
        return Section("budget", blocks)

    def budget_table(self, with_year):
        t = self.t
        columns = [
            Column(t("Budgetpost", "Budget line"), 25 if with_year else 34),
            Column(t("Budget", "Budget"), 14, NUMBER),
        ]
        fields = ["budget"]
        if with_year:
            columns.append(Column(t("Heraf {{budget.year}}", "Of which {{budget.year}}"), 13, NUMBER))
            fields.append("yearBudget")
        columns += [
            Column(t("Forbrugt i perioden", "Spent in the period"), 13, NUMBER),
            Column(t("Forbrugt til dato", "Spent to date"), 13, NUMBER),
            Column(t("Restbudget", "Remaining"), 14, NUMBER),
            Column("%", 8, NUMBER),
        ]
        fields += ["spentInPeriod", "spent", "remaining"]

        def cells(title, record):
            amounts = ["{{" + f"{record}.{name}.number" + "}}" for name in fields]
            return [title] + amounts + [
                "{{#" + record + ".percent}}{{" + record + ".percent.number}}{{/" + record + ".percent}}"
            ]

        return Table(
            t("Regnskabsopfølgning", "Financial follow-up"),
            t(
                "Projektets budget og forbrug for hver budgetpost med en sum nederst.",
                "The project's budget and spending by line, with a total at the bottom.",
            ),
            columns,
            [
                Row(
                    cells("{{budgetLine.title}}", "budgetLine"),
                    "{{#budgetLines}}",
                    "{{/budgetLines}}",
                ),
                Row(cells(t("I alt", "Total"), "budget.total"), style="total"),
            ],
            t(
                "Hele projektets budget og forbrug, beløb i {{currency}}",
                "The whole project's budget and spending, amounts in {{currency}}",
            ),
        )

    def deviations(self):
        t = self.t
        return Table(
            t("Forklaring af afvigelser", "Explanation of deviations"),
            t(
                "De budgetposter, hvis afvigelse er forklaret eller skal forklares.",
                "The budget lines whose deviation is explained or has to be.",
            ),
            [
                Column(t("Budgetpost", "Budget line"), 28),
                Column(t("Afvigelse", "Deviation"), 15, NUMBER),
                Column("%", 9, NUMBER),
                Column(t("Forklaring", "Explanation"), 48),
            ],
            [
                Row(
                    [
                        "{{budgetLine.title}}",
                        "{{budgetLine.deviation.number}}",
                        "{{#budgetLine.deviationPercent}}{{budgetLine.deviationPercent.number}}"
                        "{{/budgetLine.deviationPercent}}",
                        "{{budgetLine.explanation}}",
                    ],
                    "{{#deviationLines}}",
                    "{{/deviationLines}}",
                )
            ],
        )

    def sources(self):
        t = self.t
        return Section(
            "budget",
            [
                Heading(1, t("Finansiering", "Funding")),
                Table(
                    t("Finansiering", "Funding"),
                    t("Hvem der betaler, og hvor meget.", "Who pays, and how much."),
                    [
                        Column(t("Finansieringskilde", "Source"), 34),
                        Column(t("Budget", "Budget"), 17, NUMBER),
                        Column(t("Andel, %", "Share, %"), 11, NUMBER),
                        Column(t("Dækket i perioden", "Borne in the period"), 19, NUMBER),
                        Column(t("Dækket til dato", "Borne to date"), 19, NUMBER),
                    ],
                    [
                        Row(
                            [
                                "{{source.name}}",
                                "{{source.budget.number}}",
                                "{{#source.share}}{{source.share.number}}{{/source.share}}",
                                "{{source.spentInPeriod.number}}",
                                "{{source.spent.number}}",
                            ],
                            "{{#sources}}",
                            "{{/sources}}",
                        )
                    ],
                    self.amounts(),
                    together=True,
                ),
            ],
        )

    def instalments(self):
        t = self.t
        return Section(
            "hasInstalments",
            [
                Heading(1, t("Rater", "Instalments")),
                Table(
                    t("Rater", "Instalments"),
                    t(
                        "Hver rate med dato, beløb og status.",
                        "Each instalment with its date, amount and state.",
                    ),
                    [
                        Column(t("Rate", "No."), 10),
                        Column(t("Planlagt", "Planned"), 20),
                        Column(t("Beløb", "Amount"), 22, NUMBER),
                        Column(t("Udbetalt", "Received"), 22, NUMBER),
                        Column(t("Status", "State"), 26),
                    ],
                    [
                        Row(
                            [
                                "{{instalment.number}}" + t(".", ""),
                                "{{instalment.due.short}}",
                                "{{instalment.amount.number}}",
                                "{{instalment.received.number}}",
                                "{{instalment.state}}",
                            ],
                            "{{#instalments}}",
                            "{{/instalments}}",
                        )
                    ],
                    self.amounts(),
                    together=True,
                ),
            ],
        )

    # Results

    def results(self, all_activities=False):
        """The results by area; with all activities, those without a result as well."""
        t = self.t
        tables = Section(
            "areas",
            [
                Section("area.heading", [Heading(2, "{{area.heading}}")]),
                self.result_table(),
            ],
        )
        text = Section("narrative.results", [Paragraph("{{narrative.results}}")])
        nothing = Section(
            "^hasResults",
            [
                Section(
                    "^narrative.results",
                    [
                        Paragraph(
                            t(
                                "Der er ikke registreret resultater i rapportens periode.",
                                "No results have been recorded for the period of the report.",
                            )
                        )
                    ],
                )
            ],
        )
        shown = tables if all_activities else Section("hasResults", [tables])
        return [
            Heading(1, t("Resultater", "Results")),
            text,
            shown,
        ] + ([] if all_activities else [nothing])

    def activity_title(self):
        t = self.t
        return (
            "{{activity.title}}{{^activity.isRunning}} – {{activity.status}}{{/activity.isRunning}}"
            "{{#activity.isRunning}}{{^activity.hasResults}}"
            + t(" – Ingen målinger i perioden", " – Nothing measured in the period")
            + "{{/activity.hasResults}}{{/activity.isRunning}}"
        )

    def result_table(self):
        t = self.t
        return Table(
            t("Resultater", "Results"),
            t(
                "Aktiviteterne og det, der er målt, hver med sin periode.",
                "The activities and what was measured, each with its period.",
            ),
            [
                Column(t("Indikator", "Indicator"), 30),
                Column(t("Resultat", "Result"), 24),
                Column(t("Periode", "Period"), 21),
                Column(t("Bemærkning", "Remark"), 25),
            ],
            [
                Row([self.activity_title()], "{{#area.activities}}", style="group"),
                Row(
                    [
                        "{{result.indicator}}",
                        "{{result.value}}",
                        "{{result.period}}",
                        "{{result.remark}}",
                    ],
                    "{{#activity.results}}",
                    "{{/activity.results}}{{/area.activities}}",
                ),
            ],
        )

    def target_columns(self):
        t = self.t
        return [
            Column(t("Indikator", "Indicator"), 21),
            Column(t("Udgangspunkt", "Baseline"), 11),
            Column(t("Måltal", "Target"), 10),
            Column(t("Resultat", "Result"), 17),
            Column(t("Opfyldt", "Met"), 6, NUMBER),
            Column(t("Periode", "Period"), 15),
            Column(t("Bemærkning", "Remark"), 20),
        ]

    def target_row(self, opens, closes):
        def or_dash(name):
            return "{{#" + name + "}}{{" + name + "}}{{/" + name + "}}{{^" + name + "}}–{{/" + name + "}}"

        return Row(
            [
                "{{result.indicator}}",
                or_dash("result.baseline"),
                or_dash("result.target"),
                "{{result.value}}",
                or_dash("result.ofTarget"),
                "{{result.period}}",
                or_dash("result.note"),
            ],
            opens,
            closes,
        )

    # Plans

    def milestone_table(self, items, title):
        t = self.t
        return Table(
            title,
            t(
                "Hver milepæl: hvornår den er planlagt, hvornår den er nået, og om det passer.",
                "Each milestone: when it is planned, when it was reached, and how they agree.",
            ),
            [
                Column(t("Milepæl", "Milestone"), 43),
                Column(t("Planlagt", "Planned"), 17),
                Column(t("Nået", "Reached"), 17),
                Column(t("Afvigelse", "Deviation"), 23),
            ],
            [
                Row(
                    [
                        "{{milestone.title}}",
                        "{{milestone.planned}}",
                        "{{milestone.done}}",
                        "{{milestone.deviation}}",
                    ],
                    "{{#" + items + "}}",
                    "{{/" + items + "}}",
                )
            ],
        )

    def milestones(self, items, danish, english, level=1):
        title = self.t(danish, english)
        flag = "has" + items[0].upper() + items[1:]
        return Section(flag, [Heading(level, title), self.milestone_table(items, title)])

    def changes(self):
        t = self.t
        return [
            Heading(1, t("Ændringer siden sidste rapport", "Changes since the last report")),
            Section("noChanges", [Paragraph("{{noChanges}}")]),
            Section(
                "^noChanges",
                [
                    Table(
                        t("Ændringer", "Changes"),
                        t(
                            "Hvad der er ændret hvornår og hvorfor.",
                            "What was changed, when and why.",
                        ),
                        [
                            Column(t("Dag", "Day"), 15),
                            Column(t("Ændring", "Change"), 45),
                            Column(t("Begrundelse", "Reason"), 40),
                        ],
                        [
                            Row(
                                ["{{change.day.short}}", "{{change.text}}", "{{change.reason}}"],
                                "{{#changes}}",
                                "{{/changes}}",
                            )
                        ],
                    )
                ],
            ),
        ]

    def duties(self):
        t = self.t
        return Section(
            "hasDuties",
            [
                Heading(1, t("Kommende frister", "Coming deadlines")),
                Table(
                    t("Kommende frister", "Coming deadlines"),
                    t("Hvad der skal afleveres hvornår.", "What is due when."),
                    [
                        Column(t("Forpligtelse", "Duty"), 70),
                        Column(t("Frist", "Deadline"), 30),
                    ],
                    [Row(["{{duty.title}}", "{{duty.due}}"], "{{#duties}}", "{{/duties}}")],
                    # With the signatures, so that these do not stand alone on the last page.
                    together=True,
                ),
            ],
        )

    def signatures(self):
        t = self.t
        return Signatures(
            t(
                "Undertegnede bekræfter, at oplysningerne er korrekte, og at tilskuddet er anvendt "
                "i overensstemmelse med bevillingens formål.",
                "The undersigned confirms that the information is correct and that the grant has "
                "been used for its purpose.",
            ),
            [
                t("Sted og dato", "Place and date"),
                t("Underskrift", "Signature"),
                t("Sekretariatsleder", "Head of secretariat"),
            ],
            t("Underskrift", "Signature"),
            t("Linjer til sted, dato og underskrift.", "Lines for place, date and signature."),
        )
