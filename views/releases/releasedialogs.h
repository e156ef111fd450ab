// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/exporthead.h"
#include "models/base/format.h"
#include "models/releases/baseline.h"
#include "models/releases/releaseedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

class QPagedPaintDevice;
class QPainter;

namespace Dayshift {

class Theme;

// Asks for a reason, or for any other words that are written down: nothing is done without them.
class WordsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title = {};
        QString says = {}; // what follows from it
        QString label = {};
        QString deed = {}; // the button: a verb with its object
        QString text = {};
        bool mayBeEmpty = false;
        bool isLong = false;
    };
    WordsDialog(const Words &words, QWidget *parent);

    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_text;
    QPushButton *m_do;
};

// A release of the newest build that passed, with the stories that wait to go out.
class NewReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    NewReleaseDialog(const ReleaseOffer &offer, const Format &format, const QDateTime &now,
                     const QString &actor, QWidget *parent);

    [[nodiscard]] Release release() const;
    [[nodiscard]] QList<StoryId> stories() const;

private:
    void settle();
    void proposeVersion();

    ReleaseOffer m_offer;
    QString m_actor;
    QComboBox *m_build;
    QLineEdit *m_version;
    QLineEdit *m_service;
    QLineEdit *m_rollback;
    QLineEdit *m_artifact;
    QListWidget *m_stories;
    QLabel *m_fault;
    QPushButton *m_make;
};

// Two releases side by side, or all parts of one.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const QList<PartDifference> &rows, const QString &before, const QString &after,
                  const Theme &theme, QWidget *parent);
};

// What leaves with a story, and what becomes void; accepted: remove it.
class RemovalDialog : public QDialog
{
    Q_OBJECT
public:
    RemovalDialog(const RemovalPreview &preview, QWidget *parent);

    // One line for each thing that changes with it.
    [[nodiscard]] static QStringList effects(const RemovalPreview &preview);
};

// The signing record as a page of text: for print, and for whoever asks later.
class SigningRecord
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::SigningRecord)
public:
    [[nodiscard]] static QString html(const ReleaseStanding &standing,
                                      const QList<DeploymentCheck> &checks, const Format &format,
                                      const QDateTime &now);
    // On the pages of a device, at 96 units an inch, each with the head and its number.
    static void paint(QPagedPaintDevice *device, QPainter *painter, const QString &html,
                      const ExportHead &head, const Format &format);
};

} // namespace Dayshift
