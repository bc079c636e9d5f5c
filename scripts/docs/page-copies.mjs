// The written guides as TypeDoc reads them: a folder per language, each page
// with its title and group in front, links kept inside that language.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

// The file of a page in one language: `server.md`, `server.vi.md`; one text where both languages share it.
function sourceOf(docs, { file, shared }, lang) {
  return join(docs, lang === 'vi' && !shared ? `${file}.vi.md` : `${file}.md`);
}

/** The groups of pages.json; a group with a `folder` also holds every numbered record in it. */
export function readGroups(docs) {
  return JSON.parse(readFileSync(join(docs, 'site/pages.json'), 'utf8')).map(({ folder, ...group }) => {
    if (folder === undefined) return group;
    const records = readdirSync(join(docs, folder))
      .filter((name) => /^\d.*\.md$/.test(name))
      .sort()
      .map((name) => {
        const title = /^# (.*)$/m.exec(readFileSync(join(docs, folder, name), 'utf8'))[1];
        return { file: `${folder}/${name.slice(0, -3)}`, title: { en: title, vi: title }, shared: true };
      });
    return { ...group, pages: [...group.pages, ...records] };
  });
}

/**
 * Writes the copies and says where they lie, in reading order.
 *
 * @param groups - of `readGroups`: groups of pages with their titles
 * @param made - pages that a script makes: file → text
 */
export function copyPages({ docs, out, lang, groups, made }) {
  const known = new Set(groups.flatMap(({ pages }) => pages.map(({ file }) => file)));
  return groups.flatMap(({ group, pages }) =>
    pages.map((page) => {
      const { file, title } = page;
      const text = made.get(file) ?? readFileSync(sourceOf(docs, page, lang), 'utf8');
      const to = join(out, `${file}.md`);
      mkdirSync(dirname(to), { recursive: true });
      const front = `---\ntitle: ${JSON.stringify(title[lang])}\ngroup: ${JSON.stringify(group[lang])}\n---\n\n`;
      const link = linkFrom({ from: dirname(join(docs, file)), to: dirname(to), docs, out, known });
      writeFileSync(to, `${front}# ${title[lang]}\n\n${relinked(withoutHead(text), link)}`);
      return to;
    }),
  );
}

// The title comes from pages.json, and the site has a switch of its own to the other language.
function withoutHead(text) {
  return text.replace(/^# .*\n+/, '').replace(/^\[(?:English|Tiếng Việt)\]\([^)]*\)\n+/, '');
}

/** Where a link of a guide leads inside the site; undefined for what the site does not hold. */
function linkFrom({ from, to, docs, out, known }) {
  return (target) => {
    const path = join(from, target);
    const page = madeOf(path) ?? relative(docs, path).replace(/(\.vi)?\.md$/, '');
    if ((path.endsWith('.md') || madeOf(path)) && known.has(page)) return relative(to, join(out, `${page}.md`));
    if (/\.(png|svg|json|css|mjs|html)$/.test(path) && existsSync(path)) return relative(to, path);
    return undefined;
  };
}

// In the repository a guide links to the sources that a page of the site is made of.
function madeOf(path) {
  if (path.endsWith('packages/core/src/catalog')) return 'catalogue';
  const element = /packages\/elements\/src\/([\w-]+)$/.exec(path)?.[1];
  return element && `elements/danvan-${element}`;
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
