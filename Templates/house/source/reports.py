"""The house templates: what stands in each kind of report, in what order."""

import year
from blocks import Column, Figures, Heading, Paragraph, Report, Row, Section, Signatures, Table
from parts import NUMBER, Parts


def all_reports(language):
    kinds = [
        status,
        yearly,
        account,
        goals,
        milestones,
        evaluation,
        progress_board,
        progress_steering,
        progress_reference,
    ]
    parts = Parts(language)
    return [kind(parts) for kind in kinds] + [
        year.year_end(parts),
        year.year_brief(parts),
        year.years(parts),
        year.annual(parts),
    ]


def grant_report(p, kind, heading, blocks):
    return Report(
        kind,
        p.language,
        heading + ": {{grant.title}}",
        "{{organisation.name}}",
        heading,
        "{{grant.title}}",
        heading + " · {{grant.ref}} {{grant.title}}",
        blocks,
    )


def project_report(p, kind, heading, blocks, **options):
    return Report(
        kind,
        p.language,
        heading + ": {{project.title}}",
        "{{organisation.name}}",
        heading,
        "{{project.title}}",
        heading + " · {{project.title}}",
        blocks,
        **options,
    )


def status(p):
    t = p.t
    blocks = [
        *p.marks(),
        p.grant_facts(),
        p.sentence(),
        p.contents(),
        p.text("status", "Status", "Status"),
        *p.grant_money(),
        p.budget(),
        p.sources(),
        p.instalments(),
        *p.results(),
        p.milestones("milestones", "Milepæle til nu", "Milestones so far"),
        p.text("deviations", "Afvigelser", "Deviations"),
        p.text("challenges", "Udfordringer", "Challenges"),
        p.text("experience", "Erfaringer", "Experience"),
        *p.changes(),
        p.text("nextPeriod", "Næste periode", "Next period"),
        p.milestones("upcomingMilestones", "Kommende milepæle", "Coming milestones"),
        p.duties(),
        p.signatures(),
    ]
    return grant_report(p, "status", t("Statusrapport", "Status report"), blocks)


def yearly(p):
    t = p.t
    blocks = [
        *p.marks(),
        p.grant_facts(),
        p.sentence(),
        p.grant_figures(),
        p.contents(),
        p.text("status", "Året kort", "The year in brief"),
        *p.results(),
        p.text("experience", "Evaluering og erfaringer", "Evaluation and experience"),
        p.text("challenges", "Udfordringer", "Challenges"),
        p.milestones("milestones", "Milepæle til nu", "Milestones so far"),
        *p.grant_money(),
        p.budget(),
        p.text("deviations", "Afvigelser", "Deviations"),
        p.sources(),
        p.instalments(),
        *p.changes(),
        p.text("nextPeriod", "Planer for næste år", "Plans for the coming year"),
        p.milestones("upcomingMilestones", "Kommende milepæle", "Coming milestones"),
        p.duties(),
        p.signatures(),
    ]
    return grant_report(p, "yearly", t("Årsrapport {{year}}", "Annual report {{year}}"), blocks)


