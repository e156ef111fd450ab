// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a board of Backlog.md in headless Chromium, and tells as JSON when it answered:
//
//     browser.mjs BACKLOG CHROMIUM FOLDER CARDS RUNS
//
//   started   from the start of its server and of the browser until all cards are drawn and the page
//             answers: once
//   opened    from the start of the navigation, server and browser running already, so many times
//   pssMb     what all their processes take after the first opening
//
// A page answers when a second and a half has passed without a task of more than 50 ms; the end of
// the last such task counts. It speaks the DevTools protocol through a pipe: nothing is installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const [backlog, chromium, folder, cardsText, runsText] = process.argv.slice(2);
const cards = Number(cardsText), runs = Number(runsText);
const patience = 240_000;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'dayshift-browser-'));
const children = [];

function freePort() {
    return new Promise((done) => {
        const server = net.createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => done(port));
        });
    });
}

function start(command, options) {
    const child = spawn(command[0], command.slice(1), { detached: true, ...options });
    child.on('error', (problem) => fail(`${command[0]}: ${problem.message}`));
    children.push(child);
    return child;
}

function end() {
    for (const child of children) {
        try {
            process.kill(-child.pid, 'SIGKILL'); // with all that it started
        } catch {
            // it has ended
        }
    }
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function fail(words) {
    console.error(words);
    end();
    process.exit(1);
}

// All processes that descend from these.
function family(roots) {
    const children = new Map();
    for (const name of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
            const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
            const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
            children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
        } catch {
            // it ended meanwhile
        }
    }
    const all = new Set();
    const rest = [...roots];
    while (rest.length > 0) {
        const one = rest.pop();
        if (!all.has(one))
            rest.push(...(children.get(one) ?? []));
        all.add(one);
    }
    return [...all];
}

function megabytes(roots) {
    let kilobytes = 0;
    for (const id of family(roots)) {
        try {
            const told = fs.readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
            kilobytes += Number(/^Pss:\s+(\d+)/m.exec(told)[1]);
        } catch {
            // it ended meanwhile
        }
    }
    return kilobytes / 1024;
}

// Commands to the browser and its answers, each a JSON document that ends with a 0.
class DevTools {
    #next = 1;
    #waiting = new Map();
    #rest = '';

    constructor(child) {
        this.child = child;
        child.stdio[4].setEncoding('utf8');
        child.stdio[4].on('data', (text) => this.#take(text));
    }

    #take(text) {
        const parts = (this.#rest + text).split('\0');
        this.#rest = parts.pop();
        for (const part of parts) {
            const answer = JSON.parse(part);
            this.#waiting.get(answer.id)?.(answer);
            this.#waiting.delete(answer.id);
        }
    }

    ask(method, params = {}, sessionId = undefined) {
        const id = this.#next++;
        return new Promise((done, failed) => {
            this.#waiting.set(id, (answer) => answer.error ? failed(new Error(`${method}: ${answer.error.message}`))
                                                           : done(answer.result));
            this.child.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
        });
    }
}

// In the page, before anything of its own runs; it leaves the instant at which the page answered.
const watch = `(async () => {
    const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
    const long = [];
    new PerformanceObserver((list) => {
        for (const task of list.getEntries())
            long.push(task.startTime + task.duration);
    }).observe({ type: 'longtask', buffered: true });
    while (document.querySelectorAll('[draggable="true"]').length < ${cards})
        await sleep(10);
    for (let frame = 0; frame < 2; ++frame)
        await new Promise((done) => requestAnimationFrame(done));
    const drawn = performance.now();
    for (;;) {
        const last = Math.max(drawn, ...long);
        if (performance.now() - last > 1500) {
            window.answeredAt = performance.timeOrigin + last;
            return;
        }
        await sleep(50);
    }
})()`;

// Gives back the instant, by the clock of the machine. A question to a page that is about to go may
// never be answered, so it is asked again.
async function open(tools, session, url) {
    const asked = Date.now();
    await tools.ask('Page.navigate', { url }, session);
    while (Date.now() - asked < patience) {
        const told = await Promise.race([
            tools.ask('Runtime.evaluate', { expression: 'window.answeredAt ?? 0' }, session).catch(() => null),
            sleep(5000)]);
        if (told?.result?.value > asked)
            return told.result.value;
        await sleep(100);
    }
    throw new Error(`not all of ${cards} cards were there in ${patience / 1000} s`);
}

async function reachable(port) {
    for (const from = Date.now(); Date.now() - from < patience; await sleep(10)) {
        const is = await new Promise((done) => {
            const socket = net.connect(port, '127.0.0.1', () => { socket.destroy(); done(true); });
            socket.on('error', () => done(false));
        });
        if (is)
            return;
    }
    throw new Error('its server does not answer');
}

async function main() {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const began = Date.now();
    const server = start([backlog, 'browser', '-p', String(port), '--no-open', '--non-interactive'],
                         { cwd: folder, stdio: 'ignore' });
    const browser = start([chromium, '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run',
                           '--disable-quic', '--disable-sync', '--disable-background-networking',
                           '--disable-component-update', '--window-size=1600,900',
                           '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
                          { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const tools = new DevTools(browser);
    const { targetId } = await tools.ask('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await tools.ask('Target.attachToTarget', { targetId, flatten: true });
    await tools.ask('Page.enable', {}, sessionId);
    await tools.ask('Page.addScriptToEvaluateOnNewDocument', { source: watch }, sessionId);
    await reachable(port);
    const started = await open(tools, sessionId, url) - began;
    const pssMb = megabytes([server.pid, browser.pid]);
    const opened = [];
    for (let run = 0; run < runs; ++run) {
        const asked = Date.now();
        opened.push(await open(tools, sessionId, url) - asked);
    }
    console.log(JSON.stringify({ started, opened, pssMb }));
}

try {
    await main();
} catch (problem) {
    fail(String(problem));
}
end();
process.exit(0);
