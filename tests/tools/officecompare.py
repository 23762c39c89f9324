#!/usr/bin/python3
"""LibreOffice's comparison of two files: the tracked changes of the second against the first are counted on standard output.

The arguments are a folder for a profile of its own, the original and the revised file. Without a comparison that finds
changes the exit is 1, with a word on standard error.
"""
import os
import pathlib
import subprocess
import sys
import time

try:
    import uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.connection import NoConnectException
except ImportError:
    sys.exit("python3 has no `uno`: LibreOffice is not installed")


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def start(profile):
    pipe = "docgen%d" % os.getpid()
    try:
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=" + pathlib.Path(profile).resolve().as_uri(),
             "--accept=pipe,name=%s;urp;" % pipe],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        sys.exit("LibreOffice is not installed")
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(480):
        try:
            return office, resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            time.sleep(0.25)
    sys.exit("LibreOffice did not start")


def main(profile, original, revised):
    office, context = start(profile)
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    try:
        as_text = (prop("Hidden", True), prop("FilterName", "Text (encoded)"), prop("FilterOptions", "UTF8,LF,,,"))
        document = desktop.loadComponentFromURL(pathlib.Path(revised).resolve().as_uri(), "_blank", 0, as_text)
        arguments = (prop("URL", pathlib.Path(original).resolve().as_uri()), prop("FilterName", "Text (encoded)"), prop("FilterOptions", "UTF8,LF,,,"))
        dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:CompareDocuments", "", 0, arguments)
        changes = document.getRedlines().createEnumeration()
        count = 0
        while changes.hasMoreElements():
            changes.nextElement()
            count += 1
        print(count)
        document.close(True)
        if count == 0:
            sys.exit("LibreOffice found no changes")
    finally:
        try:
            desktop.terminate()
            office.wait(20)
        except Exception:
            office.kill()


main(*sys.argv[1:])
