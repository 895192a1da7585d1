import PortfolioModel

extension PortfolioWriter {
  /// Adds a record that a writer has made out of others.
  ///
  /// - Throws: `Findings` when it is refused.
  func enter<Record: PortfolioRecord>(_ record: Record, by hand: Hand) throws {
    let signed = hand.signed(record)
    let subject = Finding.Subject(kind: Record.kind, ref: record.ref)
    let own = signed.faults
    guard own.isEmpty else { throw Findings(own.map { Finding($0, subject: subject) }) }
    if case .refused(let faults) = try add(signed) {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
  }

  /// Changes a record that is there.
  ///
  /// - Throws: `Findings` when it is refused.
  func amend<Record: PortfolioRecord>(
    _ record: Record, reason: String?, by hand: Hand
  ) throws {
    let own = record.faults
    let subject = Finding.Subject(kind: Record.kind, ref: record.ref)
    guard own.isEmpty else { throw Findings(own.map { Finding($0, subject: subject) }) }
    let outcome = try change(record, reason: reason, at: hand.moment, by: hand.author)
    if case .refused(let faults) = outcome {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
  }

  /// Takes a part of a draft away again, with what it said in the log.
  func takeAway<Record: PortfolioRecord>(
    _ record: Record, reason: String, by hand: Hand
  ) throws {
    let outcome = try remove(record, reason: reason, at: hand.moment, by: hand.author)
    if case .refused(let faults) = outcome {
      throw Findings(
        faults.map { Finding($0, subject: Finding.Subject(kind: Record.kind, ref: record.ref)) })
    }
  }

  /// A reference made from a name: `Løn, projektleder` is `loen-projektleder`.
  static func slug(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      switch character {
      case "æ": slug += "ae"
      case "ø": slug += "oe"
      case "å": slug += "aa"
      case "é", "è": slug += "e"
      case "ü": slug += "y"
      default:
        if character.isASCII, character.isLetter || character.isNumber {
          slug.append(character)
        } else if !slug.isEmpty, slug.last != "-" {
          slug.append("-")
        }
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "x" : String(slug.prefix(40))
  }
}
