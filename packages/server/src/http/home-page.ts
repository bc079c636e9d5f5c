import type { App } from './context.js';
import { htmlPage } from './html-page.js';
import { escapeHtml } from './survey-page.js';

const style = `body{margin:2rem auto;max-width:44rem;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1b1f24;background:#fff}
pre{overflow:auto;padding:1rem;border:1px solid #8a97a5;border-radius:8px}a{color:#0b4a8f}
@media (prefers-color-scheme:dark){body{color:#eef2f6;background:#15191e}a{color:#8ec2fb}}`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b4a8f"/><path d="M4 8.5l3 3 5-7" fill="none" stroke="#fff" stroke-width="2"/></svg>`;

/** What every page that this server makes looks like. */
export function pageLooks(app: App): void {
  app.get('/danvan-icon.svg', (c) => {
    c.header('Content-Type', 'image/svg+xml');
    return c.body(icon);
  });
  app.get('/danvan-home.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(style);
  });
}

/** `/` of a server without pages of its own: what it is and how to embed it, with a live form. */
export function homePage(app: App): void {
  app.get('/', (c) => {
    const { origin } = new URL(c.req.url);
    // The plain name outlives an upgrade; the hashed one with its integrity is in /v1/embed.
    const snippet = `<script type="module" src="${origin}/danvan.js"></script>\n\n<danvan-satisfaction-form survey="quick"\n  endpoint="${origin}/v1/responses" unit="01"></danvan-satisfaction-form>`;
    const content = `      <h1>Máy chủ danvan đang chạy</h1>
      <p>Máy chủ này nhận phiếu đánh giá của người dân và trả bảng tổng hợp, thẻ chỉ số. Dán đoạn sau vào trang của cơ quan:</p>
      <pre tabindex="0">${escapeHtml(snippet)}</pre>
      <h2>Phiếu mẫu</h2>
      <danvan-satisfaction-form survey="quick" endpoint="/v1/responses" unit="01"><p>Phiếu đánh giá cần JavaScript.</p></danvan-satisfaction-form>
      <p><a href="/v1/docs">Mô tả giao diện lập trình</a> (<a href="/v1/openapi.json">OpenAPI</a>)</p>`;
    return c.html(htmlPage('vi', 'danvan', content));
  });
}
