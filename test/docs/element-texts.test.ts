// The element pages are in Vietnamese down to the last attribute.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

interface Named {
  readonly name?: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Texts {
  readonly undescribed: Readonly<Record<string, Readonly<Record<'en' | 'vi', string>>>>;
  readonly vi: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const texts = read('docs/site/element-texts.json') as Texts;
const manifest = read('packages/elements/dist/custom-elements.json') as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName !== undefined);

describe('the names on the element pages', () => {
  it('are there', () => {
    expect(elements.length).toBeGreaterThan(5);
  });

  it.each(elements)('$tagName: each has a text, and a Vietnamese one', (element) => {
    const { attributes = [], events = [], cssParts = [], cssProperties = [] } = element;
    const missing = [...attributes, ...events, ...cssParts, ...cssProperties].filter(({ name = '', description }) =>
      description === undefined || description === '' ? !texts.undescribed[name] : !texts.vi[description],
    );
    expect(missing.map(({ name, description }) => `${name}: ${description ?? ''}`)).toEqual([]);
  });

  it('no Vietnamese text is left in English', () => {
    const marked = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;
    expect(Object.values(texts.vi).filter((text) => !marked.test(text))).toEqual([]);
  });
});
