// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/address.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Target
{
    QString page = {};
    QString key = {}; // of the place; empty: there is none in it
    bool isNumber = true;
};

} // namespace

static const QHash<QString, Target> &targets()
{
    static const QHash<QString, Target> all {
            {u"story"_s, {u"board"_s, u"number"_s}},
            {u"epic"_s, {u"epics"_s, u"number"_s}},
            {u"incident"_s, {u"production"_s, u"incident"_s}},
            {u"release"_s, {u"releases"_s, u"version"_s, false}},
            {u"day"_s, {u"day"_s}},
            {u"board"_s, {u"board"_s}},
            {u"backlog"_s, {u"backlog"_s}},
            {u"epics"_s, {u"epics"_s}},
            {u"pipeline"_s, {u"pipeline"_s}},
            {u"production"_s, {u"production"_s}},
            {u"releases"_s, {u"releases"_s}},
            {u"metrics"_s, {u"metrics"_s}},
    };
    return all;
}

bool isAddress(const QString &text)
{
    return text.startsWith("dayshift:"_L1, Qt::CaseInsensitive);
}

static Error refused()
{
    return {.kind = Error::Kind::Invalid,
            .what = QCoreApplication::translate("Dayshift::Address",
                                                "This is no address of a place in Dayshift."),
            .safe = QCoreApplication::translate("Dayshift::Address", "Nothing was opened."),
            .todo = QCoreApplication::translate("Dayshift::Address",
                                                "One looks like dayshift:story/2187.")};
}

Result<Address> addressOf(const QString &text)
{
    // A browser may write // behind the colon, and a / at the end.
    static const QRegularExpression form(
            u"\\Adayshift:(?://)?([a-z]{1,20})(?:/([0-9A-Za-z][0-9A-Za-z.+-]{0,40}))?/?\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (text.size() > LongestAddress)
        return refused();
    const auto match = form.match(text);
    const auto target = targets().constFind(match.captured(1).toLower());
    if (!match.hasMatch() || target == targets().cend())
        return refused();
    const auto name = match.captured(2);
    if (name.isEmpty() != target->key.isEmpty())
        return refused();
    if (name.isEmpty())
        return Address {.page = target->page};
    bool isNumber = false;
    const auto number = name.toInt(&isNumber);
    if (target->isNumber && (!isNumber || number <= 0))
        return refused();
    const auto place = target->isNumber ? QString::number(number) : name;
    return Address {.page = target->page, .place = target->key + u'=' + place};
}

QString addressOfStory(int number)
{
    return u"dayshift:story/%1"_s.arg(number);
}

} // namespace Dayshift
