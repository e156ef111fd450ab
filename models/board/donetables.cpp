// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/donetables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<DoneVersion> &doneVersions()
{
    static const auto table = Table<DoneVersion>(u"done_version"_s, u"version, id"_s)
                                      .titled(&DoneVersion::savedBy)
                                      .with(u"version"_s, &DoneVersion::version)
                                      .with(u"checks"_s, &DoneVersion::checks)
                                      .with(u"owner_id"_s, &DoneVersion::owner)
                                      .with(u"sprint_id"_s, &DoneVersion::sprint)
                                      .with(u"saved_at"_s, &DoneVersion::savedAt)
                                      .with(u"saved_by"_s, &DoneVersion::savedBy);
    return table;
}

const Table<DoneTick> &doneTicks()
{
    static const auto table = Table<DoneTick>(u"done_tick"_s, u"story_id, id"_s)
                                      .titled(&DoneTick::name)
                                      .with(u"story_id"_s, &DoneTick::story)
                                      .with(u"check_key"_s, &DoneTick::check)
                                      .with(u"name"_s, &DoneTick::name)
                                      .with(u"evidence"_s, &DoneTick::evidence)
                                      .with(u"ticked_at"_s, &DoneTick::at)
                                      .with(u"ticked_by"_s, &DoneTick::by);
    return table;
}

const Table<DoneClosing> &doneClosings()
{
    static const auto table = Table<DoneClosing>(u"done_closing"_s, u"id"_s)
                                      .with(u"version"_s, &DoneClosing::version)
                                      .with(u"closed_at"_s, &DoneClosing::closedAt)
                                      .with(u"missing"_s, &DoneClosing::missing);
    return table;
}

const Table<DoneOverride> &doneOverrides()
{
    static const auto table = Table<DoneOverride>(u"done_override"_s, u"given_at, id"_s)
                                      .titled(&DoneOverride::reason)
                                      .with(u"story_id"_s, &DoneOverride::story)
                                      .with(u"column_id"_s, &DoneOverride::column)
                                      .with(u"column_name"_s, &DoneOverride::columnName)
                                      .with(u"version"_s, &DoneOverride::version)
                                      .with(u"missing"_s, &DoneOverride::missing)
                                      .with(u"reason"_s, &DoneOverride::reason)
                                      .with(u"given_at"_s, &DoneOverride::at)
                                      .with(u"given_by"_s, &DoneOverride::by);
    return table;
}

} // namespace Dayshift
