// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/housestyle.h"

#include "views/style/direction.h"
#include "views/style/icons.h"
#include "views/style/paint.h"
#include "views/style/touch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int TouchHeight = 44;

static constexpr char KindProperty[] = "dayshiftButton";
enum ButtonKind { Plain, Primary, Dangerous, Flat };

static void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(KindProperty, int(kind));
    button->update();
}

static ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(KindProperty).toInt()) : Plain;
}

// On a ground of another colour, such as the undo bar, a button brings its own.
static bool hasOwnColors(const QWidget *widget)
{
    return widget && widget->testAttribute(Qt::WA_SetPalette);
}

HouseStyle::HouseStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void HouseStyle::setPrimary(QAbstractButton *button, bool primary)
{
    setKind(button, primary ? Primary : Plain);
}

void HouseStyle::setDangerous(QAbstractButton *button)
{
    setKind(button, Dangerous);
}

void HouseStyle::setFlat(QAbstractButton *button)
{
    setKind(button, Flat);
}

static constexpr char CardProperty[] = "dayshiftCard";

void HouseStyle::setCard(QAbstractItemView *view)
{
    view->setProperty(CardProperty, true);
    view->setFrameShape(QFrame::StyledPanel);
    view->viewport()->setAutoFillBackground(false); // its corners are round
}

static bool isCard(const QWidget *widget)
{
    return widget && widget->property(CardProperty).toBool();
}

static bool isOn(const QStyleOption *option, QStyle::StateFlag state)
{
    return option->state.testFlag(state);
}

void HouseStyle::drawButton(const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    auto kind = kindOf(widget);
    if (kind == Plain && button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        kind = Primary;
    const bool flat = kind == Flat || isOn(option, QStyle::State_AutoRaise)
            || (button && button->features.testFlag(QStyleOptionButton::Flat));
    const bool over = isOn(option, QStyle::State_MouseOver);
    const bool down = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    // "No colour" is written QColor(): {} would be assigned as a Qt::GlobalColor.
    auto fill = m_theme.color(Ink::Surface);
    auto edge = m_theme.color(m_theme.look() == Look::HighContrast ? Ink::BorderStrong : Ink::Border);
    if (!isOn(option, QStyle::State_Enabled)) {
        fill = flat ? QColor() : m_theme.color(Ink::Sunken);
        edge = flat ? QColor() : m_theme.color(Ink::Border);
    } else if (kind == Primary) {
        fill = m_theme.color(down ? Ink::AccentPressed : over ? Ink::AccentHover : Ink::Accent);
        edge = QColor();
    } else if (kind == Dangerous) {
        const auto solid = m_theme.tone(Tone::Fail).solid;
        fill = down || over ? Theme::mixed(solid, m_theme.color(Ink::Text), .85) : solid;
        edge = QColor();
    } else if (flat && hasOwnColors(widget)) {
        fill = option->palette.color(QPalette::ButtonText);
        fill.setAlphaF(down || over ? .16F : 0);
        edge = QColor();
    } else if (down) {
        fill = m_theme.color(Ink::Selection);
        edge = flat ? QColor() : m_theme.color(Ink::Accent);
    } else if (flat) {
        fill = over ? m_theme.color(Ink::Hover) : QColor();
        edge = QColor();
    } else if (over) {
        fill = m_theme.color(Ink::Hover);
    }
    Paint::card(painter, option->rect, fill, edge, Theme::ControlRadius);
}

QColor HouseStyle::buttonText(const QStyleOption *option, const QWidget *widget) const
{
    if (!isOn(option, QStyle::State_Enabled))
        return m_theme.color(Ink::TextDisabled);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (kindOf(widget)) {
    case Primary:
        return m_theme.color(Ink::OnAccent);
    case Dangerous:
        return m_theme.tone(Tone::Fail).onSolid;
    case Flat:
        return hasOwnColors(widget) ? option->palette.color(QPalette::ButtonText)
                                    : m_theme.color(Ink::TextSecondary);
    case Plain:
        break;
    }
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return m_theme.color(Ink::OnAccent);
    return m_theme.color(Ink::Text);
}

// On a ground of the accent an icon takes the colour of the words.
static QIcon tinted(const QIcon &icon, const QSize &size, const QColor &color, const QWidget *widget)
{
    auto pixmap = icon.pixmap(size, widget ? widget->devicePixelRatioF() : 1);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect({0, 0}, pixmap.deviceIndependentSize().toSize()), color);
    painter.end();
    return QIcon(pixmap);
}

