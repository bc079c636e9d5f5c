// What the filters of content management systems let through, as data: a snippet that the guide gives must
// come out as it went in, and one that is not allowed must not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

const pages = ['docs/cms.md', 'docs/cms.vi.md'].map((name) => ({
  name,
  text: readFileSync(join(root, name), 'utf8'),
}));

/** `<tag a b>` of Drupal's list of allowed tags; `lang` and `dir` pass anywhere. */
const allowedBy = (line: string): Map<string, Set<string>> =>
  new Map(
    [...line.matchAll(/<([\w-]+)((?: [\w-]+)*)>/g)].map(([, tag = '', names = '']) => [
      tag,
      new Set([...names.trim().split(' '), 'lang', 'dir']),
    ]),
  );

/** As Drupal's filter does: other tags go, other attributes go, also every `on…` and `style`. */
function filtered(html: string, allowed: ReadonlyMap<string, ReadonlySet<string>>): string {
  return html.replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, slash: string, tag: string, rest: string) => {
    const names = allowed.get(tag);
    if (!names) return '';
    const kept = [...rest.matchAll(/\s+([\w-]+)(="[^"]*")?/g)]
      .filter(([, name = '']) => names.has(name) && !/^on|^style$/.test(name))
      .map(([attribute]) => attribute.replace(/^\s+/, ' '));
    return `<${slash}${tag}${kept.join('')}>`;
  });
}

describe.each(pages)('$name', ({ text }) => {
  const allowed = allowedBy(/`(<danvan-satisfaction-form [^`=]*>)`/.exec(text)?.[1] ?? '');
  const snippet = /```twig\n[\s\S]*?(<danvan-[\s\S]*?)\n```/.exec(text)?.[1] ?? '';

  it('the snippet for Drupal passes a format with the line that the page gives', () => {
    expect(snippet).toContain('endpoint=');
    expect(filtered(snippet, allowed)).toBe(snippet);
  });

  it('without that line nothing of it is left, and scripts and styles never pass', () => {
    expect(filtered(snippet, new Map())).toBe('');
    const sly = '<danvan-satisfaction-form unit="01" onclick="x()" style="y">';
    expect(filtered(sly, allowed)).toBe('<danvan-satisfaction-form unit="01">');
  });

  it('what Liferay, SharePoint Server and DNN are given holds one script with an address and no code', () => {
    const blocks = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    expect(blocks.length).toBeGreaterThan(1);
    const scripts = blocks.flatMap((block) => [...block.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]);
    expect(scripts.every(([, attributes = '', code]) => attributes.includes(' src="') && code === '')).toBe(true);
  });
});
