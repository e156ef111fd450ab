// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/change.h"
#include "views/style/theme.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QButtonGroup;
class QGridLayout;

namespace Dayshift {

// How the fields of things are called and shown to people. What is not told is shown as stored.
struct FieldWords
{
    // "column_id" of a story: "Column".
    std::function<QString(const QString &table, const QString &field)> name = {};
    // The stored value in words: a column's name for its id.
    std::function<QString(const QString &table, const QString &field, const QVariant &)> value = {};
};

// Two people changed the same: both versions side by side, field by field, each to be taken from
// here or from there. Nothing is sent before "Save".
class ConflictView : public QDialog
{
    Q_OBJECT
public:
    ConflictView(const Refusal &refusal, const FieldWords &words, const Theme &theme,
                 QWidget *parent = nullptr);

    // What is to be written so that the choice holds: what stands there now is "was". Without
    // fields when everything of theirs was taken: then nothing is to be done.
    [[nodiscard]] Change resolution() const;
    // Pure: for tests and for callers that choose without a window.
    [[nodiscard]] static Change resolved(const Refusal &refusal, const QStringList &mine);

    void takeAll(bool mine);

private:
    void addField(QGridLayout *grid, int row, const FieldChange &mine, const QVariant &theirs,
                  const FieldWords &words, const Theme &theme);

    Refusal m_refusal;
    QHash<QString, QButtonGroup *> m_choices;
};

} // namespace Dayshift
