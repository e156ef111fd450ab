// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::Import", text);
}

static Error truncated(qint64 size)
{
    auto error = refusedFile(
            u"truncated"_s,
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "The file ends in the middle of a JSON text (byte %1)."))
                    .arg(size),
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "It was probably cut off while being saved; export it "
                                    "again.")));
    error.byte = size;
    return error;
}

static Error notJson(qint64 byte)
{
    auto error = refusedFile(
            u"unknown-format"_s,
            words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                    "The file begins like JSON, but is none from byte %1 on."))
                    .arg(byte),
            words(QT_TRANSLATE_NOOP("Dayshift::Import", "Export it again.")));
    error.byte = byte;
    return error;
}

namespace {

class Outliner
{
public:
    Outliner(const QByteArray &text, const StopAsked &cancelled)
        : m_text(text)
        , m_cancelled(cancelled)
    {
    }

    Result<JsonOutline> run()
    {
        for (; m_at < m_text.size(); ++m_at) {
            if ((m_at & 0xfffff) == 0 && m_cancelled && m_cancelled())
                return cancelledImport();
            const auto byte = m_text[m_at];
            if (byte == '\n')
                ++m_line;
            if (byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t')
                continue;
            if (byte == '"') {
                if (!string())
                    return m_failure ? *m_failure : ended();
            } else if (byte == '{' || byte == '[') {
                if (!enter(byte))
                    return *m_failure;
            } else if (byte == '}' || byte == ']') {
                if (m_depth == 0)
                    return notJson(m_at);
                leave();
            } else if (m_depth == 0) {
                return notJson(m_at);
            }
        }
        return m_depth == 0 ? Result<JsonOutline>(m_outline) : ended();
    }

private:
    // A text that stops too early; of several lines of objects only the last one is lost.
    Result<JsonOutline> ended()
    {
        if (!m_outline.values.isEmpty() && !m_outline.isArray) {
            m_outline.cutLastLine = true;
            return m_outline;
        }
        auto error = truncated(m_text.size());
        error.detail = m_outline.names.join(u'\n');
        return error;
    }
    bool enter(char byte)
    {
        if (m_depth == 0) {
            m_value = {m_at, 0, m_line};
            m_inArray = byte == '[';
            m_outline.isArray = m_outline.isArray || m_inArray;
        } else if (m_depth == 1 && m_inArray) {
            m_element = {m_at, 0, m_line};
        }
        if (++m_depth > DeepestJson) {
            m_failure = refusedFile(
                    u"too-deep"_s,
                    words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                            "The JSON is nested more than 64 levels deep; no known "
                                            "export is.")),
                    words(QT_TRANSLATE_NOOP("Dayshift::Import", "Export it again.")));
            m_failure->byte = m_at;
            return false;
        }
        return true;
    }
    void leave()
    {
        --m_depth;
        if (m_depth == 1 && m_inArray) {
            m_element.size = m_at + 1 - m_element.begin;
            m_outline.elements.append(m_element);
        } else if (m_depth == 0) {
            m_value.size = m_at + 1 - m_value.begin;
            m_outline.values.append(m_value);
            if (!m_inArray)
                m_outline.elements.append(m_value);
        }
    }
    // From one quote to the other; false if there is no other.
    bool string()
    {
        if (m_depth == 0) {
            m_failure = notJson(m_at);
            return false;
        }
        const auto begin = ++m_at;
        for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        if (m_at >= m_text.size())
            return false;
        if (m_at - begin > LargestField) {
            m_failure = refusedFile(
                    u"field-too-large"_s,
                    words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                            "The text at byte %1 is larger than 16 MiB."))
                            .arg(begin),
                    words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                            "Take that text out of the story, and export again.")));
            m_failure->byte = begin;
            m_failure->line = m_line;
            return false;
        }
        const bool isName = m_depth == 1 && !m_inArray && m_outline.values.isEmpty()
                && followedByColon();
        if (isName && m_outline.names.size() < 1000)
            m_outline.names.append(QString::fromUtf8(m_text.mid(begin, m_at - begin)));
        return true;
    }
    bool followedByColon() const
    {
        auto at = m_at + 1;
        while (at < m_text.size()
               && (m_text[at] == ' ' || m_text[at] == '\n' || m_text[at] == '\r'
                   || m_text[at] == '\t'))
            ++at;
        return at < m_text.size() && m_text[at] == ':';
    }

    const QByteArray &m_text;
    const StopAsked &m_cancelled;
    JsonOutline m_outline;
    JsonOutline::Part m_value;
    JsonOutline::Part m_element;
    std::optional<Error> m_failure;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    int m_depth = 0;
    bool m_inArray = false;
};

} // namespace

Result<JsonOutline> outlineOf(const QByteArray &text, const StopAsked &cancelled)
{
    return Outliner(text, cancelled).run();
}

Result<QJsonValue> parsePart(const QByteArray &text, const JsonOutline::Part &part)
{
    QJsonParseError failure;
    const auto document = QJsonDocument::fromJson(
            QByteArray::fromRawData(text.constData() + part.begin, part.size), &failure);
    if (failure.error != QJsonParseError::NoError) {
        auto error = notJson(part.begin + failure.offset);
        error.line = part.line;
        error.detail = failure.errorString();
        return error;
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<Done> eachRecord(const QByteArray &text, const QStringList &listNames,
                        const StopAsked &cancelled, const VisitRecord &visit)
{
    const auto outline = outlineOf(text, cancelled);
    if (!outline)
        return outline.error();
    qint64 number = 0;
    for (const auto &part : outline->elements) {
        if (cancelled && cancelled())
            return cancelledImport();
        const auto value = parsePart(text, part);
        if (!value)
            return value.error();
        const auto object = value->toObject();
        const auto list = std::ranges::find_if(listNames, [&](const auto &name) {
            return object.value(name).isArray();
        });
        if (list == listNames.end()) {
            visit(object, ++number, {});
            continue;
        }
        const auto records = object.value(*list).toArray();
        for (const auto &record : records)
            visit(record.toObject(), ++number, object);
    }
    return Done {};
}

} // namespace Dayshift
