// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/query.h"
#include "models/board/boardmodel.h"
#include "views/style/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace Dayshift {

// A common filter and how many stories it would find: pressed while it is part of the filter.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const Theme &theme, const QString &text, const QString &term, QWidget *parent);

    [[nodiscard]] const QString &term() const { return m_term; }
    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    const Theme &m_theme;
    QString m_term;
    int m_count = 0;
};

// The field one types a filter into, the chips, and how far the sprint is.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setWords(const QueryWords &words);
    void setCounts(const BoardCounts &counts);
    // What is told instead of the points: "Reading stories, 12,000 of 100,000"; empty: nothing.
    void setProgress(const QString &words);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {300, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void textChanged(const QString &text);
    void left(); // Esc in an empty field, or Enter: back to the cards

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void complete();
    void insertCompletion(const QString &candidate);
    void refreshChips();
    int arrange(int width, bool place) const;
    [[nodiscard]] QRect barRect() const;

    const Theme &m_theme;
    QLineEdit *m_field;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
    QList<FilterChip *> m_chips;
    QLabel *m_points;
    QueryWords m_words;
    QString m_progress;
    mutable bool m_hasBar = false; // whether there is room for it
    double m_share = -1; // of the points done; below 0: there are none
};

} // namespace Dayshift
