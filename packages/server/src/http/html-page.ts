import type { Lang } from '@danvan/core';

/** One page of this server: nothing in it runs or looks inline. */
export function htmlPage(lang: Lang, title: string, content: string): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="/danvan-icon.svg">
    <link rel="stylesheet" href="/danvan-home.css">
    <script type="module" src="/danvan.js"></script>
  </head>
  <body>
    <main>
${content}
    </main>
  </body>
</html>
`;
}
