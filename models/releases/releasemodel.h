// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/releases/deploying.h"
#include "models/releases/releasefacts.h"
#include "models/releases/signingkey.h"
#include "models/store/change.h"

#include <QAbstractListModel>
#include <QTimer>

namespace Dayshift {

class Store;

// A release as a list shows it.
struct ReleaseRow
{
    Release release = {};
    int gates = 0;
    int gatesMet = 0;
    int signatures = 0; // that hold
    int signers = 0; // that are asked for
    int stories = 0;
};

// What is shown of the release that is chosen.
struct ReleaseDetails
{
    ReleaseStanding standing = {};
    QList<DeploymentCheck> checks = {}; // in the order of time
    QList<Deployment> deployments = {};
    bool hasKey = false; // who sits here has a signing passphrase
    DeploymentPlan plan = {};
};

// All releases, newest first, and the one that is looked at in full. Both are kept up to date.
class ReleaseModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ReleaseModel(Store &store, QObject *parent = nullptr);

    // Begins to read; ready() when all is there.
    void open();
    [[nodiscard]] bool isReady() const { return m_isSettled; }
    [[nodiscard]] const QList<ReleaseRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    [[nodiscard]] const ReleaseRule &rule() const { return m_rule; }
    [[nodiscard]] QModelIndex indexOf(ReleaseId id) const;
    [[nodiscard]] QList<Release> all() const;

    // Reads it in full, now and whenever something of it changes; null: none.
    void choose(ReleaseId id);
    [[nodiscard]] ReleaseId chosen() const { return m_chosen; }
    [[nodiscard]] const std::optional<ReleaseDetails> &details() const { return m_details; }
    void readAgain();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void ready();
    void changed();
    void detailsChanged();
    void failed(const Dayshift::Error &error);

private:
    template<typename T>
    void keep(QHash<Id<T>, T> &things, const Delta<T> &delta, int told);
    void settle();
    void readDetails();

    static constexpr int AllTold = 31;
    Store &m_store;
    Mailbox m_mailbox {this};
    QHash<ReleaseId, Release> m_releases;
    QHash<GateId, Gate> m_gates;
    QHash<SignatureId, Signature> m_signatures;
    QHash<ReleaseStoryId, ReleaseStory> m_stories;
    QHash<MemberId, Member> m_people;
    QList<ReleaseRow> m_rows;
    QList<Member> m_members;
    ReleaseRule m_rule;
    ReleaseId m_chosen;
    std::optional<ReleaseDetails> m_details;
    QTimer m_soon;
    int m_told = 0;
    bool m_isSettled = false;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::ReleaseRow)
