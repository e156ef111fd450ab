// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/criteria.h"
#include "models/base/format.h"
#include "views/style/theme.h"

#include <QListWidget>

namespace Dayshift {

// What is said below a criterion: its tests, and who ticked it by hand.
struct CriterionLine
{
    int sign = -1; // a Sign; none
    Tone tone = Tone::Neutral;
    QString words = {};

    friend bool operator==(const CriterionLine &, const CriterionLine &) = default;
};

// The criteria of a story, a row each: a box, the text, and what proves it. As tall as it is. It
// changes nothing by itself: it asks.
class CriteriaList : public QListWidget
{
    Q_OBJECT
public:
    explicit CriteriaList(const Theme &theme, QWidget *parent = nullptr);

    struct Row
    {
        CriterionState state = {};
        QList<CriterionLine> lines = {};

        friend bool operator==(const Row &, const Row &) = default;
    };
    void setRows(const QList<Row> &rows);
    void setReadOnly(bool readOnly);
    // The one that has the keyboard, or nullptr.
    [[nodiscard]] const CriterionState *current() const;
    // An empty row at the end, with the keyboard in it.
    void beginNew();
    void beginEditing();
    [[nodiscard]] QRect globalRectOfCurrent() const;

    [[nodiscard]] const Row *rowAt(int row) const;

signals:
    void written(const QString &text);
    void reworded(const Dayshift::Criterion &before, const QString &text);
    void tickRequested(Dayshift::CriterionId id);
    void moveRequested(Dayshift::CriterionId id, qsizetype place);
    void currentChosen(); // another one, or what is known of it changed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    friend class CriterionDelegate;
    void fill();
    void fit();
    void settle();
    void finish(const QString &text);

    const Theme &m_theme;
    QList<Row> m_rows;
    Criterion m_base; // as it was when somebody began to change it
    int m_pressedBox = -1;
    bool m_readOnly = false;
};

} // namespace Dayshift
