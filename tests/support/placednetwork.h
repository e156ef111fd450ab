// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakenetwork.h"

#include <QHash>
#include <QStringList>

// A server that says the same to every question about the same place, until told otherwise.
class PlacedNetwork : public FakeNetwork
{
public:
    QHash<QString, Answer> places; // the longest that the path with its query begins with
    int questions = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *data) override
    {
        ++questions;
        const auto path = request.url().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QString best;
        for (auto it = places.cbegin(); it != places.cend(); ++it) {
            if (path.startsWith(it.key()) && it.key().size() >= best.size())
                best = it.key();
        }
        answers.clear();
        if (places.contains(best))
            answers.push_back(places.value(best));
        return FakeNetwork::createRequest(operation, request, data);
    }
};
