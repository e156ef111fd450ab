// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/newworkspacedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dayshift {

NewWorkspaceDialog::NewWorkspaceDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_team(new QLineEdit(this))
    , m_product(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_file(new QLineEdit(this))
{
    setWindowTitle(tr("New workspace"));
    for (const auto &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    // A name that the list leaves out, such as Etc/UTC, would else become the first one in it.
    const auto own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!own.isEmpty() && m_zone->findText(own) < 0)
        m_zone->insertItem(0, own);
    m_zone->setCurrentText(own);
    m_zone->setMaxVisibleItems(20);

    auto *words = new QLabel(tr("One workspace holds everything of one team, in one file. "
                                "Days and weeks are counted in its time zone."), this);
    words->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose …"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(choose);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Space7, Theme::Space7, Theme::Space7, Theme::Space5);
    form->setVerticalSpacing(Theme::Space4);
    form->setHorizontalSpacing(Theme::Space5);
    form->addRow(words);
    form->addRow(tr("&Team"), m_team);
    form->addRow(tr("&Product"), m_product);
    form->addRow(tr("Time &zone"), m_zone);
    form->addRow(tr("&File"), file);
    // The row's label belongs to the field, not to the layout that it stands in.
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_file);
    m_file->setAccessibleName(tr("File"));

    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the workspace"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(m_team, &QLineEdit::textChanged, this, &NewWorkspaceDialog::suggestFile);
    connect(m_file, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    suggestFile();
    setMinimumWidth(theme.scaled(520));
}

QString NewWorkspaceDialog::team() const
{
    return m_team->text().trimmed();
}

QString NewWorkspaceDialog::product() const
{
    return m_product->text().trimmed();
}

QString NewWorkspaceDialog::timeZone() const
{
    return m_zone->currentText();
}

QString NewWorkspaceDialog::file() const
{
    return m_file->text().trimmed();
}

void NewWorkspaceDialog::suggestFile()
{
    if (!m_fileChosen) {
        QString name;
        for (const auto letter : team())
            name += letter.isLetterOrNumber() ? letter.toLower() : u'-';
        if (name.isEmpty())
            name = u"team"_s;
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        m_file->setText(QDir::toNativeSeparators(folder.filePath(name + u".dayshift"_s)));
    }
    check();
}

void NewWorkspaceDialog::check()
{
    const bool complete = !team().isEmpty() && !file().isEmpty();
    m_make->setEnabled(complete);
    m_make->setToolTip(complete ? QString() : tr("A workspace needs the name of its team and a file."));
}

void NewWorkspaceDialog::browse()
{
    auto chosen = QFileDialog::getSaveFileName(this, tr("New workspace"), file(),
                                               tr("Dayshift workspaces (*.dayshift)"));
    if (chosen.isEmpty())
        return;
    if (!chosen.endsWith(".dayshift"_L1))
        chosen += u".dayshift"_s;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(chosen));
}

} // namespace Dayshift
