import ArgumentParser

/// `--check`: by itself for what writes a file beside the portfolio, and among `WritingOptions` for
/// what writes into it.
struct FileCheckOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say("Sig, hvad der ville ske, og skriv intet.", "Say what would happen; write nothing.")))
  var check = false
}
