"""A published page as a tree of xml.etree elements, for the scripts beside this file."""

import os
from html.parser import HTMLParser
from xml.etree.ElementTree import TreeBuilder

VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "col", "area", "base", "source"}


class Reader(HTMLParser):
    """Our pages close what they open; what is open at the end is closed there."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.builder, self.open = TreeBuilder(), []
        self.builder.start("page", {})

    def handle_starttag(self, tag, attributes):
        self.builder.start(tag, {name: value or "" for name, value in attributes})
        if tag in VOID:
            self.builder.end(tag)
        else:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        while tag in self.open:
            closed = self.open.pop()
            self.builder.end(closed)
            if closed == tag:
                return

    def handle_data(self, data):
        self.builder.data(data)

    def tree(self):
        while self.open:
            self.builder.end(self.open.pop())
        self.builder.end("page")
        return self.builder.close()


def read_page(path):
    reader = Reader()
    with open(path, encoding="utf-8") as file:
        reader.feed(file.read())
    return reader.tree()


def pages(site):
    """(path within the site, tree) of every page, by name."""
    for folder, _, files in sorted(os.walk(site)):
        for file in sorted(files):
            if file.endswith(".html"):
                path = os.path.join(folder, file)
                yield os.path.relpath(path, site), read_page(path)


def text(element):
    """What a reader reads of it, in one line."""
    return " ".join("".join(element.itertext()).split())


def classes(element):
    return element.get("class", "").split()


def hidden(element):
    return element.get("aria-hidden") == "true"


def parents(tree):
    return {child: parent for parent in tree.iter() for child in parent}


def notes_of(table, parent):
    """The caption of a table, and the notes that follow it, up to the next table or heading."""
    notes, siblings = list(table.iter("caption")), list(parent[table])
    for sibling in siblings[siblings.index(table) + 1 :]:
        if sibling.tag in ("table", "h2", "h3", "section"):
            break
        if sibling.tag == "p" and "note" in classes(sibling):
            notes.append(sibling)
    return notes
