// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Sentence
{
    const char16_t *code;
    const char *text; // with %n for the count and %1 for the details
};

} // namespace

static const Sentence sentences[] {
        {u"missing-column",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "The file has no column for %1.")},
        {u"no-timezone",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "The times of %n item(s) name no time zone.")},
        {u"date-only",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "%n item(s) have a date without a time.")},
        {u"ambiguous-date",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "The dates of %n item(s) do not tell day from month. They stay empty until "
                 "the order is chosen.")},
        {u"bad-date",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n date(s) cannot be read and stay empty: %1.")},
        {u"date-in-future",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "%n item(s) have a date in the future.")},
        {u"closed-before-created",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "%n item(s) were closed before they were created. They enter no figure.")},
        {u"closed-without-date",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) are closed, but the file does not say "
                             "since when.")},
        {u"duplicate-key",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "%n record(s) have a key that came before. Only their labels and "
                "links are added.")},
        {u"blank-rows", QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "%n row(s) are empty.")},
        {u"pull-requests-skipped",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n record(s) are pull requests, not stories.")},
        {u"no-items",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "The file holds no stories. Perhaps a filter found nothing.")},
        {u"unknown-type",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "%n item(s) have a type that Dayshift does not know and come in as stories: "
                 "%1.")},
        {u"empty-title",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) have no title. Their key is shown instead.")},
        {u"parent-not-in-file",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) belong to something that is not in the file.")},
        {u"parent-cycle",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "%n item(s) are their own ancestors. They come in without that link: %1.")},
        {u"archived",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) are archived and come in as archived.")},
        {u"unmapped-users",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) name people by a number only.")},
        {u"history-gap",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "The status changes of %n item(s) have gaps. They are left out of the "
                             "figures.")},
        {u"id-precision-lost",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "A spreadsheet shortened the ids of %n item(s). They come in without a key.")},
        {u"status-in-labels",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) keep their status in a label.")},
        {u"quick-actions-in-description",
         QT_TRANSLATE_N_NOOP(
                 "Dayshift::ImportWarning",
                 "%n description(s) hold commands of the other tool. They stay as text.")},
        {u"formula-like",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n title(s) look like spreadsheet formulas. They are kept as text.")},
        {u"sprint-dates-missing",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n sprint(s) are known by name only. Give them dates in Dayshift.")},
        {u"attachments-not-included",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n attachment(s) are named, but not in the file.")},
        {u"history-truncated",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "The history in the file was cut off (%n).")},
        {u"export-cut-off",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n item(s) are missing: the export was cut off.")},
        {u"at-export-limit",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "Exactly %n item(s): the tool stops there, so more may be missing.")},
        {u"truncated-line",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n line(s) were cut off and are left out.")},
        {u"extra-cells",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n row(s) have more cells than the heading.")},
        {u"missing-cells",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n row(s) have fewer cells than the heading.")},
        {u"unnamed-column",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "%n column(s) have no heading.")},
        {u"not-utf8",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "The file is not UTF-8. It is read as %1.")},
        {u"several-projects",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "The file holds %n project(s): %1.")},
        {u"status-category-conflict",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "The file puts %n status(es) into two categories: %1.")},
        {u"custom-fields-not-mapped",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning",
                             "%n field(s) have no place in Dayshift: %1.")},
        {u"wiki-not-imported",
         QT_TRANSLATE_N_NOOP("Dayshift::ImportWarning", "%n wiki page(s) stay behind.")},
};

QString sentenceOf(const ImportWarning &warning)
{
    for (const auto &sentence : sentences) {
        if (warning.code != QStringView(sentence.code))
            continue;
        auto text = QCoreApplication::translate("Dayshift::ImportWarning", sentence.text, nullptr,
                                                int(warning.n));
        auto details = warning.detail.mid(0, 5);
        if (warning.detail.size() > details.size())
            details.append(u"…"_s);
        return text.contains("%1"_L1) ? text.arg(details.join(u", "_s)) : text;
    }
    return warning.code;
}

QString reasonOf(const SkippedRecord &record)
{
    if (record.code == "duplicate-key"_L1)
        return QCoreApplication::translate("Dayshift::ImportWarning",
                                           "%1 came before; only the labels and links of this "
                                           "record are added.")
                .arg(record.key);
    if (record.code == "pull-requests-skipped"_L1)
        return QCoreApplication::translate("Dayshift::ImportWarning",
                                           "%1 is a pull request, not a story.")
                .arg(record.key);
    return sentenceOf({.code = record.code, .n = 1});
}

} // namespace Dayshift
