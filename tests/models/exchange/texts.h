// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/format.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

// Reads texts as if somebody had chosen files that hold them.
class Texts
{
public:
    QString file(const QByteArray &bytes, const QString &name = {})
    {
        const auto path = m_dir.filePath(name.isEmpty() ? QString::number(++m_files) : name);
        QDir().mkpath(QFileInfo(path).path());
        QFile made(path);
        if (made.open(QIODevice::WriteOnly))
            made.write(bytes);
        return path;
    }
    Dayshift::Result<Dayshift::Holding> read(const QByteArray &bytes)
    {
        return Dayshift::readExport({file(bytes)}, {}, {});
    }
    QString folder() const { return m_dir.path(); }

    static Dayshift::ImportedItem named(const Dayshift::Holding &holding, const QString &key)
    {
        const auto found = std::ranges::find(holding.items, key, &Dayshift::ImportedItem::key);
        return found == holding.items.end() ? Dayshift::ImportedItem() : *found;
    }
    static Dayshift::ImportedItem titled(const Dayshift::Holding &holding, const QString &title)
    {
        const auto found = std::ranges::find(holding.items, title, &Dayshift::ImportedItem::title);
        return found == holding.items.end() ? Dayshift::ImportedItem() : *found;
    }
    static qint64 warned(const Dayshift::Holding &holding, QStringView code)
    {
        const auto *warning = holding.warning(code);
        return warning ? warning->n : 0;
    }

private:
    QTemporaryDir m_dir;
    int m_files = 0;
};

#define VERIFY_READ(holding)                                                                       \
    QVERIFY2(holding, qPrintable((holding) ? QString() : (holding).error().message()))