def account(p):
    t = p.t

    def cells(record, title):
        return [title] + [
            "{{" + f"{record}.{name}.number" + "}}" for name in ["budget", "account", "deviation"]
        ]

    def percent(record):
        name = record + ".deviationPercent"
        return "{{#" + name + "}}{{" + name + ".number}}{{/" + name + "}}"

    money = [
        Column(t("Budget", "Budget"), 18, NUMBER),
        Column(t("Regnskab", "Account"), 18, NUMBER),
        Column(t("Afvigelse", "Deviation"), 18, NUMBER),
    ]
    income = Table(
        t("Indtægter", "Income"),
        t(
            "Alle, der betaler, med budget, regnskab og afvigelse.",
            "All who pay, with budget, account and deviation.",
        ),
        [Column(t("Finansieringskilde", "Source"), 46)] + money,
        [
            Row(cells("income", "{{income.title}}"), "{{#incomeLines}}", "{{/incomeLines}}"),
            Row(cells("incomeTotal", t("Indtægter i alt", "Total income")), style="total"),
        ],
        p.amounts(),
        together=True,
    )
    expenses = Table(
        t("Udgifter", "Expenses"),
        t(
            "Udgifterne i det seneste godkendte budgets opstilling.",
            "The expenses, laid out as the latest approved budget.",
        ),
        [Column(t("Budgetpost", "Budget line"), 38)] + money + [Column("%", 8, NUMBER)],
        [
            Row(
                cells("expense", "{{expense.title}}") + [percent("expense")],
                "{{#expenseLines}}",
                "{{/expenseLines}}",
            ),
            Row(
                cells("expenseTotal", t("Udgifter i alt", "Total expenses"))
                + [percent("expenseTotal")],
                style="total",
            ),
        ],
        p.amounts(),
    )
    explanations = Table(
        t("Forklaring af afvigelser", "Explanation of deviations"),
        t(
            "De budgetposter, hvis afvigelse er forklaret eller skal forklares.",
            "The lines whose deviation is explained or has to be.",
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
                    "{{expense.title}}",
                    "{{expense.deviation.number}}",
                    percent("expense"),
                    "{{expense.explanation}}",
                ],
                "{{#explainedLines}}",
                "{{/explainedLines}}",
            )
        ],
    )
    settlement = Table(
        t("Afregning", "Settlement"),
        t(
            "Hvad der er bevilget, udbetalt og forbrugt, og hvad der skyldes.",
            "What was awarded, received and spent, and what is owed.",
        ),
        [Column("", 70), Column(t("Beløb", "Amount"), 30, NUMBER)],
        [
            Row(
                ["{{row.title}}", "{{row.amount.number}}"],
                "{{#settlement}}{{^row.isTotal}}",
                "{{/row.isTotal}}",
            ),
            Row(
                ["{{row.title}}", "{{row.amount.number}}"],
                "{{#row.isTotal}}",
                "{{/row.isTotal}}{{/settlement}}",
                style="total",
            ),
        ],
        p.amounts(),
        together=True,
    )
    statement = Signatures(
        t(
            "Ledelsen erklærer, at regnskabet er rigtigt og omfatter alle projektets indtægter og "
            "udgifter, at tilskuddet er anvendt i overensstemmelse med bevillingens formål og "
            "vilkår, og at der er taget skyldige økonomiske hensyn.",
            "The management states that the account is correct and covers all income and expenses "
            "of the project, that the grant has been used for its purpose and on its terms, and "
            "that due regard was had to economy.",
        ),
        [
            t("Sted og dato", "Place and date"),
            t("Sekretariatsleder", "Head of secretariat"),
            t("Regnskabsansvarlig", "Responsible for the accounts"),
        ],
        t("Ledelseserklæring", "Management statement"),
        t("Linjer til dato og underskrifter.", "Lines for date and signatures."),
    )
    auditor = Signatures(
        t(
            "Plads til revisors påtegning, som bevillingens vilkår kræver.",
            "Room for the auditor's statement, which the terms of the grant ask for.",
        ),
        [
            t("Sted og dato", "Place and date"),
            t("Revisor", "Auditor"),
            t("Stempel", "Stamp"),
        ],
        t("Revisorpåtegning", "Auditor's statement"),
        t("Linjer til revisor.", "Lines for the auditor."),
    )
    facts = p.grant_facts()
    facts.rows = [
        (t("Regnskabets periode", "Period of the account"), value) if value == "{{period.text}}" else (name, value)
        for name, value in facts.rows
    ]
    blocks = [
        *p.marks(),
        facts,
        Heading(1, t("Indtægter", "Income")),
        income,
        Paragraph("{{incomeRule}}", "small"),
        Heading(1, t("Udgifter", "Expenses")),
        expenses,
        Paragraph(
            t(
                "Indtægter minus udgifter: {{result}}",
                "Income less expenses: {{result}}",
            ),
            "small",
        ),
        Section(
            "hasExplanations",
            [
                Heading(2, t("Forklaring af afvigelser", "Explanation of deviations")),
                explanations,
                Section(
                    "limit",
                    [
                        Paragraph(
                            t(
                                "Afvigelser over {{limit}} skal forklares.",
                                "Deviations above {{limit}} must be explained.",
                            ),
                            "small",
                        )
                    ],
                ),
            ],
        ),
        Heading(1, t("Afregning", "Settlement")),
        settlement,
        p.text("deviations", "Afvigelser", "Deviations"),
        Heading(1, t("Ledelseserklæring", "Management statement")),
        statement,
        Section(
            "needsAuditor",
            [Heading(1, t("Revisorpåtegning", "Auditor's statement")), auditor],
        ),
    ]
    report = grant_report(p, "account", "{{heading}}", blocks)
    return report


