#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every language says everything that German says, and has the whole help.

    python3 tests/translations.py [FOLDER [HELP]]

Names FILE: CONTEXT: MESSAGE: what is wrong, status 1 if anything is. A message needs a finished
translation in as many plural forms as the language has, with the placeholders of the source and a
mnemonic where the source has one. English has a file for its plural forms alone.

Names LANGUAGE/PAGE: what is wrong of the help. A page is there in every language, has the headings
and lists of the English one, and calls menus and buttons what the program calls them.
"""

import re
import sys
import xml.etree.ElementTree as xml
from collections import Counter
from pathlib import Path

PLURALS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "ja": 1, "zh_CN": 1, "ar": 6}
# Forms that stand for one number each may say it as a word: "a story", "both stories".
SPELT = {"en": {0}, "de": {0}, "es": {0}, "ar": {0, 1, 2}}


def messages(file):
    """((context, source, comment), plural?, forms, type) of each message, in the file's order."""
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms, state = [], "missing"
            if translation is not None:
                plurals = translation.findall("numerusform")
                forms = [form.text or "" for form in plurals] if plurals else [translation.text or ""]
                state = translation.get("type", "")
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            yield key, message.get("numerus") == "yes", forms, state


def placeholders(text):
    return Counter(re.findall(r"%L?[1-9][0-9]?|%L?n", text))


def mnemonics(text):
    """The letters after a single "&". Two of them are one that is shown."""
    return re.findall(r"&(\w)", text.replace("&&", ""))


def complaints(language, source, plural, forms, state):
    if state:
        yield state
        return
    wanted = PLURALS[language] if plural else 1
    if len(forms) != wanted:
        yield f"{len(forms)} forms instead of {wanted}"
    for number, form in enumerate(forms):
        if not form.strip():
            yield "empty"
            continue
        said, asked = placeholders(form), placeholders(source)
        if plural and number in SPELT.get(language, ()):
            asked["%n"] = said["%n"] = 0
        if +said != +asked:
            yield f"placeholders {' '.join(sorted(said.elements()))} instead of {' '.join(sorted(asked.elements()))}: {form}"
        if len(mnemonics(form)) != len(mnemonics(source)):
            yield f"mnemonic: {form}"


def words(folder):
    """What is wrong with the messages of the languages in a folder."""
    german = {key: plural for key, plural, _, _ in messages(folder / "dayshift_de.ts")}
    for file in sorted(folder.glob("dayshift_*.ts")):
        language = file.stem.removeprefix("dayshift_")

        def told(key, what):
            return f"{file.name}: {key[0]}: {key[1]!r}{f' ({key[2]})' if key[2] else ''}: {what}"

        if language not in PLURALS:
            yield told(("the file", language, ""), "a language whose plural forms nobody counted")
            continue
        seen = set()
        for key, plural, forms, state in messages(file):
            if key in seen:
                yield told(key, "twice")
            seen.add(key)
            if key in german and plural != german[key]:
                yield told(key, "a plural here or in German, not in both")
            for what in complaints(language, key[1], plural, forms, state):
                yield told(key, what)
        for key, plural in german.items():
            if key not in seen and (plural or language != "en"):
                yield told(key, "missing")


def plain(label):
    """A label as a page names it: "File" of "&File" or "File(&F)", "Import" of "&Import …"."""
    label = re.sub(r"\s*\(&\w\)", "", label).replace("&", "")
    return re.sub(r"\s*(…|\.\.\.)$", "", label).strip()


def labels(folder, language):
    """What the program calls a thing in a language, by what it is called in English."""
    german = folder / "dayshift_de.ts"
    if language == "en":
        return {plain(key[1]): {plain(key[1])} for key, _, _, _ in messages(german)}
    known = {}
    for key, _, forms, _ in messages(folder / f"dayshift_{language}.ts"):
        known.setdefault(plain(key[1]), set()).update(map(plain, forms))
    return known


def bold(text):
    """The names in bold print, those on the way through a menu one by one."""
    return [part.strip() for name in re.findall(r"\*\*(.+?)\*\*", text) for part in re.split("[>›‹]", name)]


def shape(text):
    """How many lines of each kind a page has: "##", "-", "1."."""
    marks = re.findall(r"^(#+|-|[0-9]+\.) ", text, re.MULTILINE)
    return Counter("1." if mark[0].isdigit() else mark for mark in marks)


# In bold print, and no name of the program's: the question of a page, keys, forms of a file.
NO_LABEL = re.compile(r"Question:|PDF|PNG|CSV|/|Menu|F[0-9]+|(Ctrl|Alt|Shift)\+.+")
# Marks of direction, joiners and spaces without width.
UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def page_complaints(text, english, known):
    said, asked = shape(text), shape(english)
    for mark in sorted(said.keys() | asked.keys()):
        if said[mark] != asked[mark]:
            yield f"{said[mark]} times {mark!r} instead of {asked[mark]}"
    if text.count("`") != english.count("`"):
        yield "not as many words to type as in English"
    for key in sorted(set(re.findall(r"\bF[0-9]+\b", english))):
        if not re.search(rf"(?<![A-Za-z0-9]){key}(?![A-Za-z0-9])", text):
            yield f"nothing of {key}"
    names = bold(text)
    for name in bold(english):
        if name in known:
            if not known[name] & set(names):
                yield f"{name!r} is called {' or '.join(sorted(known[name]))}"
        elif text == english and not NO_LABEL.fullmatch(name):
            yield f"nothing in the program is called {name!r}"
    for name in re.findall('"([^"]+)"', english):
        if name in known and not any(label in text for label in known[name]):
            yield f"{name!r} is called {' or '.join(sorted(known[name]))}"
    if UNSEEN.search(text):
        yield "a character that nobody sees"


def pages(folder, library):
    """What is wrong with the pages of the help, in each language that the program speaks."""
    english = {file.name: file.read_text("utf-8") for file in sorted((library / "en").glob("*.md"))}
    for file in sorted(folder.glob("dayshift_*.ts")):
        language = file.stem.removeprefix("dayshift_")
        known = labels(folder, language)
        for name, text in english.items():
            page = library / language / name
            if not page.is_file():
                yield f"{language}/{name}: missing"
                continue
            own = page.read_text("utf-8")
            if own == text and language != "en":
                yield f"{language}/{name}: still in English"
                continue
            for what in page_complaints(own, text, known):
                yield f"{language}/{name}: {what}"
        for page in sorted((library / language).glob("*.md")):
            if page.name not in english:
                yield f"{language}/{page.name}: not there in English"


def main():
    root = Path(__file__).parent.parent
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else root / "translations"
    library = Path(sys.argv[2]) if len(sys.argv) > 2 else root / "resources/help"
    faults = [*words(folder), *pages(folder, library)]
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} faults")
    else:
        print(f"{len(list(messages(folder / 'dayshift_de.ts')))} messages and the help in every language")
    return 1 if faults else 0


sys.exit(main())
