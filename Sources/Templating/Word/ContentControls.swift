import XMLDocuments

/// Content controls with tags in them, which are filled by us from now on.
enum ContentControls {
  /// Lets go of the binding to data, which would put its own text in the place of what was filled
  /// in, and of the mark that what stands there is a hint to be typed over.
  static func release(in root: XMLElement) {
    root.forEachElement { element in
      guard element.isWord("sdt"), let properties = element.word("sdtPr"),
        element.word("sdtContent")?.holdsTags ?? false
      else { return }
      properties.keepChildren { node in
        guard let property = node.element else { return true }
        return property.name != "dataBinding" && property.name != "showingPlcHdr"
      }
    }
  }
}

extension XMLElement {
  /// Whether a tag or a section stands anywhere below it.
  var holdsTags: Bool {
    children.contains { node in
      guard let element = node.element else { return false }
      return element is TagMarker || element is SectionElement || element.holdsTags
    }
  }
}

/// Bookmarks and ranges of comments that begin in a section and end outside of it, or the other
/// way round.
enum CrossingMarks {
  private static let ends = [
    "bookmarkEnd": "bookmarkStart", "commentRangeEnd": "commentRangeStart",
    "permEnd": "permStart", "moveFromRangeEnd": "moveFromRangeStart",
    "moveToRangeEnd": "moveToRangeStart",
  ]

  /// Removes both ends of them: one end without the other would be left where the section is
  /// not written.
  static func remove(from root: XMLElement) {
    var starts: [String: XMLElement] = [:]
    var gone: [XMLElement] = []
    root.forEachElement { element in
      guard element.isWord, ParagraphEdges.marks.contains(element.name),
        let id = element.wordValue("id")
      else { return }
      guard let start = ends[element.name] else {
        starts[element.name + id] = element
        return
      }
      guard let begun = starts[start + id] else { return }
      if begun.section !== element.section { gone += [begun, element] }
    }
    gone.removeFromParents()
  }
}

extension XMLElement {
  /// The innermost section that it stands in.
  fileprivate var section: SectionElement? {
    var around = parent
    while let element = around {
      if let section = element as? SectionElement { return section }
      around = element.parent
    }
    return nil
  }
}