def goals(p):
    t = p.t
    overall = Table(
        t("Overordnede mål", "Overall goals"),
        t(
            "Hvert overordnet mål med det, der måler det.",
            "Each overall goal with what measures it.",
        ),
        p.target_columns(),
        [
            Row(
                [
                    "{{goal.number}}. {{goal.title}}{{^goal.hasResults}}"
                    + t(" – Ikke målt endnu", " – Not measured yet")
                    + "{{/goal.hasResults}}"
                ],
                "{{#goals}}",
                style="group",
            ),
            p.target_row("{{#goal.results}}", "{{/goal.results}}{{/goals}}"),
        ],
    )
    areas = Table(
        t("Målopfyldelse", "Goal attainment"),
        t(
            "Hver indikator med udgangspunkt, måltal og resultat.",
            "Each indicator with its baseline, target and result.",
        ),
        p.target_columns(),
        [
            Row([p.activity_title()], "{{#area.activities}}", style="group"),
            p.target_row("{{#activity.results}}", "{{/activity.results}}{{/area.activities}}"),
        ],
    )
    dash = Paragraph(
        t("– betyder, at intet er oplyst.", "– means that nothing is stated."), "small"
    )
    blocks = [
        *p.marks(),
        p.project_facts(period=False),
        p.text("status", "Året kort", "The year in brief"),
        Section("hasGoals", [Heading(1, t("Overordnede mål", "Overall goals")), overall]),
        Section(
            "areas",
            [Section("area.heading", [Heading(1, "{{area.heading}}")]), areas],
        ),
        dash,
        p.text("challenges", "Udfordringer", "Challenges"),
        p.text("experience", "Erfaringer", "Experience"),
        p.text("nextPeriod", "Næste periode", "Next period"),
    ]
    heading = t("Målopfyldelsesskema {{year}}", "Goal attainment form {{year}}")
    return project_report(p, "goals", heading, blocks, landscape=True)


def milestones(p):
    t = p.t
    starting = Table(
        t("Aktiviteter, der begynder", "Activities that begin"),
        t("Hvilke aktiviteter begynder hvornår.", "Which activities begin when."),
        [Column(t("Aktivitet", "Activity"), 66), Column(t("Begynder", "Begins"), 34)],
        [Row(["{{activity.title}}", "{{activity.starts}}"], "{{#starting}}", "{{/starting}}")],
    )
    blocks = [
        *p.marks(),
        p.project_facts(period=False),
        p.milestones("carriedOver", "Fra tidligere år", "From earlier years"),
        p.milestones("milestones", "Milepæle i {{year}}", "Milestones in {{year}}"),
        Section(
            "hasStarting",
            [
                Heading(
                    1,
                    t("Aktiviteter, der begynder i {{year}}", "Activities that begin in {{year}}"),
                ),
                starting,
            ],
        ),
        p.milestones("later", "Senere år", "Later years"),
    ]
    heading = t("Milepælsplan {{year}}", "Milestone plan {{year}}")
    return project_report(p, "milestones", heading, blocks)


def evaluation(p):
    t = p.t
    blocks = [
        *p.marks(),
        p.project_facts(),
        p.contents(),
        Section(
            "project.purpose", [Heading(1, t("Formål", "Purpose")), Paragraph("{{project.purpose}}")]
        ),
        *p.results(),
        p.text("experience", "Erfaringer", "Experience"),
        p.text("challenges", "Udfordringer", "Challenges"),
        p.text("deviations", "Afvigelser", "Deviations"),
        p.milestones("milestones", "Milepæle", "Milestones"),
        p.sources(),
        p.budget(),
        p.text("nextPeriod", "Det videre arbejde", "The work ahead"),
    ]
    return project_report(p, "evaluation", "{{heading}}", blocks)


