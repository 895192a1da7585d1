import XMLDocuments

extension Renderer {
  /// What a tag prints.
  func words(of tag: Tag) -> String {
    guard let value = scopes.value(of: tag) else {
      unknown(tag)
      return ""
    }
    if let text = text(of: value, tag) { return text }
    switch style {
    case .people(let absent): return absent
    case .machine:
      findings.add(TemplateFinding(.noValue(tag.name), tag.place))
      return ""
    }
  }

  /// The text of a value; nothing when it has none.
  private func text(of value: TemplateValue, _ tag: Tag) -> String? {
    if value.isEmpty, !value.isCompound { return nil }
    switch value {
    case .text(let text), .prose(let text): return text
    case .picture(let picture): return picture.description
    case .spelled(let spellings): return style == .machine ? spellings.machine : spellings.shown
    case .absent: return nil
    case .flag: wrongKind(tag, .flag)
    case .record: wrongKind(tag, .record)
    case .list: wrongKind(tag, .list)
    }
    return ""
  }

  /// Writes what a tag prints: a drawing where there can be one, else words.
  func writeValue(of tag: Tag, _ form: ValueForm) {
    guard let frame = form.picture, case .picture(let picture)? = scopes.value(of: tag) else {
      return write(words(of: tag), form)
    }
    output.append(contentsOf: frame.before)
    WordPicture(picture: picture) { self.counters.next(.drawing) }.write(to: &output)
    output.append(contentsOf: frame.after)
  }

  private func wrongKind(_ tag: Tag, _ kind: TemplateFault.NotAValue) {
    findings.add(TemplateFinding(.notAValue(tag.name, kind, example: nil), tag.place))
  }

  func unknown(_ tag: Tag) {
    findings.add(TemplateFinding(.unknownName(tag.name, nearest: nil, inside: nil), tag.place))
  }

  /// Writes an attribute that one value fills, or leaves it out.
  func writeAttribute(_ name: [UInt8], _ tag: Tag, _ form: ValueForm) {
    if style == .machine, let value = scopes.value(of: tag), value.isEmpty, !value.isCompound {
      return
    }
    output.append(contentsOf: name)
    write(words(of: tag), form)
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a narrative as paragraphs and list items.
  func writeProse(_ tag: Tag, _ form: ProseForm) {
    let value = scopes.value(of: tag)
    defer { last = .paragraph }
    guard case .prose(let text) = value, !text.isBlank else {
      output.append(contentsOf: form.paragraph.before)
      writeValue(of: tag, form.value)
      return output.append(contentsOf: form.paragraph.after)
    }
    var isInList = false
    for line in text.split(whereSeparator: \.isNewline) where !line.isBlank {
      let item = line.hasPrefix("- ") ? line.dropFirst(2) : nil
      if (item != nil) != isInList {
        output.append(contentsOf: isInList ? form.list.after : form.list.before)
        isInList.toggle()
      }
      if item != nil { counters.usesItems = true }
      write(String(item ?? line), in: item == nil ? form.paragraph : form.item, form.value)
    }
    if isInList { output.append(contentsOf: form.list.after) }
  }

  private func write(_ text: String, in frame: ProseForm.Frame, _ form: ValueForm) {
    output.append(contentsOf: frame.before)
    write(text, form)
    output.append(contentsOf: frame.after)
  }

  /// Writes text so that it cannot become markup.
  func write(_ text: String, _ form: ValueForm) {
    let context: XMLContext = form.isAttribute ? .attribute : .text
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard Self.isSpecial[Int(bytes[index])],
          let (replacement, length) = self.replacement(for: bytes, at: index, form, context)
        else {
          index += 1
          continue
        }
        output.append(contentsOf: bytes[start..<index])
        output.append(contentsOf: replacement)
        index += length
        start = index
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  /// By byte, whether it may have to be replaced: what XML escapes, and the beginnings of U+0085,
  /// U+2028, U+2029 (breaks of lines) and U+FFFE.
  private static let isSpecial: [Bool] = (0..<256).map { byte in
    byte < 32 || [0xC2, 0xE2, 0xEF].contains(byte) || "&<>\"".utf8.contains(UInt8(byte))
  }

  private func replacement(
    for bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ form: ValueForm, _ context: XMLContext
  ) -> (bytes: [UInt8], length: Int)? {
    if let length = Self.lengthOfBreak(bytes, at: index) {
      return (form.lineBreak ?? Array((form.isAttribute ? "&#10;" : "\n").utf8), length)
    }
    if bytes[index] == 9, let tab = form.tab { return (tab, 1) }
    return XMLEscape.replacement(for: bytes, at: index, context).map {
      (Array($0.bytes.utf8), $0.length)
    }
  }

  /// How many bytes a break of the line takes up that begins at a byte, or nothing.
  private static func lengthOfBreak(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let rest = bytes[index...].prefix(3)
    return switch bytes[index] {
    case 10, 11, 12: 1
    case 13: rest.dropFirst().first == 10 ? 2 : 1
    case 0xC2: rest.dropFirst().first == 0x85 ? 2 : nil
    case 0xE2:
      rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9]) ? 3 : nil
    default: nil
    }
  }
}

extension TemplateValue {
  /// Whether a section does not show it: absent, not so, without items or letters.
  var isEmpty: Bool {
    switch self {
    case .absent: true
    case .flag(let isSo): !isSo
    case .list(let items): items.isEmpty
    case .text(let text), .prose(let text): text.isBlank
    case .spelled, .picture, .record: false
    }
  }

  /// Whether it is no value that could be printed.
  var isCompound: Bool {
    switch self {
    case .list, .record, .flag: true
    case .text, .prose, .spelled, .picture, .absent: false
    }
  }
}
