// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/helpdesk.h"

#include "models/settings/languages.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dayshift {

HelpDesk::HelpDesk(const Theme &theme, MainWindow &frame)
    : QObject(&frame)
    , m_theme(theme)
    , m_frame(frame)
{
    connect(&frame, &MainWindow::helpRequested, this, &HelpDesk::open);
    // A dialog has no menus; its F1 comes here.
    qApp->installEventFilter(this);
}

const QList<HelpTopic> &HelpDesk::topics() const
{
    if (m_topics.isEmpty())
        m_topics = helpIn(languageFor(QLocale().name(), languagesIn())); // as the program's words
    return m_topics;
}

QString HelpDesk::topicOf(const QWidget *widget)
{
    static const QList<std::pair<QString, QString>> topics {
            {u"Import"_s, u"import"_s},      {u"Connection"_s, u"servers"_s},
            {u"Monitoring"_s, u"servers"_s}, {u"Requests"_s, u"servers"_s},
            {u"Stage"_s, u"servers"_s},      {u"Database"_s, u"permissions"_s},
            {u"Incident"_s, u"production"_s}, {u"Raise"_s, u"production"_s},
            {u"Sprint"_s, u"backlog"_s},     {u"Columns"_s, u"board"_s},
            {u"Teams"_s, u"permissions"_s},  {u"Done"_s, u"story"_s},
            {u"Story"_s, u"story"_s},        {u"Split"_s, u"story"_s},
            {u"Link"_s, u"story"_s},         {u"Release"_s, u"releases"_s},
            {u"Sign"_s, u"releases"_s},      {u"Deploy"_s, u"releases"_s},
            {u"Export"_s, u"export"_s},      {u"Print"_s, u"export"_s},
            {u"Keys"_s, u"keyboard"_s},      {u"Palette"_s, u"search"_s},
            {u"Cause"_s, u"metrics"_s},      {u"Correction"_s, u"day"_s},
            {u"NewWorkspace"_s, u"first-steps"_s}, {u"Settings"_s, u"first-steps"_s},
            {u"Log"_s, u"pipeline"_s},       {u"Conflict"_s, u"permissions"_s}};
    const auto name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    for (const auto &[part, topic] : topics) {
        if (name.contains(part))
            return topic;
    }
    return {};
}

void HelpDesk::open(const QString &topic)
{
    // Above a dialog that keeps all else waiting only its own children can be used.
    QWidget *owner = QApplication::activeModalWidget();
    if (!owner)
        owner = &m_frame;
    if (m_window && m_window->parentWidget() != owner)
        m_window->deleteLater();
    if (!m_window || m_window->parentWidget() != owner) {
        m_window = new HelpWindow(m_theme, topics(), owner);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_window->open(topic);
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *dialog = widget ? qobject_cast<QDialog *>(widget->window()) : nullptr;
    if (!dialog || dialog == m_window)
        return false;
    // Of several windows the one that this dialog belongs to.
    const QWidget *above = dialog;
    while (above && above != &m_frame)
        above = above->parentWidget();
    if (above != &m_frame)
        return false;
    auto topic = topicOf(dialog);
    if (topic.isEmpty() && m_frame.currentPage())
        topic = m_frame.currentPage()->objectName();
    open(topic);
    return true;
}

} // namespace Dayshift
