import { canonical, DanvanError, type Lang } from '@danvan/core';
import { parseNumber, spellMoney, spellNumber } from '@danvan/core/numbers';
import { cliMessages, fill } from '../cli-messages.js';
import type { Arguments } from '../read-arguments.js';
import type { ExitCode, Terminal } from '../terminal.js';

/** `danvan spell`: a number in words. A reading that could be disputed is printed with a note beside it. */
export function spell({ operands, money, json }: Arguments, lang: Lang, terminal: Terminal): ExitCode {
  try {
    const text = operands.join(' ');
    const { value, warnings, alternatives } = parseNumber(text);
    const words = money ? spellMoney(value) : spellNumber(value);
    if (json) {
      const other = alternatives.map(canonical);
      terminal.out(JSON.stringify({ text, value: canonical(value), words, warnings, alternatives: other }, null, 2));
      return 0;
    }
    terminal.out(words);
    if (warnings.length > 0) terminal.err(fill(cliMessages[lang].warning, { warnings: warnings.join(', ') }));
    return 0;
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error;
    terminal.err(error.sentence[lang]);
    return 2;
  }
}
