#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every language says everything that German says.

    python3 tests/translations.py [FOLDER]

Names FILE: CONTEXT: MESSAGE: what is wrong, status 1 if anything is. A message needs a finished
translation in as many plural forms as the language has, with the placeholders of the source and a
mnemonic where the source has one. English has a file for its plural forms alone.
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


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "translations"
    german = {key: plural for key, plural, _, _ in messages(folder / "dayshift_de.ts")}
    wrong = 0
    for file in sorted(folder.glob("dayshift_*.ts")):
        language = file.stem.removeprefix("dayshift_")

        def tell(key, what):
            nonlocal wrong
            wrong += 1
            print(f"{file.name}: {key[0]}: {key[1]!r}{f' ({key[2]})' if key[2] else ''}: {what}")

        if language not in PLURALS:
            tell(("the file", language, ""), "a language whose plural forms nobody counted")
            continue
        seen = set()
        for key, plural, forms, state in messages(file):
            if key in seen:
                tell(key, "twice")
            seen.add(key)
            if key in german and plural != german[key]:
                tell(key, "a plural here or in German, not in both")
            for what in complaints(language, key[1], plural, forms, state):
                tell(key, what)
        for key, plural in german.items():
            if key not in seen and (plural or language != "en"):
                tell(key, "missing")
    print(f"{wrong} faults" if wrong else f"{len(german)} messages in every language")
    return 1 if wrong else 0


sys.exit(main())
