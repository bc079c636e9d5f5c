// A page for each element: what it is for and a live demonstration from
// docs/site/elements.json, its names from the custom elements manifest, their
// Vietnamese from docs/site/element-texts.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const headings = {
  en: {
    demo: 'Try it',
    code: 'The same as code',
    attributes: 'Attributes',
    events: 'Events',
    parts: 'CSS parts',
    properties: 'CSS properties',
    filter: 'For text formats that strip unknown tags',
    name: 'Name',
    what: 'What it does',
  },
  vi: {
    demo: 'Dùng thử',
    code: 'Mã nhúng',
    attributes: 'Thuộc tính',
    events: 'Sự kiện',
    parts: 'Phần tạo kiểu (part)',
    properties: 'Biến CSS',
    filter: 'Cho định dạng văn bản lọc bỏ thẻ lạ',
    name: 'Tên',
    what: 'Ý nghĩa',
  },
};

/** File → text of the element pages in one language. */
export async function elementPages(root, lang) {
  const manifest = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
  const words = JSON.parse(readFileSync(join(root, 'docs/site/elements.json'), 'utf8'));
  const texts = JSON.parse(readFileSync(join(root, 'docs/site/element-texts.json'), 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  return new Map(declarations.map((element) => [`elements/${element.tagName}`, page(element, words, texts, lang)]));
}

function page(element, words, texts, lang) {
  const entry = words.elements[element.tagName];
  if (!entry) throw new Error(`docs/site/elements.json has no entry for ${element.tagName}`);
  const say = headings[lang];
  const described = ({ name, description }) => {
    if (!description) return texts.undescribed[name]?.[lang] ?? '';
    return lang === 'vi' ? (texts.vi[description] ?? description) : description;
  };
  const table = (title, items) =>
    items.length === 0
      ? []
      : [
          `## ${title}`,
          '',
          `| ${say.name} | ${say.what} |`,
          '| --- | --- |',
          ...items.map((item) => `| \`${item.name}\` | ${cell(described(item))} |`),
          '',
        ];
  const shown = (items = []) => items.filter((item) => item.name && described(item));
  return [
    `# ${element.tagName}`,
    '',
    entry.intro[lang],
    '',
    `## ${say.demo}`,
    '',
    ...entry.demos.flatMap((demo) => {
      const markup = demo.html[lang] ?? demo.html;
      return [
        ...(demo.text ? [demo.text[lang], ''] : []),
        `<div class="demo">\n${markup}\n</div>`,
        '',
        '```html',
        markup,
        '```',
        '',
      ];
    }),
    ...table(say.attributes, shown(element.attributes)),
    ...table(say.events, shown(element.events)),
    ...table(say.parts, shown(element.cssParts)),
    ...table(say.properties, shown(element.cssProperties)),
    `## ${say.filter}`,
    '',
    '```text',
    `<${[element.tagName, ...shown(element.attributes).map(({ name }) => name)].join(' ')}>`,
    '```',
  ].join('\n');
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
