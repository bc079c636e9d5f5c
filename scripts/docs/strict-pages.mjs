// TypeDoc's pages as the site wants them: under a strict policy, with their
// lists of pages in them, readable and usable by keyboard without scripts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { navigationList, readNavigation } from './site-navigation.mjs';

const theme = `document.documentElement.dataset.theme = localStorage.getItem("tsd-theme") || "os";\n`;

/** Rewrites every page of a language; returns how many there are. */
export function strictPages({ folder, site, groups, lang, other, label }) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const navigation = readNavigation(folder, groups, lang);
  for (const name of pages) {
    const path = join(folder, name);
    const up = '../'.repeat(name.split('/').length - 1);
    const href = relative(join(path, '..'), twinOf({ name, site, other }));
    const switched = `<a class="other-language" href="${href}" hreflang="${other}" lang="${other}">${label}</a>`;
    const html = readFileSync(path, 'utf8')
      // TypeDoc hides the page until its list has been drawn; ours is there already.
      .replace(/<script>[\s\S]*?<\/script>/, '')
      .replace(
        /<script async src="[^"]*navigation\.js"[^>]*><\/script>/,
        `<script src="${up}assets/start.js"></script>`,
      )
      .replace('<div id="tsd-toolbar-links">', `<div id="tsd-toolbar-links">${switched}`)
      .replace(/<ul([^>]*) id="tsd-nav-container">[\s\S]*?<\/ul>/, `<ul$1>\n${navigationList(navigation, name)}</ul>`)
      // A link inside what folds a section is reached by nobody who uses a keyboard.
      .replace(/(<summary(?:(?!<\/summary>)[\s\S])*?)<a [^>]*class="tsd-anchor-icon">(?:(?!<\/a>)[\s\S])*<\/a>/g, '$1')
      .replace(/<table>/g, '<div class="wide" tabindex="0"><table>')
      .replace(/<\/table>/g, '</table></div>');
    // Elements that are there before the page is drawn do not move it.
    const live = html.includes('class="demo"')
      ? `<script src="${up}assets/danvan.iife.js"></script></head>`
      : '</head>';
    writeFileSync(path, html.replace('</head>', live));
  }
  writeFileSync(join(folder, 'assets/start.js'), theme);
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
