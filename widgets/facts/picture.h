// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

namespace zonecase::widgets {

/// What a widget that paints its own things tells about them to those who cannot see it: the widget inherits this beside
/// QWidget and calls describePictures() once before it is first shown.
class Picture
{
public:
    virtual ~Picture() = default;
    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0; ///< "KSK 20326, secure"
    virtual QString itemDescription(int item) const = 0; ///< the reason, one sentence
    virtual QRect itemRect(int item) const = 0; ///< in the widget
    virtual int currentItem() const = 0; ///< -1 for none
    virtual void setCurrentItem(int item) = 0;
};

/// Lets every widget that is a Picture name its items to assistive technology.
void describePictures();

} // namespace zonecase::widgets
