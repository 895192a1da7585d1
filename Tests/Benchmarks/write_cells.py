#!/usr/bin/env python3
"""Reads the cells of a workbook into a file, and writes them as a workbook with a Python library."""

import datetime
import itertools
import pickle
import sys

CHUNK = 1000


def read(book, path):
    """Each sheet's name and its rows in pieces; nothing ends a sheet. The number of cells beside."""
    import openpyxl
    workbook = openpyxl.load_workbook(book, read_only=True)
    count = 0
    with open(path, "wb") as file:
        for sheet in workbook.worksheets:
            pickle.dump(sheet.title, file)
            rows = sheet.iter_rows(values_only=True)
            while piece := list(itertools.islice(rows, CHUNK)):
                count += sum(value is not None for row in piece for value in row)
                pickle.dump(piece, file)
            pickle.dump(None, file)
    with open(path + ".count", "w") as file:
        file.write(str(count))


def sheets(path):
    with open(path, "rb") as file:
        while True:
            try:
                title = pickle.load(file)
            except EOFError:
                return
            yield title, rows_of(file)


def rows_of(file):
    while (rows := pickle.load(file)) is not None:
        yield from rows


def xlsxwriter(path, output):
    import xlsxwriter
    book = xlsxwriter.Workbook(output, {"constant_memory": True})
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    amount = book.add_format({"num_format": "#,##0.00"})
    for title, rows in sheets(path):
        sheet = book.add_worksheet(title)
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                if value is None:
                    continue
                if isinstance(value, datetime.datetime):
                    sheet.write_datetime(row, column, value, day)
                elif isinstance(value, str):
                    if value.startswith("="):
                        sheet.write_formula(row, column, value, amount)
                    else:
                        sheet.write_string(row, column, value)
                else:
                    sheet.write_number(row, column, value, amount)
    book.close()


def openpyxl(path, output):
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    book = openpyxl.Workbook(write_only=True)
    for title, rows in sheets(path):
        sheet = book.create_sheet(title)

        def cell(value):
            if isinstance(value, (int, float, datetime.datetime)):
                made = WriteOnlyCell(sheet, value)
                is_day = isinstance(value, datetime.datetime)
                made.number_format = "dd-mm-yyyy" if is_day else "#,##0.00"
                return made
            return value

        for values in rows:
            sheet.append([cell(value) for value in values])
    book.save(output)


{"read": read, "xlsxwriter": xlsxwriter, "openpyxl": openpyxl}[sys.argv[1]](*sys.argv[2:])
