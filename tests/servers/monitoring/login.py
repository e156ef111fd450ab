# SPDX-License-Identifier: GPL-3.0-or-later
#
# A login service that a test can break and mend: login.py PORT
#
#   GET /metrics             what Prometheus reads
#   PUT /switch?share=0.3    so many of the sign-ins fail from now on (0 to 1)
#   GET /health              200, or 503 while more than half fail
#
# People sign in by themselves, 20 a second, from three kinds of client.
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

CLIENTS = ("browser", "ios", "android")
lock = threading.Lock()
counts = {(client, result): 0 for client in CLIENTS for result in ("success", "error")}
share = 0.0


def sign_in_on_and_on():
    number = 0
    debt = 0.0
    while True:
        time.sleep(0.05)
        with lock:
            number += 1
            debt += share
            result = "success"
            if debt >= 1:
                debt -= 1
                result = "error"
            counts[CLIENTS[number % len(CLIENTS)], result] += 1


class Handler(BaseHTTPRequestHandler):
    def answer(self, status, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        with lock:
            if self.path == "/health":
                return self.answer(503 if share > 0.5 else 200, "well\n")
            lines = ["# TYPE login_attempts_total counter"]
            for (client, result), count in counts.items():
                lines.append(f'login_attempts_total{{client="{client}",result="{result}"}} {count}')
            lines += ["# TYPE active_users gauge", "active_users 60"]
        self.answer(200, "\n".join(lines) + "\n")

    def do_PUT(self):
        global share
        query = parse_qs(urlsplit(self.path).query)
        with lock:
            share = float(query["share"][0])
        self.answer(200, "")

    def log_message(self, *args):
        pass


threading.Thread(target=sign_in_on_and_on, daemon=True).start()
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
