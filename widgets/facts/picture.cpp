// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/facts/picture.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace zonecase::widgets {

namespace {

/// One thing in a picture.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(QWidget *widget, Picture *picture, int item)
        : m_widget(widget)
        , m_picture(picture)
        , m_item(item)
    { }

    bool isValid() const override { return m_widget && m_item < m_picture->itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_picture->itemName(m_item);
        return kind == QAccessible::Description ? m_picture->itemDescription(m_item) : QString();
    }
    QRect rect() const override
    {
        const QRect inside = isValid() ? m_picture->itemRect(m_item) : QRect();
        return {m_widget ? m_widget->mapToGlobal(inside.topLeft()) : QPoint(), inside.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = isValid() && m_picture->currentItem() == m_item;
        state.focused = state.selected && m_widget->hasFocus();
        state.invalid = !isValid();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_picture->setCurrentItem(m_item);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    Picture *m_picture;
    int m_item;
};

/// The picture itself, a list of its things.
class AccessiblePicture : public QAccessibleWidget
{
public:
    AccessiblePicture(QWidget *widget, Picture *picture)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_picture(picture)
    { }
    ~AccessiblePicture() override
    {
        for (const QAccessible::Id id : m_items)
            if (id)
                QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_picture->itemCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_picture->itemCount())
            return nullptr;
        if (m_items.size() <= static_cast<size_t>(index))
            m_items.resize(static_cast<size_t>(index) + 1, 0);
        QAccessible::Id &id = m_items[static_cast<size_t>(index)];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new AccessibleItem(widget(), m_picture, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i)
            if (m_items[i] && QAccessible::accessibleInterface(m_items[i]) == child)
                return static_cast<int>(i);
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(m_picture->currentItem()); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = m_picture->itemCount() - 1; i >= 0; --i)
            if (m_picture->itemRect(i).contains(at))
                return child(i);
        return nullptr;
    }

private:
    Picture *m_picture;
    mutable std::vector<QAccessible::Id> m_items;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *picture = dynamic_cast<Picture *>(object);
    return widget && picture ? new AccessiblePicture(widget, picture) : nullptr;
}

} // namespace

void describePictures()
{
    QAccessible::installFactory(interfaceOf); // installing it again changes nothing
}

} // namespace zonecase::widgets
