import { expect } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { openEntryStore } from './entry-store.js';
import { newId } from './new-id.js';
import { pageOutbox } from './page-outbox.js';

const real = window.fetch;
const left = async (): Promise<number> => (await openEntryStore().list()).length;

async function waiting(): Promise<{ sent: string[] }> {
  const id = newId();
  const sent: string[] = [];
  window.fetch = async (address) => {
    sent.push(String(address));
    return new Response(JSON.stringify({ ack: id }));
  };
  await openEntryStore().put({ id, endpoint: '/wartet', body: { id }, submittedAt: 1, state: 'waiting' });
  return { sent };
}

const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true, writable: true });
};

describe('the outbox of a page', () => {
  before(() => pageOutbox());
  afterEach(() => {
    window.fetch = real;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('is one for all forms', () => {
    expect(pageOutbox()).to.equal(pageOutbox());
  });

  for (const event of ['online', 'pageshow']) {
    it(`sends what waits at ${event}`, async () => {
      const { sent } = await waiting();
      dispatchEvent(new Event(event));
      await until(() => sent.length > 0);
      expect(sent).to.deep.equal(['/wartet']);
      await until(async () => (await left()) === 0);
    });
  }

  it('sends what waits when somebody looks at the page again, not when they look away', async () => {
    const { sent } = await waiting();
    hide(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(sent).to.have.length(0);
    hide(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(async () => sent.length > 0 && (await left()) === 0);
  });
});
