// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <functional>

namespace Dayshift {

// Goes through a server's XML, element by element: told of each start, end and text, with the
// depth of the element (1: the outermost). Format if it is not well formed, and for what has no
// business in an answer: document types, entities, more attributes or depth than anybody needs.
[[nodiscard]] Result<Done>
walkXml(const QByteArray &body,
        const std::function<void(const QXmlStreamReader &, int depth)> &step);

// The name of the outermost element; empty if the beginning is no XML.
[[nodiscard]] QString rootOfXml(const QByteArray &body);

} // namespace Dayshift
