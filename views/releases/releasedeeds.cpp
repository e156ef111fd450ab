// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to a release from its page; the page itself stands in releasepage.cpp.

#include "models/base/onpool.h"
#include "models/releases/checking.h"
#include "models/releases/releaseedits.h"
#include "models/releases/releasewords.h"
#include "models/store/store.h"
#include "models/team/rights.h"
#include "views/releases/releasedialogs.h"
#include "views/releases/releasepage.h"
#include "views/releases/releasepanel.h"
#include "views/shell/deedcommand.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Error otherRelease()
{
    return {.kind = Error::Kind::Conflict,
            .what = ReleaseWords::tr("The release was changed while you looked at it."),
            .todo = ReleaseWords::tr("Look at the release again."),
            .code = u"changed"_s};
}

template<typename Work, typename Then>
void ReleasePage::write(Work work, Then then)
{
    m_isBusy = true;
    refresh();
    m_mailbox.await(m_store.write(work), [this, then](const auto &done) {
        m_isBusy = false;
        if (!done)
            emit told(noticeOf(done.error(), u"release"_s));
        else
            emit topicEnded(u"release"_s);
        m_model.readAgain();
        refresh();
        if (done)
            then(*done);
    });
}

template<typename Work>
void ReleasePage::write(Work work)
{
    write(work, [](const auto &) { });
}

// What was answered holds for the release that was asked about: an address may show another one
// behind the dialog.
bool ReleasePage::isMeant(QDialog &dialog)
{
    const auto release = m_model.chosen();
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (m_model.chosen() == release)
        return true;
    emit told(noticeOf(otherRelease(), u"release"_s));
    return false;
}

void ReleasePage::connectPanel()
{
    auto &signatures = m_panel->signatures();
    connect(&signatures, &SignatureCard::signWished, this, &ReleasePage::sign);
    connect(&signatures, &SignatureCard::refuseWished, this,
            [this](Role role, const QString &passphrase) {
                WordsDialog dialog({.title = tr("Refuse this release?"),
                                    .says = tr("It is held until what you name is mended and it "
                                               "is sealed again. A refusal cannot be taken back."),
                                    .label = tr("Reason"),
                                    .deed = tr("Refuse release")},
                                   this);
                if (isMeant(dialog))
                    refuse(role, passphrase, dialog.text());
            });
    connect(m_panel, &ReleasePanel::waiveWished, this, [this](GateKind kind) {
        WordsDialog dialog({.title = tr("Waive \u201c%1\u201d?", "a gate")
                                             .arg(ReleaseWords::gateName(kind)),
                            .says = tr("The release may go out although this does not hold. "
                                       "Everybody sees who waived it, and why."),
                            .label = tr("Reason"),
                            .deed = tr("Waive gate")},
                           this);
        if (isMeant(dialog))
            waive(kind, dialog.text());
    });
    connect(m_panel, &ReleasePanel::withdrawWished, this, [this](GateKind kind) {
        write([id = m_model.chosen(), kind, now = m_clock()](Transaction &transaction) {
            return withdrawWaiver(transaction, id, kind, now);
        });
    });
    connect(m_panel, &ReleasePanel::rehearseWished, this, [this] {
        WordsDialog dialog({.title = tr("The roll-back was rehearsed"),
                            .label = tr("What was brought back, where, and in which time"),
                            .deed = tr("Save evidence")},
                           this);
        if (isMeant(dialog))
            rehearse(dialog.text());
    });
    connect(m_panel, &ReleasePanel::callWished, this, [this](const DeploymentCheckId &check) {
        WordsDialog dialog({.title = tr("Call it recovered?"),
                            .says = tr("It is written as your word, not as measured."),
                            .label = tr("What you saw"),
                            .deed = tr("Call it recovered")},
                           this);
        if (dialog.exec() == QDialog::Accepted)
            callRecovered(check, dialog.text());
    });
    connect(m_panel, &ReleasePanel::sealWished, this, &ReleasePage::seal);
    connect(m_panel, &ReleasePanel::deployWished, this, &ReleasePage::askDeploy);
    connect(m_panel, &ReleasePanel::notesWished, this, &ReleasePage::editNotes);
    connect(m_panel, &ReleasePanel::partsWished, this, &ReleasePage::showParts);
    connect(m_panel, &ReleasePanel::removeWished, this, &ReleasePage::askRemoval);
    connect(m_panel, &ReleasePanel::storyRequested, this, [this](const StoryId &story) {
        emit openRequested(u"board"_s, u"story="_s + story.toString());
    });
    connect(m_panel, &ReleasePanel::buildRequested, this, [this](const BuildId &build) {
        emit openRequested(u"pipeline"_s, u"build="_s + build.toString());
    });
}

