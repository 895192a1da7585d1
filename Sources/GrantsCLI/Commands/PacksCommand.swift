import ArgumentParser

/// `grants packs`
struct PacksCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "packs",
      abstract: say(
        "Bevillingsgivernes formularer, formater og vilkår som filer.",
        "Funders' forms, formats and terms as files."),
      discussion: explanation(
        """
        Eksempel:
          grants packs list
          grants packs check
          grants packs apply G1 --check
        """,
        """
        Example:
          grants packs list
          grants packs check
          grants packs apply G1 --check
        """),
      subcommands: [PacksList.self, PacksCheck.self, PacksNew.self, PacksApply.self])
  }
}
