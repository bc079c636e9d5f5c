import type { makeOpenapi } from './openapi.js';
import type { App } from './context.js';

const style = `body{margin:2rem auto;max-width:56rem;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1b1f24;background:#fff}
pre{overflow:auto;padding:1rem;border:1px solid #8a97a5;border-radius:8px}table{border-collapse:collapse}
td,th{padding:.25rem .75rem;border:1px solid #8a97a5;text-align:left;vertical-align:top}code,td,th{overflow-wrap:anywhere}a{color:#0b4a8f}
h2{margin-top:2.5rem}@media (prefers-color-scheme:dark){body{color:#eef2f6;background:#15191e}a{color:#8ec2fb}}`;

interface Operation {
  readonly summary: string;
  readonly security?: unknown;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** /v1/openapi.json and the same to read at /v1/docs: a page without scripts. */
export function describeInterface(app: App): void {
  // Loaded and made when somebody asks: a server starts without it.
  let document: Promise<ReturnType<typeof makeOpenapi>> | undefined;
  const openapi = (): Promise<ReturnType<typeof makeOpenapi>> =>
    (document ??= import('./openapi.js').then(({ makeOpenapi }) => makeOpenapi()));
  app.get('/v1/openapi.json', async (c) => c.json(await openapi()));
  app.get('/v1/docs.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/v1/docs', async (c) => {
    const { info, paths } = await openapi();
    return c.html(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>danvan: interface</title>
    <link rel="stylesheet" href="/v1/docs.css">
  </head>
  <body>
    <main>
      <h1>danvan: interface</h1>
      <p>${escapeHtml(info.description)} <a href="/v1/openapi.json">OpenAPI 3.1</a></p>
      ${Object.entries(paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>)
        .flatMap(([path, methods]) =>
          Object.entries(methods).map(([method, operation]) => section(path, method, operation)),
        )
        .join('\n')}
    </main>
  </body>
</html>
`);
  });
}

function section(path: string, method: string, operation: Operation): string {
  const parameters = operation.parameters?.map(
    ({ name, in: place, required, description }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${place}${required ? ', required' : ''}</td><td>${escapeHtml(description ?? '')}</td></tr>`,
  );
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const responses = Object.entries(operation.responses).map(
    ([status, { description }]) => `<tr><th scope="row">${status}</th><td>${escapeHtml(description)}</td></tr>`,
  );
  return `<section>
<h2><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h2>
<p>${escapeHtml(operation.summary)}.${operation.security ? ' Needs the admin token.' : ''}</p>
${parameters ? `<h3>Parameters</h3><table>${parameters.join('')}</table>` : ''}
${schema ? `<h3>Body</h3><p>As ${Object.keys(operation.requestBody?.content ?? {}).join(' or ')}.</p><pre tabindex="0">${escapeHtml(JSON.stringify(schema, null, 2))}</pre>` : ''}
<h3>Answers</h3><table>${responses.join('')}</table>
</section>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