// The hash takes its time on purpose: it is made where nobody waits for it.
void ReleasePage::withProof(Role role, const QString &passphrase,
                            std::function<void(const SigningWish &)> then)
{
    if (!m_model.details())
        return;
    const auto &standing = m_model.details()->standing;
    const auto me = memberCalled(standing.members, m_store.author().actor);
    if (!me)
        return;
    m_isBusy = true;
    refresh();
    SigningWish wish {.release = standing.release.id,
                      .role = role,
                      .baselineHash = standing.release.baselineHash};
    const auto fail = [this](const Error &error) {
        m_isBusy = false;
        emit told(noticeOf(error, u"release"_s));
        refresh();
    };
    m_mailbox.await(
            m_store.read([id = me->id](Database &database) { return readSigningKey(database, id); }),
            [this, wish, passphrase, then, fail, id = me->id](const auto &key) {
                if (!key) {
                    fail(key.error());
                    return;
                }
                m_mailbox.await(onPool([id, known = *key, passphrase] {
                                    return proofOf(id, known, passphrase);
                                }),
                                [wish, then, fail](const Result<SigningProof> &proof) {
                                    if (!proof) {
                                        fail(proof.error());
                                        return;
                                    }
                                    auto proven = wish;
                                    proven.proof = *proof;
                                    then(proven);
                                });
            });
}

void ReleasePage::sign(Role role, const QString &passphrase, bool andDeploy)
{
    if (!m_model.details())
        return;
    // Another release may be chosen until it is written.
    withProof(role, passphrase,
              [this, andDeploy, details = *m_model.details()](const SigningWish &wish) {
                  write([wish, now = m_clock()](Transaction &transaction) {
                      return signRelease(transaction, wish, now);
                  },
                        [this, andDeploy, details](const Signature &signature) {
                            const auto &release = details.standing.release;
                            emit told({.kind = Notice::Kind::Done,
                                       .topic = u"signed"_s,
                                       .title = tr("You have signed %1 %2 as %3.",
                                                   "a service; a version; a role")
                                                        .arg(release.service, release.version,
                                                             RoleWords::name(signature.role))});
                            if (andDeploy) // the button said what follows
                                deploy(details);
                        });
              });
}

void ReleasePage::refuse(Role role, const QString &passphrase, const QString &reason)
{
    withProof(role, passphrase, [this, reason](const SigningWish &wish) {
        write([wish, reason, now = m_clock()](Transaction &transaction) {
            return refuseRelease(transaction, wish, reason, now);
        });
    });
}

void ReleasePage::waive(GateKind kind, const QString &reason)
{
    write([id = m_model.chosen(), kind, reason, now = m_clock()](Transaction &transaction) {
        return waiveGate(transaction, id, kind, reason, now);
    });
}

void ReleasePage::rehearse(const QString &evidence)
{
    write([id = m_model.chosen(), evidence, now = m_clock()](Transaction &transaction) {
        return rehearseRollback(transaction, id, evidence, now);
    });
}

void ReleasePage::seal()
{
    write([id = m_model.chosen(), now = m_clock()](Transaction &transaction) {
        return sealRelease(transaction, id, now);
    });
}

void ReleasePage::callRecovered(const DeploymentCheckId &check, const QString &reason)
{
    write([check, reason, now = m_clock()](Transaction &transaction) {
        return Dayshift::callRecovered(transaction, check, reason, now);
    });
}

