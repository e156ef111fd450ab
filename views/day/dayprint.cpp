// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/daypage.h"

#include "models/day/daywords.h"
#include "views/day/timeline.h"
#include "views/style/paint.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr double PageWidth = 1060; // of the picture, in its own pixels

QString DayPage::asText() const
{
    const auto format = m_model.format();
    QStringList lines {context()};
    if (const auto *thread = m_model.thread()) {
        lines.append(thread->incident.title);
        lines.append(DayWords::state(*thread, format) + u", "_s + DayWords::facts(*thread).join(u", "));
    }
    for (const auto &step : m_model.steps())
        lines.append(DayWords::spoken(step, format));
    return lines.join(u'\n');
}

// On paper everything is light and stays vectors; one page across, whatever the day holds.
Result<Done> DayPage::writePdf(const QString &file) const
{
    QPdfWriter writer(file);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    writer.setTitle(tr("Day: %1").arg(context()));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error {.kind = Error::Kind::Storage,
                      .detail = file,
                      .what = tr("%1 could not be written.").arg(QFileInfo(file).fileName()),
                      .safe = tr("Nothing was changed."),
                      .todo = tr("Choose another folder.")};
    Theme paper;
    paper.setChoice(Look::Light);
    const auto format = m_model.format();
    const auto *thread = m_model.thread();
    const auto sceneHeight = m_timeline->layoutOfBars().height();
    const double head = thread ? 96 : 48, foot = 84;
    const auto scale = std::min(writer.width() / PageWidth,
                                writer.height() / (head + sceneHeight + foot));
    painter.scale(scale, scale);
    const auto direction = layoutDirection();
    const auto line = [&](double y, const QString &words, Type type, Ink ink) {
        Paint::line(&painter, QRectF(0, y, PageWidth, 26), words, paper.font(type), paper.color(ink),
                    Qt::AlignLeading | Qt::AlignVCenter, direction);
    };
    line(0, tr("Day: %1").arg(context()), Type::Section, Ink::TextSecondary);
    if (thread) {
        line(30, thread->incident.title, Type::Title, Ink::Text);
        line(58, DayWords::state(*thread, format) + u" \u00b7 "_s
                     + DayWords::facts(*thread).join(u" \u00b7 "),
             Type::Body, Ink::TextSecondary);
    }
    painter.save();
    painter.translate(0, head);
    m_timeline->paintOn(&painter, {PageWidth, sceneHeight}, paper);
    painter.restore();
    auto y = head + sceneHeight;
    if (thread) {
        line(y, tr("Worked %1, waited %2.").arg(format.span(thread->worked), format.span(thread->waited)),
             Type::BodyBold, Ink::Text);
        QStringList lessons;
        for (const auto &lesson : lessonsOf(*thread))
            lessons.append(DayWords::lesson(lesson, format));
        line(y += 24, lessons.join(u" \u00b7 "), Type::Body, Ink::TextSecondary);
    }
    line(y + 28, tr("As of %1, page 1 of 1").arg(format.iso(m_model.day().asOf)), Type::Small,
         Ink::TextMuted);
    painter.end();
    return Done {};
}

void DayPage::exportTo(const QString &file)
{
    auto name = file;
    if (name.isEmpty()) {
        const auto proposal = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                + u"/day-%1.pdf"_s.arg(m_model.date().toString(Qt::ISODate));
        name = QFileDialog::getSaveFileName(this, tr("Export the day"), proposal,
                                            tr("PDF files (*.pdf)"));
    }
    if (name.isEmpty())
        return;
    const auto written = writePdf(name);
    if (!written)
        emit told(noticeOf(written.error(), u"day-export"_s));
    else
        emit told({.kind = Notice::Kind::Done,
                   .topic = u"day-export"_s,
                   .title = tr("The day is in %1.", "a file").arg(QFileInfo(name).fileName())});
}

} // namespace Dayshift
