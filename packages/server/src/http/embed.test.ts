import { describe, expect, it, vi } from 'vitest';
import { answer, openApp } from '../../test/open-app.js';

const { app, get } = openApp({ ALLOWED_ORIGINS: 'https://xa.example.gov.vn' });

/** What a browser without scripts sends: every field of the page's form that has a value. */
function fieldsOf(page: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)) {
    fields.set(name, value);
  }
  return fields;
}

const send = async (fields: URLSearchParams): Promise<{ status: number; text: string; type: string | null }> => {
  const response = await app.request('/v1/responses', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
    body: fields.toString(),
  });
  return { status: response.status, text: await response.text(), type: response.headers.get('Content-Type') };
};

describe('a page for a frame', () => {
  it('has the element, a form inside it, and may stand in pages of the allowed origins', async () => {
    const response = await get('/embed/satisfaction-form?survey=quick&unit=01');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(
      '<danvan-satisfaction-form survey="quick" endpoint="/v1/responses" unit="01"><form action="/v1/responses" method="post"',
    );
    expect(page.match(/type="radio" name="overall"/g)).toHaveLength(5);
    expect(page).not.toMatch(/ style=|<style|<script>| on\w+=/);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self' https://xa.example.gov.vn;");
    expect((await get('/')).headers.get('Content-Security-Policy')).toContain("frame-ancestors 'self';");
  });

  it('is stored without a script, once however often it is sent, and gives the receipt', async () => {
    const fields = fieldsOf(await (await get('/embed/satisfaction-form?survey=quick&unit=04')).text());
    fields.set('overall', '4');
    fields.set('comment', '');
    const first = await send(fields);
    expect(first.status).toBe(200);
    expect(first.type).toMatch(/^text\/html/);
    expect(first.text).toContain('Đã ghi nhận.');
    const receipt = /<strong>([^<]+)/.exec(first.text)?.[1];
    expect(receipt).toMatch(/^[0-9A-Z]{4}-/);
    expect((await send(fields)).text).toContain(receipt);
  });

  it('says what cannot be stored, in the language of the page', async () => {
    const page = await (await get('/embed/satisfaction-form?unit=01&lang=en')).text();
    expect(page).toContain('<html lang="en">');
    const refused = await send(fieldsOf(page));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Could not be sent.');
    expect(refused.text).toContain('Not answered');
  });

  it('takes feedback, and leaves out what the other answers leave unasked', async () => {
    const page = await (await get('/embed/feedback-form?unit=01')).text();
    expect(page).toContain('<danvan-feedback-form endpoint="/v1/responses" unit="01">');
    const fields = fieldsOf(page);
    fields.set('kind', 'report');
    fields.set('content', 'Đèn đường ngõ 12 hỏng');
    fields.set('reply', 'no');
    fields.set('contact', '0912 345 678');
    expect((await send(fields)).status).toBe(200);
  });

  it('knows its surveys and units', async () => {
    expect((await get('/embed/satisfaction-form?survey=nope&unit=01')).status).toBe(404);
    expect((await get('/embed/satisfaction-form?unit=%3Cscript%3E')).status).toBe(422);
    expect((await get('/embed/kpi-card?unit=01')).status).toBe(404);
  });

  it('takes no form from a strange page', async () => {
    const response = await app.request('/v1/responses', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Sec-Fetch-Site': 'cross-site',
        Origin: 'https://evil.example',
      },
      body: 'survey=quick&unit=01&overall=1',
    });
    expect(response.status).toBe(403);
  });
});

describe('a form of a page without scripts', () => {
  const filled = 'survey=quick&version=1&unit=01&overall=5';
  const form = (body: string) => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
    body,
  });

  it('is one request in the metrics and in the log', async () => {
    const opened = openApp({ LOG_REQUESTS: '1' });
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect((await opened.app.request('/v1/responses', form(filled))).status).toBe(200);
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
    expect(lines).toMatchObject([{ method: 'POST', route: '/v1/responses', status: 200 }]);
    const metrics = await (await opened.get('/metrics')).text();
    log.mockRestore();
    expect(metrics).toContain('danvan_requests_total{method="POST",status="200"} 1\n');
    expect(metrics).toContain('danvan_responses_total{outcome="stored"} 1\n');
  });

  it('that cannot be stored now is told so on a page, and logged once', async () => {
    const broken = { ...openApp().store, addResponse: () => Promise.reject(new Error('disk full')) };
    const opened = openApp({}, { store: broken });
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await opened.app.request('/v1/responses', form(filled));
    const told = log.mock.calls.length;
    log.mockRestore();
    expect([response.status, told]).toEqual([503, 1]);
    expect(await response.text()).toContain('Máy chủ đang gặp sự cố, chưa lưu được.');
  });

  it('holds JSON when curl sent it, and is answered under the same policy', async () => {
    const sent = JSON.stringify(answer());
    const reply = await app.request('/v1/responses', form(sent));
    expect(reply.headers.get('Content-Type')).toBe('application/json');
    expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(reply.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});
