import ArgumentParser

/// What every import takes.
struct ImportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say("Filen.", "The file."), valueName: say("fil", "file")))
  var file: String

  @OptionGroup var writing: WritingOptions
}
