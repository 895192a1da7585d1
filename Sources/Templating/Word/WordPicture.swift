import XMLDocuments

/// A picture as shapes of a Word file (ECMA-376 part 1, 20.4, and Microsoft's [MS-ODRAWXML], 2.17 and
/// 2.18), which Word since 2010 and LibreOffice draw.
struct WordPicture {
  let picture: TemplatePicture
  /// Gives a number that no other drawing of the document bears.
  let number: () -> Int

  /// English Metric Units in a tenth of a millimetre.
  private static let unit = 3600
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  private static let word2010 = "http://schemas.microsoft.com/office/word/2010"

  /// Adds a `w:drawing`, which declares all that it needs.
  func write(to bytes: inout [UInt8]) {
    let size = "cx=\"\(picture.width * Self.unit)\" cy=\"\(picture.height * Self.unit)\""
    bytes.append(
      contentsOf: """
        <w:drawing xmlns:w="\(WordNames.word.0)">\
        <wp:inline xmlns:wp="\(Self.drawing)/wordprocessingDrawing" distT="0" distB="0" distL="0" \
        distR="0"><wp:extent \(size)/><wp:docPr id="\(number())" name="Diagram" descr="
        """.utf8)
    bytes.append(xml: picture.description, in: .attribute)
    bytes.append(
      contentsOf: """
        "/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="\(Self.drawing)/main">\
        <a:graphicData uri="\(Self.word2010)/wordprocessingGroup">\
        <wpg:wgp xmlns:wpg="\(Self.word2010)/wordprocessingGroup" \
        xmlns:wps="\(Self.word2010)/wordprocessingShape"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>\
        <a:off x="0" y="0"/><a:ext \(size)/><a:chOff x="0" y="0"/><a:chExt \(size)/></a:xfrm>\
        </wpg:grpSpPr>
        """.utf8)
    for shape in picture.shapes { write(shape, to: &bytes) }
    bytes.append(
      contentsOf: "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>".utf8)
  }

  private func write(_ shape: TemplatePicture.Shape, to bytes: inout [UInt8]) {
    switch shape {
    case .area(let x, let y, let width, let height, let fill):
      open("Rectangle", x, y, width, height, "<wps:cNvSpPr/>", to: &bytes)
      bytes.append(
        contentsOf: """
          <a:solidFill><a:srgbClr val="\(fill)"/></a:solidFill><a:ln w="6350"><a:solidFill>\
          <a:srgbClr val="\(TemplatePicture.edge)"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>\
          </wps:wsp>
          """.utf8)
    case .line(let x1, let y1, let x2, let y2, let thickness):
      // A thin area: every line of ours lies or stands.
      let isLying = y1 == y2
      let (left, top) = (min(x1, x2), min(y1, y2))
      open(
        "Line", isLying ? left : left - thickness / 2, isLying ? top - thickness / 2 : top,
        isLying ? abs(x2 - x1) : thickness, isLying ? thickness : abs(y2 - y1), "<wps:cNvSpPr/>",
        to: &bytes)
      bytes.append(
        contentsOf: """
          <a:solidFill><a:srgbClr val="\(TemplatePicture.ink)"/></a:solidFill><a:ln><a:noFill/>\
          </a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
          """.utf8)
    case .words(let text, let x, let y, let isCentred): write(text, x, y, isCentred, to: &bytes)
    }
  }

  private func open(
    _ name: String, _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ kind: String,
    to bytes: inout [UInt8]
  ) {
    let unit = Self.unit
    bytes.append(
      contentsOf: """
        <wps:wsp><wps:cNvPr id="\(number())" name="\(name)"/>\(kind)<wps:spPr><a:xfrm>\
        <a:off x="\(x * unit)" y="\(y * unit)"/><a:ext cx="\(width * unit)" cy="\(height * unit)"/>\
        </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
        """.utf8)
  }

  /// Words in a box of their own whose edges are not seen.
  private func write(
    _ text: String, _ x: Int, _ y: Int, _ isCentred: Bool, to bytes: inout [UInt8]
  ) {
    let size = TemplatePicture.letterHeight
    let room = isCentred ? 2 * min(x, picture.width - x) : picture.width - x
    // Half points: 25,4 mm are 72 points.
    let halfPoints = size * 144 / 254
    open(
      "Words", isCentred ? x - room / 2 : x, y - size, max(room, size), size * 3 / 2,
      "<wps:cNvSpPr txBox=\"1\"/>", to: &bytes)
    bytes.append(
      contentsOf: """
        <a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr>\
        <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>\
        <w:jc w:val="\(isCentred ? "center" : "left")"/></w:pPr><w:r><w:rPr>\
        <w:color w:val="\(TemplatePicture.ink)"/><w:sz w:val="\(halfPoints)"/>\
        <w:szCs w:val="\(halfPoints)"/></w:rPr><w:t xml:space="preserve">
        """.utf8)
    bytes.append(xml: text)
    bytes.append(
      contentsOf: """
        </w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" \
        rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>
        """.utf8)
  }
}
