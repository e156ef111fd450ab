// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/plaintext.h"
#include "models/production/probe.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostRows = 100'000;

namespace {

struct Sheet
{
    QStringList columns = {};
    QList<QStringList> rows = {};
    qsizetype leftOut = 0;
};

} // namespace

// A field in quotes may hold the separator, and a quote as two.
static QStringList fieldsOf(QStringView line, QChar separator)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line.at(i);
        if (c == u'"' && isQuoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            field += line.at(i++);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            fields.append(std::exchange(field, {}).trimmed());
        else
            field += c;
    }
    fields.append(field.trimmed());
    return fields;
}

static Result<Sheet> sheetOf(const QByteArray &body)
{
    auto text = QString::fromUtf8(body);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QStringView all(text);
    Sheet sheet;
    QChar separator = u',';
    for (const auto &part : QStringTokenizer(all, u'\n')) {
        const auto line = part.trimmed();
        if (line.isEmpty())
            continue;
        if (sheet.columns.isEmpty()) {
            for (const auto c : {u';', u'\t'}) {
                if (line.count(c) > line.count(separator))
                    separator = c;
            }
            sheet.columns = fieldsOf(line, separator);
        } else if (sheet.rows.size() < MostRows) {
            sheet.rows.append(fieldsOf(line, separator));
        } else {
            ++sheet.leftOut;
        }
    }
    if (sheet.columns.size() < 2)
        return Error {.kind = Error::Kind::Format, .detail = u"fewer than two columns"_s};
    return sheet;
}

static qsizetype columnOf(const Sheet &sheet, const QString &name)
{
    const auto found = std::ranges::find_if(sheet.columns, [&](const QString &column) {
        return column.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == sheet.columns.end() ? -1 : found - sheet.columns.begin();
}

static qsizetype timeColumn(const Sheet &sheet)
{
    for (const auto &name : {u"time"_s, u"at"_s, u"timestamp"_s, u"date"_s, u"datetime"_s}) {
        if (const auto column = columnOf(sheet, name); column >= 0)
            return column;
    }
    return 0;
}

static QDateTime timeIn(const QString &text)
{
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    if (isNumber)
        return instant(number > 1e11 ? number / 1000 : number);
    return instant(text);
}

// A comma is a decimal point where it is no separator.
static std::optional<double> valueIn(QString text)
{
    if (text.count(u',') == 1 && !text.contains(u'.'))
        text.replace(u',', u'.');
    return numberOf(text.remove(u'%').trimmed());
}

static void readRow(const Indicator &indicator, const QStringList &row, qsizetype time,
                    qsizetype value, qsizetype group, const QDateTime &last,
                    QMap<std::pair<QString, QDateTime>, std::optional<double>> &points)
{
    const auto at = timeIn(row.value(time));
    const auto text = row.value(value);
    if (!at.isValid() || text.isEmpty() || (last.isValid() && at <= last))
        return;
    const auto number = valueIn(text);
    const auto add = [&](const QString &label) {
        auto &sum = points[{label, at}];
        if (number)
            sum = sum.value_or(0) + *number;
    };
    if (group < 0 || addsUp(indicator.meaning))
        add({});
    if (group >= 0)
        add(plainName(row.value(group)));
}

static Told samplesOf(const ProbeAsking &asking, const Indicator &indicator, const Sheet &sheet)
{
    Told told;
    const auto value = columnOf(sheet, indicator.query.trimmed());
    if (value < 0) {
        told.problems.append(QCoreApplication::translate("Dayshift::Probe",
                                                         "There is no column %1, where %2 should "
                                                         "be.")
                                     .arg(indicator.query, indicator.name));
        return told;
    }
    const auto group = indicator.groupLabel.isEmpty() ? -1
                                                      : columnOf(sheet, indicator.groupLabel);
    QMap<std::pair<QString, QDateTime>, std::optional<double>> points;
    for (const auto &row : sheet.rows)
        readRow(indicator, row, timeColumn(sheet), value, group, asking.last.value(indicator.id),
                points);
    QSet<QString> groups;
    for (auto it = points.begin(); it != points.end(); ++it) {
        const auto &[label, at] = it.key();
        groups.insert(label);
        if (groups.size() > MostGroups + 1)
            ++told.leftOut;
        else
            told.samples.append(
                    {.indicator = indicator.id, .label = label, .at = at, .value = *it});
    }
    return told;
}

class Csv final : public Probe
{
public:
    QString id() const override { return u"csv"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Probe", "CSV file or address");
    }
    QString addressExample() const override { return u"file:///srv/figures.csv"_s; }
    QString queryHint() const override
    {
        return QCoreApplication::translate("Dayshift::Probe", "Column");
    }

    Result<Done> accept(const Source &source) const override
    {
        const QUrl url(source.address);
        if (url.isLocalFile() && !url.toLocalFile().isEmpty())
            return Done {};
        return Probe::accept(source);
    }

    QList<ProbeQuestion> questions(const ProbeAsking &asking) const override
    {
        return {{.topic = u"csv"_s,
                 .request = {.url = QUrl(asking.source.address),
                             .deadline = std::chrono::seconds(30)}}};
    }

    Result<Told> read(const ProbeAsking &asking, const ProbeQuestion &question,
                      const Heard &heard) const override
    {
        const auto sheet = sheetOf(heard.body);
        if (!sheet)
            return sheet.error();
        Told told {.leftOut = sheet->leftOut};
        if (question.topic == "names"_L1)
            told.names = sheet->columns;
        else
            for (const auto &indicator : asking.indicators)
                told.add(samplesOf(asking, indicator, *sheet));
        return told;
    }

    std::optional<ProbeQuestion> discovery(const Source &source) const override
    {
        auto question = questions({.source = source}).first();
        question.topic = u"names"_s;
        return question;
    }

    QStringList endpoints() const override { return {u"csv"_s}; }

    Result<Told> explain(const QString &, const Heard &heard) const override
    {
        const auto sheet = sheetOf(heard.body);
        if (!sheet)
            return sheet.error();
        return Told {.leftOut = sheet->leftOut, .names = sheet->columns};
    }
};

static const Csv theProbe;

} // namespace Dayshift
