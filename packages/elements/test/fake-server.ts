import { pageOutbox } from '../src/outbox/page-outbox.js';

interface FakeServer {
  /** What has arrived, in order. */
  requests: Record<string, unknown>[];
  /** What it answers; an acknowledgement unless a test says otherwise. */
  answer: (body: { id: string }) => Response;
}

const acknowledge = ({ id }: { id: string }): Response => Response.json({ ack: id, receipt: '7F3K-AB2C' });

/** Stands where `/v1/responses` would be, for the tests of one `describe`; every test finds it and the outbox empty. */
export function fakeServer(): FakeServer {
  const server: FakeServer = { requests: [], answer: acknowledge };
  const real = window.fetch;
  beforeEach(async () => {
    sessionStorage.clear();
    for (const { id } of await pageOutbox().list()) await pageOutbox().discard(id);
    server.requests = [];
    server.answer = acknowledge;
    window.fetch = async (address, init) => {
      if (!String(address).endsWith('/v1/responses')) return real(address, init);
      const body = JSON.parse(String(init?.body)) as { id: string };
      server.requests.push(body);
      return server.answer(body);
    };
  });
  after(() => {
    window.fetch = real;
  });
  return server;
}
