// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/page.h"

#include "views/shell/export.h"

namespace Dayshift {

Notice noticeOf(const Error &error, const QString &topic)
{
    return {.kind = Notice::Kind::Failure,
            .topic = topic,
            .title = error.title(),
            .text = QCoreApplication::translate("Dayshift::Notice", "%1 %2",
                                                "what is safe, what to do")
                            .arg(error.whatIsSafe(), error.whatToDo()),
            .details = error.detail};
}

Page::Page(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

Export Page::exported()
{
    return {};
}

void Page::showDetails(bool shown)
{
    if (m_detailsShown == shown)
        return;
    m_detailsShown = shown;
    emit detailsShown(shown);
}

} // namespace Dayshift