// Where a language writes the letter of a menu in brackets behind the word, a button leaves it out.
static QString wordsOf(const QStyleOptionToolButton &option)
{
    static const QRegularExpression letter(u"\\s?\\(&?[A-Z0-9]\\)"_s);
    auto words = option.text;
    return words.remove(letter);
}

static int toolButtonContent(const QStyleOptionToolButton &option)
{
    const bool icon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool text = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    return (icon ? option.iconSize.width() : 0) + (icon && text ? 6 : 0)
            + (text ? QFontMetrics(option.font).size(Qt::TextShowMnemonic, wordsOf(option)).width() : 0)
            + (option.features & QStyleOptionToolButton::HasMenu ? 16 : 0);
}

void HouseStyle::drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    drawButton(option, painter, widget);
    const bool enabled = isOn(option, State_Enabled);
    const auto color = buttonText(option, widget);
    auto x = option->rect.left() + (option->rect.width() - toolButtonContent(*button)) / 2;
    const auto take = [&](int width) {
        const QRect part(x, option->rect.top(), width, option->rect.height());
        x += width;
        return visualRect(option->direction, option->rect, part);
    };
    if (button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull()) {
        const auto kind = kindOf(widget);
        const auto icon = kind == Primary || kind == Dangerous
                ? tinted(button->icon, button->iconSize, color, widget)
                : button->icon;
        icon.paint(painter, take(button->iconSize.width()), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        x += 6;
    }
    if (button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty()) {
        painter->setFont(button->font);
        painter->setPen(color);
        const auto words = wordsOf(*button);
        const auto size = QFontMetrics(button->font).size(Qt::TextShowMnemonic, words);
        painter->drawText(take(size.width()),
                          Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextDontClip, words);
    }
    if (button->features & QStyleOptionToolButton::HasMenu) {
        x += 3;
        Icons::paint(painter, take(13), u"chevron-down"_s, color);
    }
    if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange))
        Paint::focusRing(painter, option->rect, Theme::ControlRadius, m_theme);
}

void HouseStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    Paint::card(painter, option->rect, m_theme.color(enabled ? Ink::Surface : Ink::Sunken),
                m_theme.color(enabled ? Ink::BorderStrong : Ink::Border), Theme::ControlRadius);
    if (enabled && isOn(option, QStyle::State_HasFocus))
        Paint::focusRing(painter, option->rect, Theme::ControlRadius, m_theme);
}

void HouseStyle::drawCheck(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool on = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QRectF box = option->rect;
    const auto radius = round ? box.height() / 2 : 4;
    const auto fill = m_theme.color(!enabled ? Ink::Sunken : on ? Ink::Accent : Ink::Surface);
    const auto edge = m_theme.color(!enabled ? Ink::Border : on ? Ink::Accent : Ink::BorderStrong);
    Paint::card(painter, box, fill, edge, radius, 1.2);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto mark = m_theme.color(enabled ? Ink::OnAccent : Ink::TextDisabled);
    const auto at = [&](double x, double y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter->setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * .2, box.height() * .2);
    } else if (isOn(option, QStyle::State_NoChange)) {
        painter->drawLine(at(.28, .5), at(.72, .5));
    } else {
        painter->drawPolyline(QPolygonF({at(.24, .52), at(.43, .71), at(.77, .31)}));
    }
    painter->restore();
}

