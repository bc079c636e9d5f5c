import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { root } from '../structure/imports.js';

const { minified } = (await import(join(root, 'scripts/minify-templates.mjs'))) as {
  minified: (code: string) => string;
};

const code = [
  'const a = css`',
  '  :host {',
  '    --x: var(--y, 1px);',
  '    color: red;',
  '    margin: 0.5em -0.25em 0 10.5em;',
  '  }',
  '  /* why */',
  '  a :hover > b,',
  '  c {',
  "    content: '\\\\2002';",
  '  }',
  '`;',
  'const b = html`<p',
  '    part="x"',
  '    class=${one}',
  '    title="two words"',
  '  >',
  '  ${html`<b>two  three</b>`} words',
  '</p>`;',
  'last();',
].join('\n');

describe('templates of built modules', () => {
  it('lose their indentation and nothing else', () => {
    const after = minified(code);
    expect(after).toContain(
      ":host{--x:var(--y,1px);color:red;margin:.5em -.25em 0 10.5em}a :hover>b,c{content:'\\\\2002'}",
    );
    expect(after.replace(/\n/g, '')).toContain(
      'html`<p part=x class=${one} title="two words" > ${html`<b>two  three</b>`} words </p>`',
    );
  });

  it('every line keeps its number, and a second time changes nothing', () => {
    const after = minified(code);
    expect(after.split('\n').length).toBe(code.split('\n').length);
    expect(after.split('\n').indexOf('last();')).toBe(code.split('\n').indexOf('last();'));
    expect(minified(after)).toBe(after);
  });
});
