// Clients that mean no good, on real sockets.
import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { answer, post, serve, useProgram } from '../test/program.js';

useProgram();

function open(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname, () => {
      done(socket);
    });
    socket.once('error', fail);
  });
}

/** Writes and returns what comes back until the server closes, or after a while. */
function exchange(socket: Socket, parts: readonly string[], patience = 4000): Promise<string> {
  return new Promise((done) => {
    let got = '';
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      done(got);
    };
    const timer = setTimeout(end, patience);
    socket.on('data', (chunk) => (got += chunk.toString()));
    socket.on('close', end);
    socket.on('error', end);
    for (const part of parts) socket.write(part);
  });
}

describe('clients that mean no good', () => {
  it('floods of headers are refused while others are served', { timeout: 60_000 }, async () => {
    const { url } = await serve();
    const flood = Array.from({ length: 4000 }, (_, index) => `X-${index}: ${'x'.repeat(20)}\r\n`).join('');
    expect(await exchange(await open(url), [`POST /v1/responses HTTP/1.1\r\nHost: x\r\n${flood}\r\n`])).toMatch(
      /^HTTP\/1\.1 431/,
    );
    expect(await exchange(await open(url), [`GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`])).toMatch(
      /^HTTP\/1\.1 (414|431)/,
    );
    expect((await post(url, answer(1))).status).toBe(200);
  });

  it('a hundred connections that send next to nothing keep nobody out', { timeout: 60_000 }, async () => {
    const { url } = await serve();
    const slow = await Promise.all(Array.from({ length: 100 }, () => open(url)));
    for (const socket of slow) {
      socket.on('error', () => undefined);
      socket.write('POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n{');
    }
    expect((await post(url, answer(2))).status).toBe(200);
    for (const socket of slow) socket.destroy();
  });

  it('what is no HTTP is answered and closed', async () => {
    const { url } = await serve();
    for (const bytes of ['\u0016\u0003\u0001', 'GET / HTTP/9.9\r\n\r\n', 'xin chào\r\n\r\n']) {
      expect(await exchange(await open(url), [bytes, '\r\n\r\n'])).toMatch(/^HTTP\/1\.1 400/);
    }
    expect((await post(url, answer(3))).status).toBe(200);
  });

  it('two requests smuggled as one are refused', async () => {
    const { url } = await serve();
    const both =
      'POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n';
    const got = await exchange(await open(url), [both], 1500);
    expect(got).toMatch(/^HTTP\/1\.1 400/);
    expect(got).not.toContain('"ok"');
  });

  it.each([
    ['an answer', 'text/plain', 8, '"too-large"'],
    ['a form', 'application/x-www-form-urlencoded', 16, 'quá lớn'],
  ])('%s without a length is cut off where it becomes too large', async (_, type, chunks, reason) => {
    const { url } = await serve();
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const got = await exchange(
      await open(url),
      [
        `POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n`,
        ...Array.from({ length: chunks }, () => chunk),
      ],
      3000,
    );
    expect(got).toMatch(/^HTTP\/1\.1 413/);
    expect(got).toContain(reason);
  });
});
