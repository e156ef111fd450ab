// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/licencesdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 MostOfText = 512 * 1024;

// Where Debian and its relatives keep them, the names of both its present releases.
static QString copyright(const QString &package)
{
    return u"/usr/share/doc/%1/copyright"_s.arg(package);
}

QList<LicencedPart> licencedParts()
{
    const auto gpl = u":/LICENSE"_s;
    return {{u"Dayshift"_s, u"GPL-3.0-or-later"_s, {gpl}},
            {u"Qt"_s, u"LGPL-3.0, GPL-3.0"_s,
             {copyright(u"libqt6core6"_s), copyright(u"libqt6core6t64"_s),
              u"/usr/share/common-licenses/LGPL-3"_s}},
            {u"Qt Charts"_s, u"GPL-3.0"_s, {copyright(u"libqt6charts6"_s), gpl}},
            {u"QtKeychain"_s, u"BSD-2-Clause"_s,
             {copyright(u"libqt6keychain1"_s), copyright(u"qtkeychain-qt6-dev"_s)}},
            {u"SQLite"_s, LicencesDialog::tr("public domain"), {copyright(u"libsqlite3-0"_s)}},
            {u"libpq (PostgreSQL)"_s, u"PostgreSQL"_s, {copyright(u"libpq5"_s)}},
            {u"libsecret"_s, u"LGPL-2.1-or-later"_s, {copyright(u"libsecret-1-0"_s)}},
            {u"Inter"_s, u"OFL-1.1"_s, {copyright(u"fonts-inter"_s)}},
            {u"JetBrains Mono"_s, u"OFL-1.1"_s, {copyright(u"fonts-jetbrains-mono"_s)}}};
}

QString licenceTextOf(const LicencedPart &part)
{
    for (const auto &path : part.files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.read(MostOfText));
    }
    return LicencesDialog::tr("%1 comes under the licence %2. Its text is not installed on this "
                              "computer; the package that brings %1 has it.",
                              "a part of the program; a licence")
            .arg(part.name, part.licence);
}

LicencesDialog::LicencesDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Licences"));
    auto *parts = new QListWidget(this);
    parts->setAccessibleName(tr("Parts of the program"));
    parts->setFixedWidth(theme.scaled(230));
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(theme.font(Type::Mono));
    const auto all = licencedParts();
    for (const auto &part : all)
        parts->addItem(tr("%1, %2", "a part of the program; its licence").arg(part.name, part.licence));
    parts->setWordWrap(true);
    connect(parts, &QListWidget::currentRowChanged, text, [text, all](int row) {
        text->setPlainText(licenceTextOf(all[row]));
        text->setAccessibleName(tr("Licence of %1", "a part of the program").arg(all[row].name));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(parts);
    row->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(theme.scaled(820), theme.scaled(560));
    parts->setCurrentRow(0);
}

} // namespace Dayshift
