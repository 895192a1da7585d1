#!/usr/bin/env python3
"""Reads an XML file's content into plain data, builds the same file from it with lxml, and says whether
two files hold the same."""

import pickle
import sys

from lxml import etree


def plain(element):
    """The name, the attributes, the text and the elements in it."""
    text = element.text if element.text and element.text.strip() else None
    return element.tag, dict(element.attrib), text, [plain(e) for e in element]


def content_of(path):
    return plain(etree.parse(path, etree.XMLParser(remove_comments=True)).getroot())


def read(path, content):
    with open(content, "wb") as file:
        pickle.dump(content_of(path), file)


def compare(ours, theirs):
    if content_of(ours) != content_of(theirs):
        raise SystemExit(f"{ours} and {theirs} do not hold the same")


def add(parent, item):
    tag, attributes, text, inner = item
    element = etree.SubElement(parent, tag, attributes)
    element.text = text
    for child in inner:
        add(element, child)


def build(content, schema, path):
    with open(content, "rb") as file:
        tag, attributes, _, items = pickle.load(file)
    root = etree.Element(tag, attributes)
    for item in items:
        add(root, item)
    etree.indent(root, "  ")
    tree = etree.ElementTree(root)
    etree.XMLSchema(etree.parse(schema)).assertValid(tree)
    tree.write(path, encoding="UTF-8", xml_declaration=True)


{"read": read, "build": build, "compare": compare}[sys.argv[1]](*sys.argv[2:])
