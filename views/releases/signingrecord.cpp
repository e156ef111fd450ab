// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/gates.h"
#include "models/releases/releasewords.h"
#include "models/team/rights.h"
#include "views/releases/releasedialogs.h"
#include "views/style/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
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
            + (release.baselineHash.isEmpty()
                       ? tr("Printed %1. Commit %2. The baseline is not sealed yet.")
                                 .arg(format.iso(now), release.commit)
                       : tr("Printed %1. Commit %2. Baseline SHA-256 %3.")
                                 .arg(format.iso(now), release.commit, release.baselineHash))
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

void SigningRecord::paint(QPagedPaintDevice *device, QPainter *painter, const QString &html,
                          const ExportHead &head, const Format &format)
{
    static constexpr double Margin = 48, HeadHeight = 40, FootHeight = 28;
    Theme paper;
    paper.setChoice(Look::Light);
    const QSizeF size = device->pageLayout().fullRectPixels(96).size();
    const QSizeF room(size.width() - 2 * Margin,
                      size.height() - 2 * Margin - HeadHeight - FootHeight);
    QTextDocument document;
    document.setDefaultFont(paper.font(Type::Small));
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(room);
    const auto direction = QGuiApplication::layoutDirection();
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            device->newPage();
        const auto line = [&](double top, const QString &words, Qt::Alignment along) {
            Paint::line(painter, {Margin, top, room.width(), 18}, words, paper.font(Type::Small),
                        paper.color(Ink::TextSecondary), along | Qt::AlignVCenter, direction);
        };
        line(Margin, head.workspace, Qt::AlignLeading);
        line(Margin, dataAgeInWords(head, format), Qt::AlignTrailing);
        line(size.height() - Margin - 18,
             tr("Page %1 of %2").arg(page + 1).arg(document.pageCount()), Qt::AlignTrailing);
        painter->save();
        painter->translate(Margin, Margin + HeadHeight - page * room.height());
        const QRectF part(0, page * room.height(), room.width(), room.height());
        painter->setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = paper.palette();
        context.clip = part;
        document.documentLayout()->draw(painter, context);
        painter->restore();
    }
}

} // namespace Dayshift
