#!/usr/bin/python3
"""Shows .docx files to LibreOffice: reads paths from standard input, one a line, and answers each with one line of JSON.

redlines   the tracked changes, each with type, author and date
shown      the paragraphs as LibreOffice shows them, deleted text included
accepted   the paragraphs after all changes are accepted
rejected   the paragraphs after all changes are rejected

LibreOffice is started once, with a profile of its own in the folder that is the first argument, and ends with the input. It sees
copies without comments: the build without windows, which servers have, ends itself where it would open the window of one.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import time
import zipfile

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def start(profile):
    pipe = "docgen%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=" + pathlib.Path(profile).as_uri(),
         "--accept=pipe,name=%s;urp;" % pipe],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(480):
        try:
            return office, resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if office.poll() not in (None, 0, 81):
                break
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


def without_comments(path, folder):
    copy = os.path.join(folder, "seen.docx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                part = re.sub(rb"<w:comment(RangeStart|RangeEnd|Reference)\b[^>]*/>", b"", part)
            target.writestr(name, part)
    return copy


class Reader:
    def __init__(self, context, folder):
        self.folder = folder
        manager = context.ServiceManager
        self.desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def load(self, path):
        url = uno.systemPathToFileUrl(os.path.abspath(path))
        document = self.desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
        if document is None:
            raise RuntimeError("LibreOffice cannot open it")
        return document

    def read(self, path):
        answer = {"file": path}
        path = without_comments(path, self.folder)
        document = self.load(path)
        try:
            answer |= { "redlines": redlines(document), "shown": list(paragraphs(document.Text))}
        finally:
            document.close(True)
        for name, command in (("accepted", ".uno:AcceptAllTrackedChanges"), ("rejected", ".uno:RejectAllTrackedChanges")):
            document = self.load(path)
            try:
                self.dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
                answer[name] = list(paragraphs(document.Text))
            finally:
                document.close(True)
        return answer


def items(enumerable):
    enumeration = enumerable.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def redlines(document):
    return [{"type": r.RedlineType, "author": r.RedlineAuthor, "date": date(r.RedlineDateTime)} for r in items(document.getRedlines())]


def date(when):
    return "%04d-%02d-%02dT%02d:%02d:%02d" % (when.Year, when.Month, when.Day, when.Hours, when.Minutes, when.Seconds)


def paragraphs(text):
    """The words of each paragraph, those of cells in reading order; numbers of notes and signs of comments are no words."""
    for block in items(text):
        if block.supportsService("com.sun.star.text.TextTable"):
            for cell in block.CellNames:
                yield from paragraphs(block.getCellByName(cell))
        elif block.supportsService("com.sun.star.text.Paragraph"):
            yield "".join(p.String for p in items(block) if p.TextPortionType in ("Text", "TextField"))


def main(profile):
    office, context = start(profile)
    reader = Reader(context, profile)
    try:
        for line in sys.stdin:
            path = line.rstrip("\n")
            try:
                answer = reader.read(path)
            except Exception as error:  # LibreOffice's exceptions have no common type; the next file may be fine
                answer = {"file": path, "error": str(error) or type(error).__name__}
            print(json.dumps(answer), flush=True)
            if office.poll() is not None:
                break  # it ended itself over this file: the asker starts both anew
    finally:
        try:
            reader.desktop.terminate()
            office.wait(20)
        except Exception:
            office.kill()


main(sys.argv[1])
