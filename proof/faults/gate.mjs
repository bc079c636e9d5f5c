// The place between a browser and a server where networks go wrong: it serves
// the page, passes answers on, and misbehaves as it is told. One gate is one
// origin that no run before had, so every run begins with an empty browser.
import { createServer, request as forward } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readBody } from './read-body.mjs';

/** Ports of earlier gates: the browser still holds under their origin what it was told to keep. */
const usedPorts = new Set();

export class Gate {
  /** What becomes of the next answers that arrive, one word each; then `otherwise`. */
  script = [];
  otherwise = 'pass';
  /** Headers of the page, for a policy that forbids sending. */
  pageHeaders = {};
  /** A script that runs before the page does: what this browser denies or gets wrong. */
  patch = '';
  /** How far the clock of a service worker is off, in milliseconds. */
  clockShift = 0;
  arrived = 0;
  sockets = new Set();

  constructor({ files, commit, host = '127.0.0.1' }) {
    this.files = files;
    this.commit = commit;
    this.host = host;
  }

  async open() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port ?? 0, this.host, resolve);
    });
    const { port } = this.server.address();
    if (this.port === undefined && usedPorts.has(port)) {
      await new Promise((resolve) => this.server.close(resolve));
      return this.open();
    }
    usedPorts.add(port);
    this.port = port;
    this.url = `http://${this.host}:${this.port}`;
    return this;
  }

  /** Nobody listens any more, and whoever was connected is cut off. */
  async refuse() {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
    this.refusing = true;
  }

  /** The network is well again. */
  async heal() {
    this.script = [];
    this.otherwise = 'pass';
    this.pageHeaders = {};
    this.patch = '';
    if (this.refusing) await this.open();
    this.refusing = false;
  }

  close() {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  async answer(request, response) {
    const { pathname } = new URL(request.url, this.url);
    if (request.method === 'POST') {
      this.arrived += 1;
      const body = await readBody(request);
      const word = this.script.shift() ?? this.otherwise;
      return words[word.split(' ')[0]](this, { request, response, body, rest: word.split(' ').slice(1) });
    }
    if (pathname === '/portal') return reply(response, 200, { 'Content-Type': 'text/html' }, 'portal');
    if (pathname === '/clear') return reply(response, 200, { 'Clear-Site-Data': '"storage"' }, '');
    if (pathname === '/patch.js') return reply(response, 200, { 'Content-Type': 'text/javascript' }, this.patch);
    const file = this.files(pathname, this);
    if (!file) return reply(response, 404, {}, '');
    return reply(response, 200, { 'Content-Type': file.type, ...(file.bare ? {} : this.pageHeaders) }, file.text);
  }
}

const reply = (response, status, headers, body) => {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...headers });
  response.end(body);
};
const json = { 'Content-Type': 'application/json' };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const login = '<!doctype html><title>Wi-Fi</title><form>Đăng nhập mạng</form>';

/** What may become of an answer on its way. */
const words = {
  async pass(gate, { response, body, request }) {
    const { status, headers, text } = await gate.commit(body, request);
    reply(response, status, headers, text);
  },
  /** `status 503 1`: refused by somebody, with Retry-After. */
  status(_, { response, rest: [status, after] }) {
    reply(response, Number(status), after ? { 'Retry-After': after } : {}, 'refused');
  },
  /** Refused for good in the words of the interface. */
  dead(_, { response, body, rest: [status] }) {
    const { id } = JSON.parse(body);
    reply(response, Number(status), json, JSON.stringify({ dead: id, problems: [] }));
  },
  portal(_, { response }) {
    reply(response, 200, { 'Content-Type': 'text/html' }, login);
  },
  redirect(_, { response }) {
    reply(response, 302, { Location: '/portal' }, '');
  },
  reset(_, { request }) {
    request.socket.destroy();
  },
  async commitThenReset(gate, { request, body }) {
    await gate.commit(body, request);
    request.socket.destroy();
  },
  async commitThen(gate, { request, response, body, rest: [status] }) {
    await gate.commit(body, request);
    reply(response, Number(status), {}, 'gateway');
  },
  hang() {
    // No answer, ever.
  },
  async commitThenHang(gate, { request, body }) {
    await gate.commit(body, request);
  },
  /** Takes its time; who has gone away by then has sent nothing. */
  async slow(gate, { request, response, body, rest: [ms] }) {
    await pause(Number(ms));
    if (request.socket.destroyed) return;
    await words.pass(gate, { request, response, body });
  },
  async truncated(gate, { request, response, body }) {
    const { text } = await gate.commit(body, request);
    response.writeHead(200, { ...json, 'Content-Length': String(text.length + 400) });
    response.write(text.slice(0, text.length / 2));
    await pause(30);
    request.socket.destroy();
  },
  empty(_, { response }) {
    reply(response, 200, json, '{}');
  },
  /** A proxy that packs, and writes the JSON its own way in both directions. */
  async rewritten(gate, { request, response, body }) {
    const { status, text } = await gate.commit(rewrite(body), request);
    reply(response, status, { ...json, 'Content-Encoding': 'gzip' }, gzipSync(` ${rewrite(text)}\n`));
  },
  /** Something on the way has changed the answer under its id, and the page has heard nothing. */
  async alteredThenReset(gate, { request, body }) {
    const sent = JSON.parse(body);
    await gate.commit(JSON.stringify({ ...sent, answers: { overall: 1 } }), request);
    request.socket.destroy();
  },
};

function rewrite(text) {
  const turned = (value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value;
  return JSON.stringify(turned(JSON.parse(text)), null, 2);
}

/** Passes an answer on to the real server. */
export function commitTo(server) {
  return (body, request) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const outgoing = forward(
        {
          hostname,
          port,
          path: '/v1/responses',
          method: 'POST',
          headers: {
            'Content-Type': request.headers['content-type'] ?? 'text/plain',
            'Content-Length': Buffer.byteLength(body),
          },
        },
        (incoming) => {
          readBody(incoming).then((text) => {
            const headers = { ...json };
            const after = incoming.headers['retry-after'];
            if (after) headers['Retry-After'] = after;
            resolve({ status: incoming.statusCode, headers, text });
          }, reject);
        },
      );
      outgoing.once('error', reject);
      outgoing.end(body);
    });
}
