// Builds the documentation site in site/: API pages from the sources, the
// guides of docs/ in both languages, a page for each element with a live
// demonstration. Fails on a warning, a broken link, a page without its
// twin, a public name without a summary or a function without an example.
import { appendFileSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, KindRouter, OptionDefaults } from 'typedoc';
import { brokenLinks } from './docs/check-site.mjs';
import { writeDemoData } from './docs/demo-data.mjs';
import { madePages } from './docs/made-pages.mjs';
import { coverageOf } from './docs/coverage.mjs';
import { copyPages, readGroups } from './docs/page-copies.mjs';
import { strictPages } from './docs/strict-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'site');
const work = join(site, '.pages');
const docs = join(root, 'docs');
const groups = readGroups(docs);
const languages = { en: { other: 'vi', label: 'Tiếng Việt' }, vi: { other: 'en', label: 'English' } };
/** Names of the files of a package → what TypeDoc has read of it. */
const sources = new Map();
const blockTags = [
  ...OptionDefaults.blockTags,
  ...['@element', '@fires', '@slot', '@csspart', '@cssprop', '@cssstate', '@attr'],
];

async function build(lang) {
  const documents = copyPages({ docs, out: join(work, lang), lang, groups, made: await madePages(root, lang) });
  const app = await Application.bootstrapWithPlugins({
    entryPointStrategy: 'packages',
    entryPoints: ['core', 'elements', 'server'].map((name) => join(root, 'packages', name)),
    packageOptions: {
      blockTags,
      excludeExternals: true,
      excludePrivate: true,
      excludeProtected: true,
      excludeInternal: true,
    },
    projectDocuments: documents,
    name: 'danvan',
    readme: join(docs, lang === 'vi' ? 'site/index.vi.md' : 'site/index.md'),
    out: join(site, lang),
    lang,
    locales: { vi: JSON.parse(readFileSync(join(docs, 'site/typedoc.vi.json'), 'utf8')) },
    blockTags,
    favicon: join(docs, 'site/icon.svg'),
    highlightLanguages: [...OptionDefaults.highlightLanguages, 'twig', 'vue', 'svelte', 'tsx'],
    customCss: join(docs, 'site/site.css'),
    sort: ['documents-first', 'source-order'],
    groupOrder: [...groups.map(({ group }) => group[lang]), '*'],
    navigation: { includeGroups: true },
    disableGit: true,
    sourceLinkTemplate: '',
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: false },
    logLevel: 'Warn',
  });
  shareSources(app);
  app.renderer.defineRouter('pages', routerFor(lang));
  app.options.setValue('router', 'pages');
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the packages.');
  app.validate(project);
  await app.generateOutputs(project);
  return { warnings: app.logger.warningCount + app.logger.errorCount, coverage: coverageOf(project) };
}

/** Sources of a package are read and their types worked out once, not for each language. */
function shareSources(app) {
  const read = app.getEntryPoints.bind(app);
  app.getEntryPoints = () => {
    const files = app.options.getFileNames().join();
    if (!sources.has(files)) sources.set(files, read());
    return sources.get(files);
  };
}

/** A guide has the same address in both languages, whatever its title. */
function routerFor(lang) {
  const files = new Map(groups.flatMap(({ pages }) => pages.map(({ file, title }) => [title[lang], file])));
  return class extends KindRouter {
    getIdealBaseName(reflection) {
      return reflection.isDocument() ? `pages/${files.get(reflection.name)}` : super.getIdealBaseName(reflection);
    }
  };
}

rmSync(site, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const started = Date.now();
let warnings = 0;
let coverage;
for (const lang of Object.keys(languages)) {
  const built = await build(lang);
  warnings += built.warnings;
  coverage = built.coverage;
}
let pages = 0;
for (const [lang, { other, label }] of Object.entries(languages)) {
  pages += strictPages({ folder: join(site, lang), site, groups, lang, other, label });
  for (const name of ['official', 'quiet', 'clear'])
    appendFileSync(join(site, lang, 'assets/custom.css'), readFileSync(join(root, `examples/themes/${name}.css`)));
  writeDemoData(join(site, lang, 'assets/demo'), lang);
  for (const name of [
    'danvan.iife.js',
    'danvan-audit.js',
    'danvan-periods.js',
    'danvan-picture.js',
    'danvan-sipas.js',
    'danvan-reports.js',
  ])
    copyFileSync(join(root, 'packages/elements/dist', name), join(site, lang, 'assets', name));
  rmSync(join(site, lang, 'assets/navigation.js'));
}
cpSync(join(docs, 'site/first-page.html'), join(site, 'index.html'));
for (const name of ['first-page.css', 'icon.svg']) cpSync(join(docs, 'site', name), join(site, name));
writeFileSync(join(site, 'robots.txt'), 'User-agent: *\nAllow: /\n');
rmSync(work, { recursive: true, force: true });
const broken = brokenLinks(site);
for (const link of broken) console.error(`broken link: ${link}`);
for (const name of coverage.undescribed) console.error(`no summary: ${name}`);
for (const name of coverage.unexemplified) console.error(`no example: ${name}`);
console.log(
  `${coverage.names} names, ${coverage.functions} functions; ${coverage.undescribed.length} without a summary, ${coverage.unexemplified.length} without an example`,
);
console.log(
  `${pages} pages in site/, ${warnings} warnings, ${broken.length} broken links, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
process.exit(warnings + broken.length + coverage.undescribed.length + coverage.unexemplified.length > 0 ? 1 : 0);
