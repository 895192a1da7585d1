import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// The tables hold exactly the fields of the records.
@Suite struct SchemaTests {
  @Test(arguments: RecordKind.allCases)
  func everyFieldHasItsColumn(kind: RecordKind) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    try check(kind.type, user)
  }

  private func check<Record: PortfolioRecord>(
    _ type: Record.Type, _ user: CommandLineUser
  ) throws {
    #expect(ObjectIdentifier(Record.kind.type) == ObjectIdentifier(Record.self))
    let columns = try user.store().read { try $0.columns(of: Record.kind) }
    #expect(Set(columns) == Set(Record.fields.flatMap(\.columns) + ["id"]))
  }
}
