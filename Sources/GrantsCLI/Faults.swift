import PortfolioModel

/// A command line that says something impossible.
enum UsageFault: Error, Hashable {
  case badEnvironment(name: String, value: String)
  case unknownGrant(String, nearest: String?)
  case unknownProject(String)
  case unknownFormat(String, known: [String])
  case periodTurned(from: CalendarDate, to: CalendarDate)
  case twoPeriods
  case needsAward(String)
  case unknownRecord(RecordKind, String, nearest: String? = nil)
  case unknownReference(String, nearest: String?)
  case ambiguousReference(String, kinds: [RecordKind])
  case ambiguousVoucher(String, projects: [String])
  case unknownPosting(String, project: String, nearest: String?)
  case unknownRevision(project: String)
  case missing([String])
  case looseWord(String)
  case missingValue(String)
  case needsProject
  case unknownInstalment(Int, grant: String, known: [Int])
  case nothingToRequest(String)
  case unknownPack(String, known: [String])
  case badPackName(String)
  case noPack(funder: String)
  case dutyOfAnother(String, project: String)
  case yearOrFinal
  case editorFailed(command: String, draft: String)
}

/// A file that cannot be read or written.
enum FileFault: Error, Hashable {
  case cannotRead(path: String, errno: Int32)
  case cannotWrite(path: String, errno: Int32)
  case exists(path: String)
  case shippedMissing(name: String)
  case noLibreOffice
}

/// Findings have been printed; the command ends with status 1.
struct FindingsShown: Error {}
