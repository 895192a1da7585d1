#!/usr/bin/env python3
"""Reads an XML file's content into plain data, and builds the same file from it with lxml."""

import pickle
import sys

from lxml import etree


def plain(element):
    """The name, the attributes, the text and the elements in it."""
    text = element.text if element.text and element.text.strip() else None
    return element.tag, dict(element.attrib), text, [plain(e) for e in element]


def read(path, content):
    with open(content, "wb") as file:
        pickle.dump(plain(etree.parse(path, etree.XMLParser(remove_comments=True)).getroot()), file)


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


if sys.argv[1] == "read":
    read(*sys.argv[2:])
else:
    build(*sys.argv[2:])
