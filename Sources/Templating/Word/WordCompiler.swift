import XMLDocuments

/// Makes pieces of a part of a Word file, so that whatever the values are, what is written is a
/// document that every reader accepts.
struct WordCompiler {
  let lists: ListStyles
  let numbering: Numbering

  /// The pieces of a part.
  func pieces(of root: XMLElement) -> [Piece] {
    let compiler = TreeCompiler(
      syntax: .xml, textForm: Self.form, special: compileSpecial, tagsIn: { _ in [:] })
    var builder = PieceBuilder()
    builder.markup = Array(XMLDocument.declaration.utf8)
    compiler.compile(.element(root), in: root, into: &builder)
    return builder.finish()
  }

  /// In a `w:t` a break of the line ends the text, and a new one begins behind it.
  private static func form(in text: XMLElement) -> ValueForm {
    let between = { (name: String) -> [UInt8] in
      var bytes: [UInt8] = []
      text.writeEnd(to: &bytes)
      text.sibling(name).write(to: &bytes)
      text.writeOpening(to: &bytes)
      return bytes + ">".utf8
    }
    return ValueForm(
      lineBreak: between("br"), tab: between("tab"), picture: pictureFrame(in: text))
  }

  /// A drawing stands between the end of a text and the beginning of another; those of the strict
  /// form of the format have names that few programs know.
  private static func pictureFrame(in text: XMLElement) -> ProseForm.Frame? {
    guard text.namespace == WordNames.word.0 else { return nil }
    var (before, after): ([UInt8], [UInt8]) = ([], [])
    text.writeEnd(to: &before)
    text.writeOpening(to: &after)
    return ProseForm.Frame(before: before, after: after + ">".utf8)
  }

  private func compileSpecial(
    _ element: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) -> Bool {
    if let section = element as? SectionElement {
      var body = PieceBuilder()
      compileBlocks(of: section, compiler.repeated, &body)
      builder.add(
        .section(
          Section(
            tag: section.tag, body: body.finish(),
            lists: numbering.restarts(in: section, lists))))
      return true
    }
    if let joint = element as? ParagraphBreak {
      compile(joint, compiler, &builder)
      return true
    }
    if element.isWord("p"), compileProse(element, compiler, &builder) { return true }
    if element.isWord, compileBlocks(in: element, compiler, &builder) { return true }
    guard compiler.isRepeated else { return false }
    if element.isWord("pPr"), compileListOfStyle(element, compiler, &builder) { return true }
    return RepeatedMarks.compile(element, compiler, &builder)
  }

  /// The properties of a paragraph that its style puts into a list, which may begin anew.
  private func compileListOfStyle(
    _ properties: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) -> Bool {
    guard let item = lists.listOfStyle(properties) else { return false }
    let number = properties.sibling("numPr")
    var before: [UInt8] = []
    number.writeOpening(to: &before)
    before.append(UInt8(ascii: ">"))
    properties.makeWord("ilvl", val: String(item.level)).write(to: &before)
    properties.makeWord("numId", val: "").writeOpening(to: &before)
    // The number comes before the quotation mark that ends the value.
    before.removeLast()
    var after = Array("\"/>".utf8)
    number.writeEnd(to: &after)
    compiler.opening(of: properties, into: &builder)
    builder.markup.append(UInt8(ascii: ">"))
    let index = properties.indexOfNumbering
    for (place, child) in properties.children.enumerated() {
      if place == index { builder.add(.newList(item.list, before: before, after: after)) }
      compiler.compile(child, in: properties, into: &builder)
    }
    if index == properties.children.count {
      builder.add(.newList(item.list, before: before, after: after))
    }
    properties.writeEnd(to: &builder.markup)
    return true
  }

  // MARK: - Containers

  /// Compiles an element that holds sections; false for any other one.
  private func compileBlocks(
    in element: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) -> Bool {
    let rule = ContainerRule(of: element)
    let isNoted = ["body", "sdtContent"].contains(element.name) && element.holdsSections
    guard rule != nil || isNoted else { return false }
    var inner = PieceBuilder()
    compiler.opening(of: element, into: &inner)
    inner.markup.append(UInt8(ascii: ">"))
    compileBlocks(of: element, compiler, &inner)
    var end: [UInt8] = []
    element.writeEnd(to: &end)
    if let rule {
      builder.add(
        .container(
          Container(
            rule: rule.rule(element), body: inner.finish(), after: end,
            block: Block(of: element))))
    } else {
      for piece in inner.finish() { builder.add(piece) }
      builder.markup = end
    }
    return true
  }

  /// What stands in a container or in a section, with a note of what each of it is.
  private func compileBlocks(
    of element: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) {
    var previous: XMLElement?
    for child in element.children {
      guard let block = child.element else {
        compiler.compile(child, in: element, into: &builder)
        continue
      }
      if block.isWord("tbl"), !(previous?.isWord("tbl") ?? false) {
        var separator: [UInt8] = []
        block.sibling("p").write(to: &separator)
        builder.add(.apart(separator: separator))
      }
      compiler.compile(child, in: element, into: &builder)
      // A container notes for itself whether it was written.
      if let kind = Block(of: block), ContainerRule(of: block) == nil { builder.add(.wrote(kind)) }
      previous = block
    }
  }

  private func compile(
    _ joint: ParagraphBreak, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) {
    joint.begun.writeEnd(to: &builder.markup)
    compiler.compileChildren(of: joint, into: &builder)
    compiler.opening(of: joint.begun, into: &builder)
    builder.markup.append(UInt8(ascii: ">"))
    compiler.compileChildren(of: joint.begun, into: &builder)
  }

  // MARK: - Narratives

  private func compileProse(
    _ paragraph: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) -> Bool {
    guard let alone = LoneValue(in: paragraph) else { return false }
    for mark in paragraph.rangeMarks {
      compiler.compile(mark, in: paragraph, into: &builder)
    }
    builder.add(
      .prose(alone.tag, alone.form(items: numbering.itemList, Self.form(in: alone.text))))
    return true
  }
}