// Where somebody writes more than a line.
static bool isTextField(const QWidget *widget)
{
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return !edit->isReadOnly();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit && !edit->isReadOnly();
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        // A line edit inside of an item, a spin box or a combo box has its frame from there.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        // A list shows its current row itself.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            Paint::focusRing(painter, option->rect, Theme::ControlRadius, m_theme);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(option, painter, true);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Ink::Raised));
        return;
    case PE_FrameMenu:
        Paint::card(painter, option->rect, {}, m_theme.color(Ink::Border), 0);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(Ink::Tooltip));
        if (m_theme.look() == Look::HighContrast)
            Paint::card(painter, option->rect, {}, m_theme.color(Ink::BorderStrong), 0);
        return;
    case PE_Frame:
        if (isTextField(widget)) {
            drawField(option, painter);
            return;
        }
        if (isCard(widget)) {
            Paint::card(painter, option->rect, m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
            return;
        }
        Paint::card(painter, option->rect, {}, m_theme.color(Ink::Border), Theme::ControlRadius);
        return;
    case PE_IndicatorArrowDown:
        Icons::paint(painter, QRectF(option->rect).adjusted(-2, -2, 2, 2), u"chevron-down"_s,
                     m_theme.color(isOn(option, QStyle::State_Enabled) ? Ink::TextSecondary
                                                                      : Ink::TextDisabled));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        auto copy = *button;
        copy.palette.setColor(QPalette::ButtonText, buttonText(option, widget));
        // A button that is pressed does not move.
        copy.state &= ~(State_Sunken | State_On);
        if (!copy.icon.isNull() && kindOf(widget) != Plain && kindOf(widget) != Flat)
            copy.icon = tinted(copy.icon, copy.iconSize, buttonText(option, widget), widget);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_MenuBarItem:
    case CE_MenuBarEmptyArea: {
        painter->fillRect(option->rect, m_theme.color(Ink::Sidebar));
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (element == CE_MenuBarEmptyArea || !item)
            return;
        const bool open = isOn(option, State_Sunken);
        if (open || isOn(option, State_Selected))
            Paint::card(painter, option->rect.adjusted(1, 2, -1, -2),
                        m_theme.color(open ? Ink::Selection : Ink::Hover), {}, Theme::ChipRadius);
        proxy()->drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic,
                              option->palette, isOn(option, State_Enabled), item->text,
                              QPalette::WindowText);
        return;
    }
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            break;
        QRectF rect = option->rect;
        rect.setTop(rect.center().y() - 3);
        rect.setHeight(6);
        Paint::progress(painter, rect,
                        double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum),
                        m_theme.color(Ink::Accent), m_theme, option->direction);
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const auto rect = option->rect;
            const auto across = frame->frameShape == QFrame::HLine;
            painter->fillRect(across ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                     : QRect(rect.center().x(), rect.top(), 1, rect.height()),
                              m_theme.color(Ink::Border));
            return;
        }
        break;
    }
    case CE_HeaderSection:
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->icon.isNull()) {
            drawHeader(element, *header, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->direction == Qt::RightToLeft && !item->text.contains(QChar::LineSeparator)) {
            auto copy = *item;
            copy.text = inOwnDirection(item->text, item->direction);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawHeader(ControlElement element, const QStyleOptionHeader &header,
                            QPainter *painter, const QWidget *widget) const
{
    const auto &rect = header.rect;
    if (element == CE_HeaderSection) {
        painter->fillRect(rect, m_theme.color(Ink::Surface));
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Ink::Border));
        return;
    }
    // Where the words of the cells begin.
    const bool isTable = widget && qobject_cast<const QTableView *>(widget->parentWidget());
    const auto gap = header.orientation == Qt::Horizontal ? isTable ? Theme::Space3 - 1 : Theme::Space2 - 1
                                                          : 0;
    Paint::line(painter, rect.adjusted(gap, 0, -gap, 0), header.text, m_theme.font(Type::SmallBold),
                m_theme.color(Ink::TextSecondary), header.textAlignment, header.direction);
}

