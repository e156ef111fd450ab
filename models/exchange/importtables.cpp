// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<Imported> &importedThings()
{
    static const auto table = Table<Imported>(u"imported"_s, u"id"_s)
                                      .titled(&Imported::key)
                                      .with(u"tool"_s, &Imported::tool)
                                      .with(u"project"_s, &Imported::project)
                                      .with(u"key"_s, &Imported::key)
                                      .with(u"thing_table"_s, &Imported::table)
                                      .with(u"thing"_s, &Imported::thing)
                                      .with(u"raw_type"_s, &Imported::rawType)
                                      .with(u"raw_status"_s, &Imported::rawStatus)
                                      .with(u"seen"_s, &Imported::seen);
    return table;
}

const Table<ImportRun> &importRuns()
{
    static const auto table = Table<ImportRun>(u"import_run"_s, u"at, id"_s)
                                      .titled(&ImportRun::files)
                                      .with(u"tool"_s, &ImportRun::tool)
                                      .with(u"files"_s, &ImportRun::files)
                                      .with(u"hash"_s, &ImportRun::hash)
                                      .with(u"at"_s, &ImportRun::at)
                                      .with(u"answers"_s, &ImportRun::answers);
    return table;
}

} // namespace Dayshift
