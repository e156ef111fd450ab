// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/gates.h"
#include "models/releases/releasewords.h"
#include "models/team/rights.h"
#include "views/releases/releasedialogs.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString cell(const QString &text)
{
    return u"<td>"_s + text.toHtmlEscaped() + u"</td>"_s;
}

static QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>"_s;
}

QString SigningRecord::html(const ReleaseStanding &standing, const QList<DeploymentCheck> &checks,
                            const Format &format, const QDateTime &now)
{
    const auto &release = standing.release;
    QString page = u"<h1>"_s
            + tr("Signing record of %1 %2", "a service; a version")
                      .arg(release.service, release.version)
                      .toHtmlEscaped()
            + u"</h1><p>"_s
            + tr("Printed %1. Commit %2. Baseline SHA-256 %3.")
                      .arg(format.iso(now), release.commit, release.baselineHash)
                      .toHtmlEscaped()
            + u"</p>"_s;
    page += heading(tr("Gates")) + u"<table width=\"100%\" cellpadding=\"3\">"_s;
    for (const auto &gate : standing.gates)
        page += u"<tr>"_s + cell(ReleaseWords::gateName(gate.kind))
                + cell(ReleaseWords::stateName(gate.state))
                + cell(ReleaseWords::evidence(gate, format) + u' ' + ReleaseWords::waiver(gate))
                + cell(gate.person) + cell(gate.at.isValid() ? format.iso(gate.at) : QString())
                + u"</tr>"_s;
    page += u"</table>"_s + heading(tr("Signatures"))
            + u"<table width=\"100%\" cellpadding=\"3\">"_s;
    for (const auto &signature : standing.signatures)
        page += u"<tr>"_s + cell(RoleWords::name(signature.role)) + cell(signature.person)
                + cell(signature.refused ? tr("Refused: %1").arg(signature.reason)
                                         : signature.meaning)
                + cell(format.iso(signature.at))
                + cell(signature.voidAt.isValid()
                               ? tr("Void since %1. %2", "a time; why")
                                         .arg(format.iso(signature.voidAt),
                                              ReleaseWords::voidReason(signature.voidReason))
                               : tr("Holds"))
                + u"</tr>"_s;
    page += u"</table>"_s + heading(tr("Contents")) + u"<ul>"_s;
    for (const auto &story : standing.stories)
        page += u"<li>"_s + u"#%1 %2"_s.arg(story.number).arg(story.title).toHtmlEscaped()
                + u"</li>"_s;
    page += u"</ul>"_s + heading(tr("Baseline")) + u"<table width=\"100%\" cellpadding=\"3\">"_s;
    for (const auto &part : standing.parts)
        page += u"<tr>"_s + cell(ReleaseWords::kindName(part.kind)) + cell(part.name)
                + cell(part.version) + u"</tr>"_s;
    page += u"</table>"_s;
    if (!checks.isEmpty())
        page += heading(tr("After the deployment"));
    for (const auto &check : checks)
        page += u"<p>"_s + ReleaseWords::check(check, format, now).toHtmlEscaped() + u"</p>"_s;
    return page;
}

bool SigningRecord::write(const QString &path, const QString &html)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(96);
        QTextDocument document;
        document.setDefaultFont(QFont(u"sans-serif"_s, 9));
        document.setHtml(html);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.print(&writer);
    }
    return file.error() == QFile::NoError;
}

} // namespace Dayshift
