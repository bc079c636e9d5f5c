import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cliMessages } from '../cli-messages.js';
import { commands, readArguments } from '../read-arguments.js';
import { run } from '../run.js';
import { completionScript } from './completion-script.js';
import { options, shells } from './vocabulary.js';

const has = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

// What bash offers for the last of the words.
function bashOffers(...words: string[]): string[] {
  const script = `${completionScript('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_danvan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
}

describe('danvan completion', () => {
  it.skipIf(!has('bash'))('bash offers commands, options and their values', () => {
    expect(bashOffers('danvan', 'a')).toEqual(['audit']);
    expect(bashOffers('danvan', 'audit', '--en')).toEqual(['--encoding']);
    expect(bashOffers('danvan', 'read', '--lang', '')).toEqual(['vi', 'en']);
    expect(bashOffers('danvan', 'completion', '')).toEqual([...shells]);
    expect(bashOffers('danvan', 'audit', 'bao')).toEqual(['']);
  });

  it.each(shells.filter((shell) => has(shell)))('%s takes its script without a complaint', (shell) => {
    expect(execFileSync(shell, ['-n'], { input: completionScript(shell), encoding: 'utf8' })).toBe('');
  });

  it.each(shells)('%s names every command and every option', (shell) => {
    const script = completionScript(shell);
    for (const word of commands) expect(script).toContain(word);
    for (const { name } of options) expect(script).toContain(shell === 'fish' ? `-l ${name.slice(2)}` : name);
  });

  it('every option that is offered is understood, and is in both helps', () => {
    for (const { name, values } of options) {
      const value = name === '--date' ? '2026-05-17' : values?.[0];
      expect(() => readArguments(['read', 'a.txt', name, ...(value === undefined ? [] : [value])])).not.toThrow();
      for (const { help } of Object.values(cliMessages)) expect(help).toContain(name);
    }
    for (const command of commands)
      for (const { help } of Object.values(cliMessages)) expect(help).toContain(`danvan ${command}`);
  });

  it('a shell that is not known, or none, is a wrong call that names the known ones', async () => {
    for (const line of [['completion'], ['completion', 'tcsh']]) {
      const err: string[] = [];
      const code = await run(line, { env: {}, colours: false, out: () => undefined, err: (text) => err.push(text) });
      expect([code, err.length, err[0]?.includes('bash, zsh, fish')]).toEqual([2, 1, true]);
    }
  });
});