// A label begins where the view begins, in whatever direction its words run; Qt would put a Latin
// name on the left of an Arabic view. What does not fit on its line ends in dots: a number that
// lost its last digits is another number.
void HouseStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                              const QPalette &palette, bool enabled, const QString &text,
                              QPalette::ColorRole role) const
{
    constexpr int Sides = Qt::AlignLeft | Qt::AlignRight;
    const auto *label = dynamic_cast<const QLabel *>(painter->device());
    if (label && label->layoutDirection() == Qt::RightToLeft && !text.isRightToLeft()) {
        if ((flags & Sides) && !(label->alignment() & Qt::AlignAbsolute))
            flags ^= Sides;
        // Several parts of which the first is a name follow each other as the view runs.
        if (inOwnDirection(text, Qt::RightToLeft) == text)
            flags = (flags & ~Qt::TextForceLeftToRight) | Qt::TextForceRightToLeft;
    }
    const auto metrics = painter->fontMetrics();
    const auto mnemonics = flags & Qt::TextShowMnemonic;
    const bool isCut = label && !label->wordWrap() && !text.contains(u'\n')
            && metrics.size(Qt::TextSingleLine | mnemonics, text).width() > rect.width() + 2;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled,
                              isCut ? metrics.elidedText(text, Qt::ElideRight, rect.width(), mnemonics)
                                    : text,
                              role);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool busy = isOn(option, State_MouseOver) || bar->activeSubControls != SC_None;
    const double thickness = busy ? 8 : 6;
    if (bar->orientation == Qt::Vertical) {
        slider.setLeft(slider.center().x() - thickness / 2);
        slider.setWidth(thickness);
        slider.adjust(0, 2, 0, -2);
    } else {
        slider.setTop(slider.center().y() - thickness / 2);
        slider.setHeight(thickness);
        slider.adjust(2, 0, -2, 0);
    }
    const auto strong = m_theme.color(Ink::BorderStrong);
    Paint::card(painter, slider,
                busy || m_theme.look() == Look::HighContrast
                        ? strong
                        : Theme::mixed(strong, m_theme.color(Ink::Window), .55),
                {}, thickness / 2);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (box && box->editable)
        drawField(option, painter);
    else
        drawButton(option, painter, widget);
    if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange))
        Paint::focusRing(painter, option->rect, Theme::ControlRadius, m_theme);
    const QRectF arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRectF place(0, 0, 14, 14);
    place.moveCenter(arrow.center());
    Icons::paint(painter, place, u"chevron-down"_s,
                 m_theme.color(isOn(option, State_Enabled) ? Ink::TextSecondary
                                                          : Ink::TextDisabled));
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    if (box->frame)
        drawField(option, painter);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           const QString &icon) {
        const QRectF room = subControlRect(CC_SpinBox, option, part, widget);
        QRectF place(0, 0, 12, 12);
        place.moveCenter(room.center());
        const bool works = isOn(option, State_Enabled) && box->stepEnabled.testFlag(step);
        const bool over = works && box->activeSubControls == part;
        Icons::paint(painter, place, icon,
                     m_theme.color(!works ? Ink::TextDisabled
                                          : over ? Ink::Accent : Ink::TextSecondary));
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ToolButton:
        drawToolButton(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(16);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return m_theme.scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return isCard(widget) ? Theme::Space2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        // The cells of a table stand apart.
        return qobject_cast<const QTableView *>(widget) ? Theme::Space3 - 1 : 2;
    case PM_FocusFrameVMargin:
        return 2;
    case PM_MenuBarItemSpacing:
        return 4;
    case PM_MenuBarHMargin:
        return 4;
    case PM_SplitterWidth:
        return Theme::Space4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

static constexpr char Touch[] = "dayshiftTouch";

void setTouch(bool touch)
{
    auto *style = QApplication::style();
    if (style->property(Touch).toBool() == touch)
        return;
    style->setProperty(Touch, touch);
    for (auto *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
        widget->updateGeometry();
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    auto made = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool isTouched = property(Touch).toBool();
    const auto leastHeight = [&](int usual) {
        return m_theme.scaled(isTouched ? TouchHeight : usual);
    };
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->text.isEmpty())
            made.setWidth(size.width() + 2 * Theme::Space4);
        made.setHeight(std::max(made.height(), leastHeight(Theme::ControlHeight)));
        return made;
    case CT_ToolButton:
        made.setHeight(leastHeight(Theme::ControlHeight));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly;
            made.setWidth(iconOnly && !(button->features & QStyleOptionToolButton::HasMenu)
                                  ? made.height()
                                  : toolButtonContent(*button) + 2 * Theme::Space4);
        }
        return made;
    case CT_ComboBox:
        made.rwidth() += Theme::Space4;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        made.setHeight(std::max(made.height(), leastHeight(Theme::ControlHeight)));
        return made;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            made.setHeight(std::max(made.height(), leastHeight(Theme::LeastHitSize)));
        return made;
    case CT_MenuBarItem:
        made.rwidth() += 6;
        made.setHeight(std::max(made.height(), leastHeight(Theme::StatusBarHeight)));
        return made;
    case CT_CheckBox:
    case CT_RadioButton:
        if (isTouched)
            made.setHeight(std::max(made.height(), leastHeight(Theme::LeastHitSize)));
        return made;
    default:
        return made;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const auto rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(5, 0, -5, 0) : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const auto rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -5, 0)
                                                    : rect.adjusted(5, 0, 0, 0);
    return rect;
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return Icons::icon(u"close"_s, m_theme);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return Icons::icon(u"more"_s, m_theme);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Dayshift
