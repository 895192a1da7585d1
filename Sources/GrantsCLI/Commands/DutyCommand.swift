import ArgumentParser
import PortfolioModel

/// `grants duty`
struct DutyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "duty",
      abstract: say(
        "Forpligtelser: rapporter og regnskaber, deres frister og status.",
        "Duties: reports and accounts, their deadlines and states."),
      discussion: explanation(
        """
        Eksempel:
          grants duty plan S-1 --grant G8 --sort slutregnskab --title Slutregnskab --after-end 3
          grants duty draft O-MYW-2
          grants duty submit O-MYW-2 --day 2018-03-26 --file aarsrapport.pdf
          grants duty accept O-MYW-2
        """,
        """
        Example:
          grants duty plan S-1 --grant G8 --sort finalAccount --title "Final account" --after-end 3
          grants duty draft O-MYW-2
          grants duty submit O-MYW-2 --day 2018-03-26 --file report.pdf
          grants duty accept O-MYW-2
        """),
      subcommands: [
        DutyShow.self, RecordAdd<Duty>.self, RecordChange<Duty>.self, RecordRemove<Duty>.self,
        DutyPlan.self, DutyOccur.self, DutyEvent<DutyGather>.self, DutyEvent<DutyDraft>.self,
        DutyEvent<DutyReview>.self, DutyEvent<DutyReady>.self, DutySubmit.self,
        DutyEvent<DutyAccept>.self, DutyReturn.self, DutyMove.self, DutyEvent<DutyWaive>.self,
        DutyEvent<DutyReopen>.self,
      ])
  }
}

/// `grants dutySchedule`
struct DutyScheduleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: RecordKind.dutySchedule.rawValue,
      abstract: say("Ret, fjern: fristplan.", "Change, remove: duty schedule."),
      discussion: explanation(
        """
        En fristplan laves med grants duty plan. Ændres den, følger dens forpligtelser med.

        Eksempel:
          grants dutySchedule change S-1 --rule end+2
        """,
        """
        A schedule is made with grants duty plan. When it is changed, its duties follow.

        Example:
          grants dutySchedule change S-1 --rule end+2
        """),
      subcommands: [RecordChange<DutySchedule>.self, RecordRemove<DutySchedule>.self])
  }
}
