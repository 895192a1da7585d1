import XMLDocuments

/// A tag in the tree of a template, in the place of its text.
final class TagMarker: XMLElement {
  let tag: Tag

  init(_ tag: Tag) {
    self.tag = tag
    super.init("tag")
  }
}

/// What stands between the two tags of a section.
final class SectionElement: XMLElement {
  let tag: Tag

  init(_ tag: Tag, _ content: [XMLNode]) {
    self.tag = tag
    super.init("section")
    replaceChildren(with: content)
  }
}
