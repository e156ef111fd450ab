// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/settings/settingspane.h"
#include "views/shell/page.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace Dayshift {

// A pane as the page knows it before there is one: it is built when it is first shown.
struct SettingsPaneEntry
{
    QString id = {}; // also its place: "keyboard"
    QString group = {}; // the heading above it: "You"
    QString title = {};
    QString icon = {};
    QString words = {}; // by which it is found besides its title
    std::function<QWidget *()> make = {};
};

// The settings: what there is on the left, with a search; one pane on the right. It knows panes,
// and no setting.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const Theme &theme, QWidget *parent = nullptr);

    void addPane(const SettingsPaneEntry &entry);
    void showPane(const QString &id);
    [[nodiscard]] QStringList paneIds() const;
    [[nodiscard]] QStringList found() const; // the titles that the search leaves
    [[nodiscard]] QWidget *currentPane() const;

    [[nodiscard]] bool isReady() const override;
    // Its lists of settings stand at once, whatever is read for the pane.
    [[nodiscard]] bool hasContent() const override { return true; }
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<QWidget *> toolbarWidgets() const override;
    [[nodiscard]] QWidget *filterField() const override;
    [[nodiscard]] QWidget *mainArea() const override;
    [[nodiscard]] QString place() const override { return m_current; }
    void setPlace(const QString &place) override { showPane(place); }

private:
    struct Known
    {
        SettingsPaneEntry entry = {};
        QWidget *area = nullptr; // that scrolls the pane
        QWidget *pane = nullptr;
        QListWidgetItem *item = nullptr;
    };

    void search(const QString &text);
    void fit();

    std::vector<Known> m_known;
    QString m_current;
    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace Dayshift
