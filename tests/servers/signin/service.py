# SPDX-License-Identifier: GPL-3.0-or-later
#
# service.py PORT: a small service at which people sign in all the time, on loopback, for a
# Prometheus of the tests. A share of the sign-ins can be made to fail:
#   GET  /metrics      signin_attempts_total, signin_succeeded_total
#   POST /fail?0.6     from now on, so many of all; 0: it works again
import http.server
import random
import sys
import threading
import time

A_SECOND = 50
lock = threading.Lock()
counts = {"attempts": 0, "succeeded": 0}
failing = 0.0


def sign_in():
    while True:
        time.sleep(1 / A_SECOND)
        with lock:
            counts["attempts"] += 1
            counts["succeeded"] += random.random() >= failing


class Answer(http.server.BaseHTTPRequestHandler):
    def reply(self, status, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path != "/metrics":
            return self.reply(404, "")
        with lock:
            lines = [f'# TYPE signin_{name}_total counter\nsignin_{name}_total{{client="Browser"}} {value}\n'
                     for name, value in counts.items()]
        self.reply(200, "".join(lines))

    def do_POST(self):
        global failing
        path, _, share = self.path.partition("?")
        if path != "/fail":
            return self.reply(404, "")
        with lock:
            failing = float(share)
        self.reply(200, "")

    def log_message(self, *args):
        pass


threading.Thread(target=sign_in, daemon=True).start()
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
