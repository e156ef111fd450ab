// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

#include <QDialog>
#include <QList>

namespace Dayshift {

// A part of the program that somebody else made.
struct LicencedPart
{
    QString name = {};
    QString licence = {}; // its name
    QStringList files = {}; // where its text lies if it is installed, the first that is there counts
};
[[nodiscard]] QList<LicencedPart> licencedParts();
// The text as it is installed; where it is not, a sentence that says so.
[[nodiscard]] QString licenceTextOf(const LicencedPart &part);

// The program and what it is made of, each with the text of its licence.
class LicencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LicencesDialog(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Dayshift
