import Foundation
import Glibc

/// Hands mails to the system's sendmail, which every mail server and `msmtp` bring along.
public struct Sendmail: Sendable {
  /// Seconds that handing a mail over may take; it is not sending it.
  public static let timeLimit = 60

  private let program: String
  private let environment: [String]

  /// Why a mail was not handed over.
  public enum Failure: Error, Hashable, Sendable {
    /// The system would not start it, or not make room for the mail.
    case cannotRun(program: String, errno: Int32)
    /// It ended with another status than 0, and said this.
    case refused(program: String, status: Int32, detail: String)
    /// It was ended after so many seconds.
    case timedOut(program: String, seconds: Int)
  }

  /// The sendmail of this machine; nothing where there is none.
  ///
  /// - Parameter environment: `PATH` says where to look before `/usr/sbin` and `/usr/lib`; all of it
  ///   goes on to the program, as some are set up in the home folder.
  public init?(environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let candidates = (folders + ["/usr/sbin", "/usr/lib"]).map { $0 + "/sendmail" }
    guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
    program = found
    self.environment = environment.map { "\($0.key)=\($0.value)" }.sorted()
  }

  /// Hands a mail over, to be sent to whom its headers name.
  public func deliver(_ message: MailMessage, timeLimit: Int = Self.timeLimit) throws(Failure) {
    let folder: String
    do {
      folder = try PrivateFolder.make(for: "mail")
    } catch {
      throw .cannotRun(program: program, errno: error.errno)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (mail, log) = ("\(folder)/mail", "\(folder)/log")
    let process: ChildProcess
    do {
      try AtomicFile.write(Array(message.text.utf8), to: mail)
      // -t takes the recipients from the headers; -i lets a line with a dot alone be text.
      process = try ChildProcess(
        [program, "-t", "-i"], environment: environment, input: mail, log: log)
    } catch let error as ChildProcess.CannotRun {
      throw .cannotRun(program: error.program, errno: error.errno)
    } catch {
      throw .cannotRun(program: program, errno: (error as? AtomicFile.WriteError)?.errno ?? EIO)
    }
    // What it leaves behind when it has ended delivers the mail, and is let be.
    guard let status = process.wait(seconds: timeLimit) else {
      throw .timedOut(program: program, seconds: timeLimit)
    }
    guard status == 0 else {
      let output = FileManager.default.contents(atPath: log) ?? Data()
      let lines = String(decoding: output.prefix(2000), as: UTF8.self).split(separator: "\n")
      throw .refused(
        program: program, status: status, detail: MailHeader.onOneLine(String(lines.first ?? "")))
    }
  }
}
