import PortfolioModel
import Reporting

/// Awards as the standard's simple spreadsheet: one row each, its titles, commas and full stops
/// whatever the language, as its readers expect.
public enum GivingCSV {
  private static let titles = [
    "Identifier", "Title", "Description", "Currency", "Amount Applied For", "Amount Awarded",
    "Amount Disbursed", "Award Date", "Planned Dates:Start Date", "Planned Dates:End Date",
    "Recipient Org:Identifier", "Recipient Org:Name", "Funding Org:Identifier",
    "Funding Org:Name", "Last modified",
  ]

  /// The text of the file.
  public static func text(_ package: GivingPackage) -> String {
    ([titles] + package.grants.map(cells)).map { row in
      row.map { CSVTable.quoted($0, separator: ",") }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func cells(_ award: GivingPackage.Award) -> [String] {
    [
      award.id, award.title, award.description, award.currency,
      award.amountAppliedFor.map { "\($0)" } ?? "", "\(award.amountAwarded)",
      "\(award.amountDisbursed)", award.awardDate.iso,
      award.plannedDates?.first?.startDate.iso ?? "", award.plannedDates?.first?.endDate.iso ?? "",
      award.recipientOrganization.first?.id ?? "", award.recipientOrganization.first?.name ?? "",
      award.fundingOrganization.first?.id ?? "", award.fundingOrganization.first?.name ?? "",
      award.dateModified?.iso ?? "",
    ]
  }
}
