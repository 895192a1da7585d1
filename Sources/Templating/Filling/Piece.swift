/// A part of a template that is ready to be filled: markup that is copied as it stands, and places
/// where values go. Values are escaped where they are written, so they cannot become markup; and
/// sections hold whole nodes of the tree that the template was read as, so what is written is well
/// formed however often they are repeated.
indirect enum Piece: Sendable {
  /// Written as it stands.
  case markup([UInt8])
  case value(Tag, ValueForm)
  /// An attribute of one value alone, left out when that is absent in an XML document. The bytes
  /// are those before the value.
  case attribute(name: [UInt8], Tag, ValueForm)
  case section(Section)
  /// A narrative alone in its paragraph.
  case prose(Tag, ProseForm)
  /// Written the first time only: what may stand once in a document, such as a bookmark.
  case once([UInt8])
  /// A number that must differ at each repetition.
  case number(NumberSpace, Int)
  /// The number of a list, which is another one where the list begins anew.
  case numbering(Int)
  /// What puts a paragraph into a list that begins anew, where its style alone put it there: the
  /// bytes around the number. Nothing where the list does not begin anew.
  case newList(Int, before: [UInt8], after: [UInt8])
  /// Something that must not end up empty, or without a paragraph at its end.
  case container(Container)
  /// Notes what was written last in a container.
  case wrote(Block)
  /// Keeps a table from growing together with one that was written just before it.
  case apart(separator: [UInt8])
}

/// What is written once per item, or once or not at all.
struct Section: Sendable {
  let tag: Tag
  let body: [Piece]
  /// Lists (`w:num`) that begin anew at each repetition.
  var lists: [Int] = []
}

/// How a value is written where it stands.
struct ValueForm: Hashable, Sendable {
  var isAttribute = false
  /// What a line break becomes; it is kept when there is nothing here.
  var lineBreak: [UInt8]?
  /// What a tab becomes; it is kept when there is nothing here.
  var tab: [UInt8]?

  /// Around a drawing, which does not stand in the text itself; no drawing can stand here when
  /// there is nothing.
  var picture: ProseForm.Frame?

  static let text = ValueForm()
  static let attribute = ValueForm(isAttribute: true)
}

/// What the paragraphs of a narrative are set in.
struct ProseForm: Hashable, Sendable {
  struct Frame: Hashable, Sendable {
    let before: [UInt8]
    let after: [UInt8]
  }

  let paragraph: Frame
  let item: Frame
  /// Around items that follow each other.
  let list: Frame
  let value: ValueForm
}

/// What is counted apart from each other.
enum NumberSpace: Hashable, Sendable {
  /// Drawings (`wp:docPr`).
  case drawing
  /// Marks of tracked changes.
  case change
}

/// What stands next to each other in a container.
enum Block: Hashable, Sendable {
  case nothing, paragraph, table, row, other
}

/// An element with sections in it that may leave it in a state that no reader accepts.
struct Container: Sendable {
  enum Rule: Hashable, Sendable {
    /// Must end with a paragraph; the bytes are one that is added where there is none.
    case endsWithParagraph([UInt8])
    /// Must have something in it; the bytes are added where there is nothing.
    case notEmpty([UInt8])
    /// Goes when there is nothing in it.
    case needsContent
  }

  let rule: Rule
  /// With its start tag.
  let body: [Piece]
  let after: [UInt8]
  /// What it is to those beside it.
  let block: Block?
}
