// TypeDoc writes one small script into every page; a site under a strict
// policy loads it as a file. The switch of language is put in as well.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const inline = /<script>([\s\S]*?)<\/script>/g;

/** Makes every page of a language free of inline scripts and lets it name its twin. */
export function strictPages({ folder, site, other, label }) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  let script = '';
  for (const name of pages) {
    const path = join(folder, name);
    const up = '../'.repeat(name.split('/').length - 1);
    const html = readFileSync(path, 'utf8').replace(inline, (_, code) => {
      script = code;
      return `<script src="${up}assets/start.js"></script>`;
    });
    const twin = twinOf({ name, site, other });
    const href = relative(join(path, '..'), twin);
    const link = `<a class="other-language" href="${href}" hreflang="${other}" lang="${other}">${label}</a>`;
    writeFileSync(path, html.replace('<div id="tsd-toolbar-links">', `<div id="tsd-toolbar-links">${link}`));
  }
  writeFileSync(join(folder, 'assets/start.js'), `${script}\n`);
  return pages.length;
}

// Both languages are made of the same pages; a page that only one has leads to the other's first page.
function twinOf({ name, site, other }) {
  const path = join(site, other, name);
  try {
    readFileSync(path);
    return path;
  } catch {
    return join(site, other, 'index.html');
  }
}
