// Clients on plain sockets: one answer at a time each, the next one when the
// acknowledgement has repeated the id.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

/** @returns acknowledgements per second, and milliseconds that half, 99 % and all of them stayed under */
export async function load(url, { connections, seconds, units }) {
  const { hostname, port } = new URL(url);
  const end = performance.now() + seconds * 1000;
  const times = [];
  const faults = new Map();
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, (_, lane) => client(lane)));
  const passed = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { perSecond: times.length / passed, p50: at(0.5), p99: at(0.99), most: at(1), acked: times.length, faults };

  function client(lane) {
    return new Promise((done, fail) => {
      const socket = connect(Number(port), hostname);
      let sent = { id: '', at: 0 };
      let got = '';
      const send = () => {
        if (performance.now() >= end) {
          socket.end();
          done();
          return;
        }
        const id = randomUUID();
        const body = JSON.stringify({
          id,
          survey: 'quick',
          version: 1,
          unit: units[Math.floor(Math.random() * units.length)],
          answers: { overall: 1 + Math.floor(Math.random() * 5) },
          ageMs: 10,
        });
        sent = { id, at: performance.now() };
        socket.write(
          `POST /v1/responses HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );
      };
      socket.setNoDelay(true);
      socket.on('connect', send);
      socket.on('error', (error) => fail(new Error(`lane ${lane}: ${error.message}`)));
      socket.on('data', (chunk) => {
        got += chunk;
        const head = got.indexOf('\r\n\r\n');
        if (head < 0) return;
        const length = Number(/content-length: (\d+)/i.exec(got.slice(0, head))?.[1]);
        if (got.length < head + 4 + length) return;
        const status = got.slice(9, 12);
        if (status === '200' && got.includes(sent.id, head)) times.push(performance.now() - sent.at);
        else faults.set(status, (faults.get(status) ?? 0) + 1);
        got = '';
        send();
      });
    });
  }
}
