// The written guides as TypeDoc reads them: a folder per language, each page
// with its title and group in front, links kept inside that language.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

// The file of a page in one language: `server.md`, `server.vi.md`.
function sourceOf(docs, file, lang) {
  return join(docs, lang === 'vi' ? `${file}.vi.md` : `${file}.md`);
}

/**
 * Writes the copies and says where they lie, in reading order.
 *
 * @param groups - pages.json: groups of pages with their titles
 * @param made - pages that a script makes: file → text
 */
export function copyPages({ docs, out, lang, groups, made }) {
  const known = new Set(groups.flatMap(({ pages }) => pages.map(({ file }) => file)));
  return groups.flatMap(({ group, pages }) =>
    pages.map(({ file, title }) => {
      const text = made.get(file) ?? readFileSync(sourceOf(docs, file, lang), 'utf8');
      const to = join(out, `${file}.md`);
      mkdirSync(dirname(to), { recursive: true });
      const front = `---\ntitle: ${JSON.stringify(title[lang])}\ngroup: ${JSON.stringify(group[lang])}\n---\n\n`;
      const link = linkFrom({ from: dirname(join(docs, file)), to: dirname(to), docs, out, known });
      writeFileSync(to, front + relinked(withoutHead(text), link));
      return to;
    }),
  );
}

// The site draws the title, and has a switch of its own to the other language.
function withoutHead(text) {
  return text.replace(/^# .*\n+/, '').replace(/^\[(?:English|Tiếng Việt)\]\([^)]*\)\n+/, '');
}

/** Where a link of a guide leads inside the site; undefined for what the site does not hold. */
function linkFrom({ from, to, docs, out, known }) {
  return (target) => {
    const path = join(from, target);
    const page = relative(docs, path).replace(/(\.vi)?\.md$/, '');
    if (path.endsWith('.md') && known.has(page)) return relative(to, join(out, `${page}.md`));
    if (/\.(png|svg|json|css|mjs|html)$/.test(path) && existsSync(path)) return relative(to, path);
    return undefined;
  };
}

// What the site does not hold is named, not linked.
function relinked(text, link) {
  return text.replace(
    /\[((?:[^\][]|\[[^\]]*\])*)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)/g,
    (_, words, target, anchor = '') => {
      const place = link(target);
      return place === undefined ? words : `[${words}](${place}${anchor})`;
    },
  );
}
