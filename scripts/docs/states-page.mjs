// The gallery of states: every state that an attribute can bring about, as a
// live element, from docs/site/states.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page in one language, as Markdown. */
export function statesPage(root, lang) {
  const { intro, elements } = JSON.parse(readFileSync(join(root, 'docs/site/states.json'), 'utf8'));
  return [
    '# states',
    '',
    intro[lang],
    '',
    ...elements.flatMap(({ tag, states }) => [
      `## ${tag}`,
      '',
      ...states.flatMap(({ name, html }) => [
        `### ${name[lang]}`,
        '',
        `<div class="demo">\n${html[lang] ?? html}\n</div>`,
        '',
      ]),
    ]),
  ].join('\n');
}
