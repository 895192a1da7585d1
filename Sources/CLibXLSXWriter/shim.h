#pragma once
#include <stdint.h>
#include <xlsxwriter.h>

// A cell of a workbook holds a binary fraction, and no Swift source of ours holds one. The whole
// numbers that the program reckons with become fractions here and nowhere else: one division,
// correctly rounded, of two numbers that are exact up to fifteen digits, as Excel keeps them.

static inline lxw_error cxlsx_write_units(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                                          int64_t units, int64_t per_unit, lxw_format *format) {
  return worksheet_write_number(sheet, row, column, (double)units / (double)per_unit, format);
}

static inline lxw_error cxlsx_write_formula_units(lxw_worksheet *sheet, lxw_row_t row,
                                                  lxw_col_t column, const char *formula,
                                                  int64_t units, int64_t per_unit,
                                                  lxw_format *format) {
  return worksheet_write_formula_num(sheet, row, column, formula, format,
                                     (double)units / (double)per_unit);
}

static inline lxw_error cxlsx_set_columns(lxw_worksheet *sheet, lxw_col_t first, lxw_col_t last,
                                          int characters) {
  return worksheet_set_column(sheet, first, last, characters, NULL);
}

static inline lxw_error cxlsx_set_row(lxw_worksheet *sheet, lxw_row_t row, int points) {
  return worksheet_set_row(sheet, row, points, NULL);
}

// Margins in millimetres, as the pages of the program's other documents have them.
static inline void cxlsx_set_margins(lxw_worksheet *sheet, int sides, int top, int bottom) {
  worksheet_set_margins(sheet, sides / 25.4, sides / 25.4, top / 25.4, bottom / 25.4);
}

static inline void cxlsx_set_font_size(lxw_format *format, int points) {
  format_set_font_size(format, points);
}

// A chart of so many pixels (the library's own size is 480 by 288), with a text in its place for
// those who do not see it.
static inline lxw_error cxlsx_insert_chart(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                                           lxw_chart *chart, int width, int height,
                                           char *description) {
  lxw_chart_options options = {.x_scale = width / 480.0,
                               .y_scale = height / 288.0,
                               .object_position = LXW_OBJECT_MOVE_DONT_SIZE,
                               .description = description};
  return worksheet_insert_chart_opt(sheet, row, column, chart, &options);
}

static inline void cxlsx_set_chart_fonts(lxw_chart *chart) {
  lxw_chart_font title = {.size = 10, .bold = LXW_TRUE};
  chart_title_set_name_font(chart, &title);
}

// A fill that is told from another in black and white as well.
static inline void cxlsx_set_series_fill(lxw_chart_series *series, lxw_color_t colour) {
  lxw_chart_fill fill = {.color = colour};
  lxw_chart_line line = {.color = 0x1D2327};
  chart_series_set_fill(series, &fill);
  chart_series_set_line(series, &line);
}

static inline lxw_error cxlsx_set_properties(lxw_workbook *book, char *title, char *company,
                                             int64_t created) {
  lxw_doc_properties properties = {
      .title = title, .company = company, .created = (time_t)created};
  return workbook_set_properties(book, &properties);
}
