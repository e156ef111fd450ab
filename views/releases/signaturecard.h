// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/releases/releasemodel.h"
#include "views/releases/releaseparts.h"

#include <QPointer>
#include <QPushButton>

#include <optional>

class QLineEdit;

namespace Dayshift {

// Who has signed, whose turn it is, and where they sign.
class SignatureCard : public ReleaseCard
{
    Q_OBJECT
public:
    explicit SignatureCard(const Theme &theme, QWidget *parent = nullptr);

    // whyNot: nobody can sign at all now (read-only, offline); empty: they can.
    void show(const ReleaseDetails &details, const QString &actor, const QString &whyNot,
              const Format &format, const QDateTime &now);
    // Only what grows.
    void tick(const QDateTime &now);

    // What the keys do; false: it is nobody's turn here.
    bool takeFocus();
    [[nodiscard]] bool canSign() const { return m_sign && m_sign->isEnabled(); }
    void refuse();

signals:
    // andDeploy: what the button said.
    void signWished(Dayshift::Role role, const QString &passphrase, bool andDeploy);
    void refuseWished(Dayshift::Role role, const QString &passphrase);

private:
    void addRole(const ReleaseDetails &details, Role role, bool isTurn);
    void addVoid(const Signature &signature);
    void addForm(const ReleaseDetails &details, const QString &actor, const QString &whyNot);
    void settle();

    Format m_format;
    QDateTime m_now;
    QDateTime m_since;
    QList<QPointer<TextLabel>> m_waits;
    QPointer<QLineEdit> m_passphrase;
    QPointer<QPushButton> m_sign;
    QPointer<QPushButton> m_refuse;
    std::optional<Role> m_role;
    bool m_mayPress = false;
    bool m_andDeploy = false;
    QString m_kept; // what was typed outlives a look at the gates
    ReleaseId m_release;
};

} // namespace Dayshift
