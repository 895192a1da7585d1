import PortfolioModel

extension FaultWords {
  /// What keeps a duty from coming into a state.
  init(duty fault: Fault, _ l: Language) {
    switch fault {
    case .dutyIsSettled(let state):
      let name = l.name(state).lowercased()
      self.init(
        l.say("Forpligtelsen er allerede \(name).", "The duty is \(name) already."),
        remedy: state == .notRequired
          ? l.say("åbn den igen med grants duty reopen", "open it again with grants duty reopen")
          : l.say(
            "er den sendt retur til rettelse, så brug grants duty return",
            "where it came back to be corrected, use grants duty return"))
    case .dutyNotSubmitted:
      self.init(
        l.say("Forpligtelsen er ikke indsendt.", "The duty has not been submitted."),
        reason: l.say(
          "kun det, der er indsendt, kan godkendes eller returneres",
          "only what was submitted can be accepted or returned"),
        remedy: l.say(
          "registrér først indsendelsen med grants duty submit",
          "record first that it was submitted, with grants duty submit"))
    default:
      self.init("")
    }
  }
}
