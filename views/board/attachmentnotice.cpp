// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/attachmentnotice.h"

#include "views/board/attachmentdesk.h"
#include "views/style/textlabel.h"
#include "views/style/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dayshift {

static constexpr qsizetype MostFailures = 6;

AttachmentNotice::AttachmentNotice(AttachmentDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new TextLabel(theme, Type::Small, Ink::TextSecondary, this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_save(new QPushButton(tr("Save anyway …"), this))
    , m_dismiss(new QPushButton(tr("Close"), this))
{
    m_words->setWrapped();
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::Space3);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setToolTip(tr("Stop, keep nothing of it"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::Space2);
    box->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addStretch();
    for (auto *button : {m_stop, m_save, m_dismiss})
        row->addWidget(button);
    box->addLayout(row);
    connect(m_stop, &QPushButton::clicked, &desk, &AttachmentDesk::cancel);
    connect(m_dismiss, &QPushButton::clicked, this, &AttachmentNotice::clear);
    connect(m_save, &QPushButton::clicked, this, [this] {
        clear();
        m_desk.save(m_attachment, true);
    });
    connect(&desk, &AttachmentDesk::progressed, this,
            [this](const QString &words, qint64 done, qint64 all) {
                say(words, false);
                m_progress->setRange(0, all > 0 ? 1000 : 0);
                m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
                m_progress->show();
                m_stop->show();
                m_dismiss->hide();
            });
    connect(&desk, &AttachmentDesk::begun, this, &AttachmentNotice::clear);
    // What one file failed at is still there when the next ones are through.
    connect(&desk, &AttachmentDesk::idle, this, [this] {
        if (!m_failures.isEmpty())
            say(m_failures.join(u'\n'), true);
        else if (!m_stop->isHidden())
            clear();
    });
    connect(&desk, &AttachmentDesk::failed, this, [this](const QString &words) {
        if (m_failures.size() < MostFailures)
            m_failures.append(words);
        say(m_failures.join(u'\n'), true);
    });
    connect(&desk, &AttachmentDesk::told, this, [this](const QString &words) { say(words, false); });
    connect(&desk, &AttachmentDesk::warned, this,
            [this](const Attachment &attachment, const QString &words) {
                m_attachment = attachment;
                m_failures.clear();
                say(words, true);
                m_save->show();
                m_save->setFocus();
            });
    clear();
}

void AttachmentNotice::clear()
{
    m_failures.clear();
    m_stop->hide();
    m_save->hide();
    hide();
}

void AttachmentNotice::say(const QString &words, bool isTrouble)
{
    m_words->setText(words);
    if (isTrouble)
        m_words->setTone(Tone::Warn);
    else
        m_words->setInk(Ink::TextSecondary);
    m_progress->hide();
    m_stop->hide();
    m_save->hide();
    m_dismiss->show();
    show();
}

} // namespace Dayshift
