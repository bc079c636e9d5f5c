// Every link of the built site leads to a file and, with a #, to a place in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Broken links, as `page → target`. */
export function brokenLinks(site) {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const texts = new Map(pages.map((name) => [join(site, name), readFileSync(join(site, name), 'utf8')]));
  const places = new Map(
    [...texts].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))]),
  );
  const broken = [];
  for (const [path, text] of texts) {
    for (const [, raw] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (raw === '' || raw === '#' || /^(https?:|mailto:|data:|javascript:)/.test(raw)) continue;
      const [file, anchor] = raw.replaceAll('&amp;', '&').split('#');
      const target = file === '' ? path : join(dirname(path), decodeURIComponent(file));
      const known = places.get(target);
      const fits =
        existsSync(target) && (!anchor || !known || known.has(anchor) || known.has(decodeURIComponent(anchor)));
      if (!fits) broken.push(`${relative(site, path)} → ${raw}`);
    }
  }
  return broken;
}
