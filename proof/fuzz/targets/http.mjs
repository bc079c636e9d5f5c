import { mkdtempSync, rmSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readSettings, startServer } from '@danvan/server';

const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
const adminToken = 'fuzz-admin-token-0001';
const id = (number) => `30000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const answer = (number, more = {}) =>
  JSON.stringify({
    id: id(number),
    survey: 'quick',
    version: 1,
    unit: '01',
    answers: { overall: 5 },
    ageMs: 10,
    ...more,
  });
const post = (body) => `POST /v1/responses\n${body}`;

/**
 * The interface of a real server over real sockets: the first line is method
 * and address, the rest the body. Every answer is one that /v1/openapi.json
 * describes, in the shape it says, and the server counts what it acknowledged.
 */
export const http = {
  name: 'http',
  longest: 3000,
  seeds: [
    post(answer(1)),
    post(answer(2, { answers: { overall: 1, comment: 'Tốt' } })),
    post(answer(3, { survey: 'one-stop' })),
    post(answer(4, { service: 'ho-tich', token: 'AAAA' })),
    'GET /v1/surveys/quick/summary?unit=01&from=2026-01-01&to=2027-01-01',
    'GET /v1/surveys/quick/table?unit=01&by=month',
    'GET /v1/cards/mediation-success-rate?unit=01&period=2026',
    'GET /v1/boards/x?lang=en',
    'POST /v1/measurements\n[{"unit":"01","period":"2026","measure":"mediation-cases","value":"118"}]',
    'PUT /v1/bodies/xa-a\n{"name":"Xã A","parent":"01"}',
    `PUT /v1/surveys/cho/versions/1\n${JSON.stringify({ id: 'cho', version: 1, title: { vi: 'A', en: 'A' }, questions: [{ id: 'q', kind: 'text', label: { vi: 'A', en: 'A' }, maxLength: 10 }] })}`,
    'GET /v1/openapi.json',
    'GET /healthz',
    'GET /metrics',
    'GET /khao-sat/quick',
  ],
  words: [
    '"id":',
    '"unit":"01"',
    '"answers":{}',
    '"overall":5',
    '"survey":"quick"',
    '"ageMs":-1',
    '"ageMs":1e300',
    '"__proto__":{}',
    'null',
    '[]',
    '{}',
    '"',
    '\\u0000',
    '%00',
    '%E1%BA',
    '..',
    '/',
    '?',
    '&unit=01',
    '&from=',
    '2026-13-45',
    '&period=2026-Q1',
    '&lang=xx',
    '1e999',
    '9'.repeat(30),
    ' ',
    '\r\n',
    '\u2028',
    '"version":2',
  ],
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'danvan-fuzz-'));
    const log = console.error;
    console.error = () => undefined;
    this.server = await startServer(
      readSettings({ PORT: '0', RATE_LIMIT: '0', DATA_DIR: folder, ADMIN_TOKEN: adminToken }),
    );
    const { paths } = await (await fetch(`${this.server.url}/v1/openapi.json`)).json();
    const ajv = new Ajv2020({ strict: false });
    this.routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, { content }]) => {
            const schema = content?.['application/json']?.schema;
            return [status, schema ? ajv.compile(schema) : () => true];
          }),
        ),
      })),
    );
    this.acked = new Set();
    this.end = async () => {
      console.error = log;
      await this.server.close();
      rmSync(folder, { recursive: true, force: true });
    };
  },
  async countAll() {
    const { count } = await this.server.store.countAnswers({ survey: 'quick', question: 'overall' });
    must(count === this.acked.size, `counted ${count}, acknowledged ${this.acked.size}`);
  },
  async check(text) {
    const [line = '', ...rest] = text.split('\n');
    const [, method, path] = /^(GET|POST|PUT|DELETE|OPTIONS|HEAD|PATCH) (\/\S*)$/.exec(line) ?? [];
    if (!method || /[^\u0021-\u00ff]/.test(path)) return 'not a request';
    const body = rest.join('\n');
    const {
      status,
      headers,
      text: reply,
    } = await exchange(this.server.url, method, path, method === 'GET' || method === 'HEAD' ? undefined : body);
    must(status < 500, `status ${status} to ${line}`);
    // A path such as `//:` is no address; what the server says of it is looked at all the same.
    const pathname = URL.canParse(path, this.server.url) ? new URL(path, this.server.url).pathname : path;
    const route = this.routes.find((one) => one.method === method && one.pattern.test(pathname));
    if (route && headers['content-type']?.includes('json') && !(status === 404 && reply.includes('"not-found"'))) {
      const valid = route.responses[status];
      must(valid, `status ${status} is not described for ${method} ${route.pattern.source}`);
      const json = JSON.parse(reply);
      must(
        valid(json),
        `${status} of ${route.pattern.source} is not as described: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`,
      );
      for (const { pointer, code, message } of json.problems ?? [])
        must(/^(\/.*)?$/su.test(pointer) && code && message, 'a problem without place, code or words');
    }
    if (method === 'POST' && pathname === '/v1/responses' && status === 200) {
      const { ack } = JSON.parse(reply);
      const sent = JSON.parse(body);
      must(ack === sent.id, 'the acknowledgement names another id');
      if (sent.survey === 'quick' && !sent.website) this.acked.add(ack.toLowerCase());
      await this.countAll();
      return `ack ${Object.keys(sent).sort().join()}`;
    }
    // Whatever is registered or filed: no answer comes or goes by it.
    if (method !== 'GET' && status < 300) await this.countAll();
    return `${method} ${route ? route.pattern.source : '-'} ${status} ${/"code":"([\w-]+)"/.exec(reply)?.[1] ?? ''}`;
  },
};

function exchange(url, method, path, body) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const headers = {
      Authorization: `Bearer ${adminToken}`,
      ...(body === undefined ? {} : { 'Content-Type': 'text/plain', 'Content-Length': Buffer.byteLength(body) }),
    };
    const outgoing = send({ hostname, port, path, method, headers }, (incoming) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode, headers: incoming.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    outgoing.once('error', reject);
    outgoing.setTimeout(20_000, () => outgoing.destroy(new Error(`no answer within 20 s to ${method} ${path}`)));
    outgoing.end(body);
  });
}
