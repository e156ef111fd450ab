// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"
#include "views/wall/wallscene.h"

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace Dayshift {

// The picture of a wall. What changes by the second is painted by the second, and no more than
// that; a page follows another by fading, where things may move.
class WallView : public QWidget
{
    Q_OBJECT
public:
    explicit WallView(const Theme &theme, QWidget *parent = nullptr);

    // How large the panel is, and from where it is read.
    void setPanel(double inches, double metres);
    [[nodiscard]] WallSizes sizes() const;
    // How many signs a picture of all pipelines holds.
    [[nodiscard]] int mosaic() const;

    void setScene(const WallScene &scene);
    [[nodiscard]] const WallScene &scene() const { return m_scene; }
    // A page of its own, where the wall cannot be shown; empty: the scene again.
    void setSafePage(const QString &title, const QString &text);
    [[nodiscard]] bool isFading() const { return m_fade.state() == QAbstractAnimation::Running; }

    static constexpr int FadeTime = 400; // ms; tokens.json, "motion.wallCrossfade"

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect headRect() const;
    [[nodiscard]] QRect footRect() const;
    [[nodiscard]] QRect contentRect() const;
    [[nodiscard]] QPixmap picture();
    void beginFade(const QPixmap &before);
    void tellAloud();

    const Theme &m_theme;
    double m_inches = 55;
    double m_metres = 5;
    WallScene m_scene;
    QString m_safeTitle;
    QString m_safeText;
    QVariantAnimation m_fade;
    QPixmap m_before;
    QPixmap m_after;
};

} // namespace Dayshift
