import Testing
import XMLDocuments

@Suite struct XMLSchemaTests {
  private static func schema(_ inner: String = "") -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\(inner)
      <xs:element name="liste"><xs:complexType><xs:sequence>
        <xs:element name="tal" type="xs:integer" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
  }

  @Test func findsEveryFaultWithItsLineAndElement() throws {
    let folder = try TemporaryFolder()
    let schema = try XMLSchema(contentsOf: folder.write(Self.schema(), as: "s.xsd"))
    let text = "<liste>\n<tal>1</tal>\n<tal>to</tal>\n<tal>3</tal>\n<ord/>\n</liste>"
    for faults in [
      schema.faults(in: Array(text.utf8)),
      schema.faults(inFile: try folder.write(text, as: "a.xml")),
    ] {
      #expect(faults.map(\.line) == [3, 5])
      #expect(faults.map(\.element) == ["tal", "ord"])
      #expect(faults.allSatisfy { $0.kind == .notValid })
    }
    #expect(schema.faults(in: Array("<liste><tal>1</tal></liste>".utf8)) == [])
  }

  @Test func readsTheDocumentUnderTheSameRules() throws {
    let folder = try TemporaryFolder()
    let schema = try XMLSchema(contentsOf: folder.write(Self.schema(), as: "s.xsd"))
    let kinds = { (text: String) in schema.faults(in: Array(text.utf8)).map(\.kind) }
    #expect(kinds("<!DOCTYPE liste><liste><tal>1</tal></liste>") == [.documentTypeRefused])
    #expect(kinds("<liste><tal>1</liste>").contains(.notWellFormed))
    #expect(kinds("") == [.empty])
  }

  @Test func importsFromItsOwnFolderAndNowhereElse() throws {
    let folder = try TemporaryFolder()
    let part = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:del">
      <xs:simpleType name="t"><xs:restriction base="xs:string"/></xs:simpleType></xs:schema>
      """
    _ = try folder.write(part, as: "inde/del.xsd")
    _ = try folder.write(part, as: "ude/del.xsd")
    let schema = { (location: String) in
      try folder.write(
        Self.schema("<xs:import namespace=\"urn:del\" schemaLocation=\"\(location)\"/>"),
        as: "inde/s.xsd")
    }
    #expect(throws: Never.self) { try XMLSchema(contentsOf: schema("del.xsd")) }
    for location in [
      "../ude/del.xsd", "http://127.0.0.1:1/del.xsd", folder.path("ude/del.xsd"),
      "file://" + folder.path("ude/del.xsd"), "findes-ikke.xsd",
    ] {
      let path = try schema(location)
      do {
        _ = try XMLSchema(contentsOf: path)
        Issue.record("\(location) was imported")
      } catch {
        #expect(error.kind == .schemaInvalid, "\(location)")
        #expect(error.line != nil)
      }
    }
  }

  @Test func aBrokenOrMissingSchemaIsToldApart() throws {
    let folder = try TemporaryFolder()
    let kinds = [
      "<xs:schema", "<a/>",
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\" type=\"nej\"/></xs:schema>",
    ]
    for text in kinds {
      let path = try folder.write(text, as: "s.xsd")
      #expect(throws: XMLFault.self) { try XMLSchema(contentsOf: path) }
    }
    do {
      _ = try XMLSchema(contentsOf: folder.path("ingen.xsd"))
      Issue.record("a missing schema was compiled")
    } catch {
      guard case .cannotRead = error.kind else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func manyTasksShareOneSchema() async throws {
    let folder = try TemporaryFolder()
    let schema = try XMLSchema(contentsOf: folder.write(Self.schema(), as: "s.xsd"))
    let count = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<50).reduce(0) { sum, _ in
            let text = "<liste>" + String(repeating: "<tal>x</tal>", count: task + 1) + "</liste>"
            return sum + schema.faults(in: Array(text.utf8)).count
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(count == 50 * (1...8).reduce(0, +))
  }
}
