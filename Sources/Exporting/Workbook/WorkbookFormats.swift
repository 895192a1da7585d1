import CLibXLSXWriter
import PortfolioModel
import Reporting

/// How the cells of a workbook look. Numbers and days are shown as Danes (or the English) write
/// them, whatever the reader's own settings, where the program that shows them knows how.
final class WorkbookFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// What a format is for.
  enum Use: Hashable {
    case title, lead, note, head, headNumber, headAfterNumber
    case text, longText, textAfterNumber, longTextAfterNumber, count, share, day
    case amount(digits: Int)
    case totalText, totalCount, totalShare
    case totalAmount(digits: Int)
  }

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let language: Language
  private var made: [Use: Format] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>, _ language: Language) {
    self.book = book
    self.language = language
  }

  /// The format for a use, made when it is first asked for.
  subscript(_ use: Use) -> Format? {
    if let format = made[use] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    shape(format, use)
    if let pattern = pattern(use) { format_set_num_format(format, pattern) }
    made[use] = format
    return format
  }

  private func shape(_ format: Format, _ use: Use) {
    let green: lxw_color_t = 0x14463A
    switch use {
    case .title:
      format_set_bold(format)
      cxlsx_set_font_size(format, 16)
      format_set_font_color(format, green)
    case .lead:
      format_set_text_wrap(format)
      format_set_bold(format)
    case .note:
      format_set_text_wrap(format)
      format_set_font_color(format, 0x4A5A52)
    case .head, .headNumber, .headAfterNumber:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_bg_color(format, 0xEEF4F1)
      format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      format_set_bottom_color(format, green)
      if use == .headNumber { alignRight(format) }
      if use == .headAfterNumber { keepAway(format) }
    case .longText: format_set_text_wrap(format)
    case .longTextAfterNumber:
      format_set_text_wrap(format)
      keepAway(format)
    case .textAfterNumber: keepAway(format)
    case .totalText, .totalCount, .totalShare, .totalAmount:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_top_color(format, green)
      if use != .totalText { alignRight(format) }
    case .day: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .count, .share, .amount: alignRight(format)
    case .text: break
    }
  }

  /// Figures keep a little room to the text on their right.
  private func alignRight(_ format: Format) {
    format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    format_set_indent(format, 1)
  }

  /// And so does a text to the figures on its left.
  private func keepAway(_ format: Format) {
    format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    format_set_indent(format, 2)
  }

  /// The number format, with the code of the language before it (0x406 Danish, 0x809 English).
  private func pattern(_ use: Use) -> String? {
    let locale = language.say("[$-406]", "[$-809]")
    switch use {
    case .amount(let digits), .totalAmount(let digits):
      return locale + "#,##0" + (digits == 0 ? "" : "." + String(repeating: "0", count: digits))
    case .count, .totalCount: return locale + "#,##0"
    case .share, .totalShare: return locale + "0.0\\ %"
    case .day: return language.say("dd\\.mm\\.yyyy", "yyyy\\-mm\\-dd")
    default: return nil
    }
  }
}
