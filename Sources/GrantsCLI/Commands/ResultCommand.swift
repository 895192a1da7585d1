import ArgumentParser
import PortfolioModel

/// `grants result`
struct ResultCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "result",
      abstract: say(
        "Resultater: indikatorer og det, der er målt.",
        "Results: indicators and what was measured."),
      discussion: explanation(
        """
        En procent skrives som sine to tal og regnes af dem; perioder lægges sammen, som
        indikatoren siger.

        Eksempel:
          grants result measure R02 --value 16 --from 2018-01-01 --to 2018-06-30
          grants result measure R03 --value 11 --of 16 --from 2018-01-01 --to 2018-06-30
          grants result show R02
        """,
        """
        A per cent is given as its two numbers and made from them; periods are added as the
        indicator says.

        Example:
          grants result measure R02 --value 16 --from 2018-01-01 --to 2018-06-30
          grants result measure R03 --value 11 --of 16 --from 2018-01-01 --to 2018-06-30
          grants result show R02
        """),
      subcommands: [
        RecordAdd<Indicator>.self, RecordChange<Indicator>.self,
        RecordRemove<Indicator>.self, ResultMeasure.self,
        ResultCorrect.self, ResultList.self, ResultShow.self,
      ])
  }
}
