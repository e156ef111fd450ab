// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importwords.h"

#include "models/exchange/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift::ImportWords {

static QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Dayshift::ImportDialog", text, nullptr, n);
}

QString found(const Holding &holding)
{
    return words(QT_TRANSLATE_N_NOOP("Dayshift::ImportDialog", "%1: %n item(s) in %2"),
                 int(holding.items.size()))
            .arg(ExportFormat::toolName(holding.tool), holding.files.mid(0, 3).join(u", "_s));
}

QString counts(const ImportOutcome &outcome)
{
    return QStringList {words(QT_TRANSLATE_N_NOOP("Dayshift::ImportDialog", "%n new"),
                              int(outcome.created)),
                        words(QT_TRANSLATE_N_NOOP("Dayshift::ImportDialog", "%n changed"),
                              int(outcome.updated)),
                        words(QT_TRANSLATE_N_NOOP("Dayshift::ImportDialog", "%n unchanged"),
                              int(outcome.unchanged)),
                        words(QT_TRANSLATE_N_NOOP("Dayshift::ImportDialog", "%n skipped"),
                              int(outcome.skipped))}
            .join(u" · "_s);
}

QString reason(StatusQuestion::Because because)
{
    switch (because) {
    case StatusQuestion::Because::Remembered:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "As the last time"));
    case StatusQuestion::Because::SameName:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "Same name"));
    case StatusQuestion::Because::FileCategory:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "The file's own category"));
    case StatusQuestion::Because::Words:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "By its name"));
    case StatusQuestion::Because::Nothing:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "Not known: choose one"));
    }
    Q_UNREACHABLE();
    return {};
}

QString status(const QString &raw)
{
    return raw.isEmpty() ? words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "(none)")) : raw;
}

QString kept(const KeptHere &kept)
{
    if (kept.field == "deleted"_L1)
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog",
                                       "%1 was deleted here and does not come back."))
                .arg(kept.key);
    const std::pair<QLatin1String, const char *> fields[] {
            {"title"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the title")},
            {"type"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the type")},
            {"column_id"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the column")},
            {"epic_id"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the epic")},
            {"sprint_id"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the sprint")},
            {"owner_id"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the owner")},
            {"parent_id"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the parent")},
            {"points"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the estimate")},
            {"blocked_reason"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the reason why it is blocked")},
            {"labels"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the labels")},
            {"description"_L1, QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "the description")}};
    auto name = kept.field;
    for (const auto &[field, text] : fields) {
        if (kept.field == field)
            name = words(text);
    }
    return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog",
                                   "%1: %2 was changed here, too, and stays as it is here."))
            .arg(kept.key, name);
}

QString kind(const ImportedItem &item)
{
    switch (item.kind) {
    case ImportedKind::Epic:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "Epic"));
    case ImportedKind::SubTask:
        return words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "Sub-task"));
    case ImportedKind::Story:
        break;
    }
    return item.rawType.isEmpty() ? words(QT_TRANSLATE_NOOP("Dayshift::ImportDialog", "Story"))
                                  : item.rawType;
}

} // namespace Dayshift::ImportWords
