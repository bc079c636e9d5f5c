// The list of pages beside each page: written when the site is built, so that
// it is there without scripts and nothing moves when it comes.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Guides by group, then the doors of each package: `{ title, pages: [{ file, title }] }`, files below the language. */
export function readNavigation(folder, groups, lang) {
  const guides = groups.map(({ group, pages }) => ({
    title: group[lang],
    pages: pages.map(({ file, title }) => ({ file: `pages/${file}.html`, title: title[lang] })),
  }));
  const doors = readdirSync(join(folder, 'modules'))
    .sort()
    .map((name) => {
      const title = /<title>([^|]*?) \|/.exec(readFileSync(join(folder, 'modules', name), 'utf8'))?.[1] ?? name;
      return { file: `modules/${name}`, title, of: packageOf(name) };
    });
  const packages = [...new Set(doors.map(({ of }) => of))];
  return [...guides, ...packages.map((title) => ({ title, pages: doors.filter(({ of }) => of === title) }))];
}

// `_danvan_core.units_register.html` is about a door of @danvan/core.
function packageOf(file) {
  const [, name] = /_danvan_(\w+?)(?:\.|$)/.exec(file) ?? [];
  return name && `@danvan/${name}`;
}

/** The list as it stands on the page `name`: the group of the page is open, the page itself marked. */
export function navigationList(navigation, name) {
  const here = packageOf(name);
  return navigation
    .map(({ title, pages }) => {
      const open = title === here || pages.some(({ file }) => file === name) || !title.startsWith('@');
      const links = pages.map(({ file, title: text }) => {
        const mark = file === name ? ' class="current" aria-current="page"' : '';
        return `<li><a href="${relative(dirname(name), file)}"${mark}>${text}</a></li>`;
      });
      return `<li><details${open ? ' open' : ''}><summary>${title}</summary><ul>${links.join('')}</ul></details></li>`;
    })
    .join('\n');
}