void ReleasePage::push(const Deed &deed, const QString &words)
{
    if (deed.isEmpty())
        return;
    m_undo.push(new DeedCommand(m_store, deed, words));
    emit done(words);
}

// What was signed becomes void by it: said before it happens.
static bool confirmed(QWidget *parent, const QString &title, const QString &says,
                      const QString &deed, const QString &leave)
{
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(says.toHtmlEscaped());
    auto *perform = box.addButton(deed, QMessageBox::AcceptRole);
    box.setEscapeButton(box.addButton(leave, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == perform;
}

void ReleasePage::askRemoval(const StoryId &story)
{
    if (!m_model.details())
        return;
    m_mailbox.await(m_store.read([story, standing = m_model.details()->standing](
                                         Database &database) {
        return previewRemoval(database, standing, story);
    }),
                    [this, story](const Result<RemovalPreview> &preview) {
                        if (!preview) {
                            emit told(noticeOf(preview.error(), u"release"_s));
                            return;
                        }
                        RemovalDialog dialog(*preview, this);
                        if (isMeant(dialog))
                            removeStory(story);
                    });
}

void ReleasePage::removeStory(const StoryId &story)
{
    m_mailbox.await(m_store.read([id = m_model.chosen()](Database &database) {
        return readReleaseStories(database, id);
    }),
                    [this, story](const Result<QList<ReleaseStory>> &places) {
                        if (places)
                            push(storyRemoved(story, *places), tr("Story removed from the release"));
                        else
                            emit told(noticeOf(places.error(), u"release"_s));
                    });
}

// Into which of those that have not gone out; what it voids is said before it happens.
void ReleasePage::addTo(const QList<StoryId> &stories)
{
    QStringList names;
    QList<ReleaseRow> open;
    for (const auto &row : m_model.rows()) {
        if (row.release.state >= ReleaseState::Deploying
            && row.release.state != ReleaseState::Refused)
            continue;
        open.append(row);
        names.append(row.signatures == 0
                             ? tr("%1 %2", "a service; a version")
                                       .arg(row.release.service, row.release.version)
                             : tr("%1 %2, %n signature(s) become void", "a service; a version",
                                  row.signatures)
                                       .arg(row.release.service, row.release.version));
    }
    if (open.isEmpty()) {
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"release"_s,
                   .title = tr("No release is planned that could take it."),
                   .text = tr("Plan a release first.")});
        return;
    }
    bool chosen = false;
    const auto name = QInputDialog::getItem(this, tr("Add to release"), tr("Release"), names, 0,
                                            false, &chosen);
    if (!chosen)
        return;
    const auto &release = open.at(names.indexOf(name)).release;
    choose(release.id);
    addStories(release.id, stories);
}

void ReleasePage::addStories(ReleaseId release, const QList<StoryId> &stories)
{
    m_mailbox.await(m_store.read([release](Database &database) {
        return readReleaseStories(database, release);
    }),
                    [this, release, stories](const Result<QList<ReleaseStory>> &places) {
                        if (places)
                            push(storiesAdded(release, stories, *places, m_clock()),
                                 tr("Added to the release"));
                        else
                            emit told(noticeOf(places.error(), u"release"_s));
                    });
}

void ReleasePage::editNotes()
{
    if (!m_model.details() || !whyNothing().isEmpty())
        return;
    const auto &standing = m_model.details()->standing;
    const bool voids = !standing.release.baselineHash.isEmpty();
    const auto given = int(holding(standing.signatures).size());
    WordsDialog dialog({.title = tr("Release notes of %1", "a version").arg(standing.release.version),
                        .says = voids ? tr("The notes are part of the sealed baseline: changing them "
                                           "breaks the seal, and %n signature(s) become void.",
                                           nullptr, given)
                                      : QString(),
                        .label = tr("For customers, as Markdown"),
                        .deed = tr("Save notes"),
                        .text = standing.release.notes,
                        .mayBeEmpty = true,
                        .isLong = true},
                       this);
    if (isMeant(dialog))
        setNotes(dialog.text());
}

