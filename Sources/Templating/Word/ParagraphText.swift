import XMLDocuments

/// The text of a paragraph over all of its runs, which Word cuts wherever it likes.
struct ParagraphText {
  /// A stretch of it: what one `w:t` holds, or a break or tab, which counts as a space.
  struct Segment {
    let element: XMLElement
    let run: XMLElement
    /// Where it stands in the joined text, in bytes.
    let range: Range<Int>
    var isGap: Bool { element.name != "t" }
  }

  /// Text that can hold a tag together: nothing but text stands between its runs.
  struct Stretch {
    var segments: [Segment] = []
    var bytes: [UInt8] = []
  }

  private(set) var stretches: [Stretch] = []
  /// Instructions of fields, in which no tag can stand.
  private(set) var instructions: [XMLElement] = []
  private var current = Stretch()

  /// Reads the paragraph without the text boxes in it, whose paragraphs are their own.
  init(_ paragraph: XMLElement) {
    read(paragraph)
    end()
  }

  private mutating func end() {
    if !current.segments.isEmpty { stretches.append(current) }
    current = Stretch()
  }

  private mutating func read(_ container: XMLElement) {
    for child in container.elements {
      guard child.isWord else {
        end()
        continue
      }
      switch child.name {
      case "r": readRun(child)
      case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple",
        "dir", "bdo":
        read(child)
      // What was deleted is not read, and does not part what stands around it.
      case "del", "moveFrom", "pPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "proofErr",
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart",
        "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd":
        continue
      default: end()
      }
    }
  }

  private mutating func readRun(_ run: XMLElement) {
    for child in run.elements {
      guard child.isWord else {
        end()
        continue
      }
      switch child.name {
      case "t": add(child, run, child.directText)
      case "tab", "cr": add(child, run, " ")
      case "br":
        if child.wordValue("type") ?? "textWrapping" == "textWrapping" {
          add(child, run, " ")
        } else {
          end()
        }
      case "rPr", "lastRenderedPageBreak", "softHyphen", "annotationRef": continue
      case "instrText":
        instructions.append(child)
        end()
      default: end()
      }
    }
  }

  private mutating func add(_ element: XMLElement, _ run: XMLElement, _ text: String) {
    let start = current.bytes.count
    current.bytes.append(contentsOf: text.utf8)
    current.segments.append(
      Segment(element: element, run: run, range: start..<current.bytes.count))
  }
}
