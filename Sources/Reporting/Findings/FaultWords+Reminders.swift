import PortfolioModel

extension FaultWords {
  /// Why a reminder of a deadline cannot be sent.
  init(reminder fault: Fault, _ l: Language) {
    switch fault {
    case .noResponsible(let ref):
      self.init(
        l.say(
          "Ingen er ansvarlig, så ingen bliver mindet om fristen.",
          "Nobody is responsible, so nobody is reminded of the deadline."),
        remedy: l.say(
          "grants duty change \(ref) --responsible PERSON (se grants list person)",
          "grants duty change \(ref) --responsible PERSON (see grants list person)"))
    case .noAddress(let owner):
      let isSender = owner.kind == .organisation
      self.init(
        l.say(
          "Der er ingen e-mail at sende påmindelser \(isSender ? "fra" : "til").",
          "There is no email address to send reminders \(isSender ? "from" : "to")."),
        remedy: Self.addressRemedy(owner, l))
    case .badAddress(let value, let owner):
      self.init(
        l.say("»\(value)« er ikke en e-mailadresse.", "“\(value)” is no email address."),
        reason: l.say(
          "en adresse er som \(Self.example(l)), uden mellemrum og æ, ø og å",
          "an address is like \(Self.example(l)), without spaces and in plain letters"),
        remedy: Self.addressRemedy(owner, l))
    case .mailNotSent(let to, let detail):
      self.init(
        l.say(
          "Påmindelsen til \(to) kunne ikke sendes.", "The reminder to \(to) could not be sent."),
        reason: detail,
        remedy: l.say(
          "ret mailserverens opsætning; den næste kørsel prøver igen",
          "mend the mail server's set-up; the next run tries again"))
    case .noSendmail:
      self.init(
        l.say("Der er intet sendmail på maskinen.", "There is no sendmail on this machine."),
        reason: l.say(
          "det søges i PATH, /usr/sbin og /usr/lib",
          "it is looked for in PATH, /usr/sbin and /usr/lib"),
        remedy: l.say(
          "installér fx msmtp-mta, eller vis mailene uden --send",
          "install msmtp-mta, for example, or show the mails without --send"))
    default: self.init("")
    }
  }

  private static func example(_ l: Language) -> String {
    l.say("navn@example.org", "name@example.org")
  }

  private static func addressRemedy(_ owner: Finding.Subject, _ l: Language) -> String {
    let kind = owner.kind?.rawValue ?? ""
    let command = "grants \(kind) change \(owner.ref) --email \(example(l))"
    return owner.kind == .organisation
      ? l.say("\(command), eller brug --from", "\(command), or use --from") : command
  }
}