def project_figures(p):
    t = p.t
    return Figures(
        [
            (
                t("Aktiviteter i gang", "Activities running"),
                t("{{runningCount}} af {{activityCount}}", "{{runningCount}} of {{activityCount}}"),
            ),
            (t("Budget i alt", "Whole budget"), "{{sourcesTotal.budget}}"),
            (t("Brugt i perioden", "Spent in the period"), "{{sourcesTotal.spentInPeriod}}"),
            (t("Brugt til dato", "Spent to date"), "{{sourcesTotal.spent}}"),
        ],
        t("Projektet i tal", "The project in figures"),
        t(
            "Aktiviteter i gang, budget og forbrug.",
            "Activities running, budget and spending.",
        ),
    )


def progress_board(p):
    blocks = [
        *p.marks(),
        p.project_facts(),
        p.sentence(),
        project_figures(p),
        p.text("status", "Status", "Status"),
        p.text("challenges", "Udfordringer", "Challenges"),
        p.budget(),
        p.sources(),
        p.milestones("milestones", "Milepælsplan", "Milestone plan"),
        p.text("nextPeriod", "Næste periode", "Next period"),
        p.duties(),
    ]
    heading = p.t("Fremdriftsrapport til bestyrelsen", "Progress report to the board")
    return project_report(p, "progress-board", heading, blocks)


def progress_steering(p):
    blocks = [
        *p.marks(),
        p.project_facts(),
        p.sentence(),
        p.contents(),
        p.text("status", "Status", "Status"),
        p.milestones("milestones", "Milepælsplan", "Milestone plan"),
        *p.results(all_activities=True),
        p.text("deviations", "Afvigelser", "Deviations"),
        p.text("challenges", "Udfordringer", "Challenges"),
        p.budget(),
        p.text("nextPeriod", "Næste periode", "Next period"),
        p.duties(),
    ]
    heading = p.t("Fremdriftsrapport til styregruppen", "Progress report to the steering group")
    return project_report(p, "progress-steering", heading, blocks)


def progress_reference(p):
    t = p.t
    areas = Table(
        t("Indsatsen", "The work"),
        t(
            "Hvert indsatsområde med dets aktiviteter.",
            "Each focus area with its activities.",
        ),
        [
            Column(t("Indsatsområde", "Focus area"), 34),
            Column(t("Aktiviteter", "Activities"), 66),
        ],
        [
            Row(
                [
                    "{{#area.heading}}{{area.heading}}{{/area.heading}}{{^area.heading}}"
                    + t("Øvrige", "Others")
                    + "{{/area.heading}}",
                    [
                        "{{#area.activities}}",
                        "{{activity.title}}{{^activity.isRunning}} – {{activity.status}}"
                        "{{/activity.isRunning}}",
                        "{{/area.activities}}",
                    ],
                ],
                "{{#areas}}",
                "{{/areas}}",
            ),
        ],
    )
    money = Table(
        t("Hvem betaler", "Who pays"),
        t("Hvem der betaler, og hvor meget.", "Who pays, and how much."),
        [
            Column(t("Finansieringskilde", "Source"), 46),
            Column(t("Budget", "Budget"), 20, NUMBER),
            Column(t("Andel, %", "Share, %"), 14, NUMBER),
            Column(t("Brugt til dato", "Spent to date"), 20, NUMBER),
        ],
        [
            Row(
                [
                    "{{source.name}}",
                    "{{source.budget.number}}",
                    "{{#source.share}}{{source.share.number}}{{/source.share}}",
                    "{{source.spent.number}}",
                ],
                "{{#sources}}",
                "{{/sources}}",
            )
        ],
        p.amounts(),
    )
    blocks = [
        *p.marks(),
        project_figures(p),
        Section("narrative.status", [Paragraph("{{narrative.status}}")]),
        Heading(2, t("Indsatsen", "The work")),
        areas,
        Section("budget", [Heading(2, t("Hvem betaler", "Who pays")), money]),
        p.text("nextPeriod", "Næste periode", "Next period", level=2),
    ]
    heading = t("Året på én side", "The year on one page")
    return project_report(p, "progress-reference", heading, blocks)
