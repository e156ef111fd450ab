# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for Buildbot's web page, which Debian does not package: without one the master opens
no port. The REST API is Buildbot's own."""
from buildbot.www.plugin import Application

ep = Application(__name__, "no web page")
