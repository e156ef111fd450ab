// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deedrule.h"
#include "models/store/table.h"

#include <any>
#include <functional>
#include <vector>

namespace Dayshift {

// What a person does in one go: edits of one or several things, taken whole or not at all.
// Reversed it is the undo. Deeds hold values, never pointers to things.
class Deed
{
public:
    // One edit, in a form that the store can take without knowing the kind of thing.
    struct Step
    {
        Change change = {};
        std::any hope = {}; // a Delta<T> that shows the edit before it is stored
        std::function<Result<std::any>(Database &, const QString &)> reload = {}; // a Delta<T>
        std::function<Step()> reversed = {};
    };

    Deed() = default;
    template<typename T>
    Deed(const Table<T> &table, const Edit<T> &edit)
    {
        add(table, edit);
    }

    // An edit that changes nothing is left out.
    template<typename T>
    Deed &add(const Table<T> &table, const Edit<T> &edit)
    {
        if (edit.before != edit.after)
            m_steps.push_back(stepOf(table, edit));
        return *this;
    }

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] QList<Change> changes() const
    {
        QList<Change> changes;
        for (const auto &step : m_steps)
            changes.append(step.change);
        return changes;
    }
    [[nodiscard]] DeedWay way() const { return m_way; }
    [[nodiscard]] Deed reversed() const
    {
        Deed deed;
        deed.m_way = m_way == DeedWay::Wish ? DeedWay::Undo : DeedWay::Wish;
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            deed.m_steps.push_back(step->reversed());
        return deed;
    }

private:
    template<typename T>
    static Step stepOf(const Table<T> &table, const Edit<T> &edit)
    {
        Delta<T> hope;
        if (edit.after)
            hope.current = {*edit.after};
        else
            hope.removed = {edit.before->id.toString()};
        return {.change = table.describe(edit),
                .hope = hope,
                .reload = [&table](Database &database, const QString &id) -> Result<std::any> {
                    const auto found = table.load(database, {id});
                    if (!found)
                        return found.error();
                    return std::any(Delta<T> {
                            .current = *found,
                            .removed = found->isEmpty() ? QStringList {id} : QStringList {}});
                },
                .reversed = [&table, edit] { return stepOf(table, edit.reversed()); }};
    }

    std::vector<Step> m_steps;
    DeedWay m_way = DeedWay::Wish;
};

} // namespace Dayshift