void ReleasePage::setNotes(const QString &notes)
{
    if (!m_model.details())
        return;
    const auto &before = m_model.details()->standing.release;
    auto after = before;
    after.notes = notes.left(100'000);
    push(described(before, after), tr("Release notes written"));
}

void ReleasePage::makeNew()
{
    if (!m_new->isEnabled())
        return;
    m_mailbox.await(m_store.read([](Database &database) { return readReleaseOffer(database); }),
                    [this](const Result<ReleaseOffer> &offer) {
                        if (!offer) {
                            emit told(noticeOf(offer.error(), u"release"_s));
                            return;
                        }
                        NewReleaseDialog dialog(*offer, m_format(), m_clock(),
                                                m_store.author().actor, this);
                        if (dialog.exec() != QDialog::Accepted)
                            return;
                        const auto release = dialog.release();
                        push(planned(release, dialog.stories(), m_clock()),
                             tr("Release %1 planned", "a version").arg(release.version));
                        m_wanted.clear();
                        m_model.choose(release.id);
                    });
}

void ReleasePage::compare()
{
    if (!m_model.details())
        return;
    // With the one before of the same service, else with any.
    const auto &release = m_model.details()->standing.release;
    ReleaseId other;
    for (const auto &row : m_model.rows()) {
        if (row.release.id != release.id && row.release.plannedAt <= release.plannedAt
            && (row.release.service == release.service || other.isNull())) {
            other = row.release.id;
            if (row.release.service == release.service)
                break;
        }
    }
    if (other.isNull())
        other = m_model.rows().last().release.id;
    m_mailbox.await(m_store.read([other](Database &database) {
        return readRelease(database, other);
    }),
                    [this](const Result<ReleaseStanding> &before) {
                        if (!before || !m_model.details())
                            return;
                        const auto &after = m_model.details()->standing;
                        CompareDialog dialog(compared(*before, after), before->release.version,
                                             after.release.version, theme(), this);
                        dialog.exec();
                    });
}

void ReleasePage::showParts()
{
    if (!m_model.details())
        return;
    const auto &standing = m_model.details()->standing;
    CompareDialog dialog(compared(standing, standing), standing.release.version,
                         standing.release.version, theme(), this);
    dialog.exec();
}

void ReleasePage::askDeploy()
{
    if (!m_model.details() || !whyNothing().isEmpty())
        return;
    const auto details = *m_model.details();
    if (const auto may = mayDeploy(details.standing, m_store.author().actor); !may) {
        emit told(noticeOf(may.error(), u"release"_s));
        return;
    }
    if (!details.plan.whyNot.isEmpty()) {
        emit told({.kind = Notice::Kind::Info,
                   .topic = u"release"_s,
                   .title = details.plan.whyNot,
                   .text = tr("Start it on the server: Dayshift recognises it by its commit.")});
        return;
    }
    const auto effect = effectOf(details.plan.connection, details.plan.wish);
    if (confirmed(this,
                  tr("Deploy %1 to production now?", "a version")
                          .arg(details.standing.release.version),
                  effect.title + u'\n' + effect.says, tr("Deploy"), tr("Not now")))
        deploy(details);
}

void ReleasePage::deploy(const ReleaseDetails &details)
{
    const auto &seen = details.standing.release;
    write([id = seen.id, commit = seen.commit,
           now = m_clock()](Transaction &transaction) -> Result<Release> {
        const auto going = beginDeployment(transaction, id, now);
        if (going && going->commit != commit)
            return otherRelease(); // the server would be told of what was there before
        return going;
    },
          [this, wish = details.plan.wish](const Release &release) {
              emit deployRequested(release.id, wish);
          });
}

void ReleasePage::setNotDeployed(const ReleaseId &release, const Error &why)
{
    emit told(noticeOf(why, u"deploy"_s));
    write([release, now = m_clock()](Transaction &transaction) {
        return notDeployed(transaction, release, now);
    });
}

} // namespace Dayshift
