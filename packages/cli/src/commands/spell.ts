import { Decimal, type Lang } from '@danvan/core';
import { spellMoney, spellNumber } from '@danvan/core/numbers';
import { cliMessages } from '../cli-messages.js';
import type { Arguments } from '../read-arguments.js';
import type { ExitCode, Terminal } from '../terminal.js';

/** `danvan spell`: a number in words. */
export function spell({ operands, money }: Arguments, lang: Lang, terminal: Terminal): ExitCode {
  const text = operands.join('');
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    terminal.err(cliMessages[lang].noNumber);
    return 2;
  }
  const value = new Decimal(text);
  terminal.out(money ? spellMoney(value) : spellNumber(value));
  return 0;
}
