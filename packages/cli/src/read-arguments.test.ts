import { describe, expect, it } from 'vitest';
import { languageFor, readArguments } from './read-arguments.js';

describe('readArguments', () => {
  it('takes options anywhere and a dash for standard input', () => {
    expect(readArguments(['audit', '-', '--json', 'b.txt', '--date=2026-05-17'])).toMatchObject({
      command: 'audit',
      operands: ['-', 'b.txt'],
      json: true,
      date: '2026-05-17',
    });
  });

  it('a negative number is no option, and nothing is after --', () => {
    expect(readArguments(['spell', '-5,5']).operands).toEqual(['-5,5']);
    expect(readArguments(['read', '--', '--json']).operands).toEqual(['--json']);
  });

  it.each([
    [['rread'], 'unknown-command'],
    [['read', '--jsn'], 'unknown-option'],
    [['read', 'a.txt', '--date', '2026-02-30'], 'bad-option'],
    [['read', 'a.txt', '--date'], 'bad-option'],
    [['read', 'a.txt', '--lang', 'fr'], 'bad-option'],
  ])('%j is refused as %s', (line, code) => {
    expect(() => readArguments(line)).toThrow(expect.objectContaining({ code }));
  });
});

describe('languageFor', () => {
  it.each([
    [[], {}, 'vi'],
    [[], { LANG: 'C.UTF-8' }, 'vi'],
    [[], { LANG: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'en_GB.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
    [['--lang', 'en'], { LANG: 'vi_VN.UTF-8' }, 'en'],
    [['--lang=vi'], { LANG: 'en_US' }, 'vi'],
  ])('%j with %j is %s', (line, env, lang) => {
    expect(languageFor(line, env)).toBe(lang);
  });
});
