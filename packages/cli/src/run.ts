import { createRequire } from 'node:module';
import { DanvanError, type Lang } from '@danvan/core';
import { cliMessages, fill } from './cli-messages.js';
import { completion } from './commands/completion.js';
import { languageFor, readArguments, type Arguments } from './read-arguments.js';
import type { ExitCode, Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** Runs one call; `undefined` while a server goes on running. */
export async function run(line: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  const lang = languageFor(line, terminal.env);
  try {
    return await dispatch(readArguments(line), lang, terminal);
  } catch (error) {
    // 1 means a contradiction: whatever else goes wrong must not look like one.
    if (error instanceof DanvanError) terminal.err(error.sentence[lang]);
    else
      terminal.err(
        `${cliMessages[lang].unexpected}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return 2;
  }
}

async function dispatch(call: Arguments, lang: Lang, terminal: Terminal): Promise<ExitCode | undefined> {
  switch (call.command) {
    case 'help':
      terminal.out(cliMessages[lang].help);
      return 0;
    case 'none':
      terminal.err(cliMessages[lang].help);
      return 2;
    case 'version':
      terminal.out(call.json ? JSON.stringify({ name: 'danvan', version: version() }) : version());
      return 0;
    case 'read':
    case 'audit':
      if (call.operands.length === 0) throw needs('no-file', 'noFile', call);
      // Each command loads what it needs: a server starts without the reader of reports.
      return call.command === 'read'
        ? await (await import('./commands/read.js')).read(call, lang, terminal)
        : await (await import('./commands/audit.js')).audit(call, lang, terminal);
    case 'spell':
      if (call.operands.length === 0) throw needs('no-number', 'noNumber', call);
      return (await import('./commands/spell.js')).spell(call, lang, terminal);
    case 'completion':
      return completion(call, terminal);
    case 'import': {
      if (call.operands.length === 0) throw needs('no-file', 'noTable', call);
      if (call.map === undefined || call.map === '') throw needs('no-map', 'noMap', call);
      const { importTables } = await import('./commands/import.js');
      return importTables(call, lang, terminal);
    }
    case 'serve':
      refuseOperands(call);
      if (call.check) return (await import('./commands/keep.js')).check(lang, terminal);
      // The server's libraries are not loaded for reading a report.
      await (await import('@danvan/server')).runServer(terminal.env);
      return undefined;
    case 'backup':
    case 'restore':
      if (call.operands.length !== 1) throw needs('no-file', 'noBackup', call);
      return (await import('./commands/keep.js')).keep(call, lang, terminal);
    case 'move':
      refuseOperands(call);
      return (await import('./commands/keep.js')).move(lang, terminal);
  }
}

// A folder or a port that was meant as a setting would be ignored in silence.
function refuseOperands({ command, operands }: Arguments): void {
  const [first] = operands;
  if (first === undefined) return;
  throw new UsageError('unknown-operand', {
    vi: fill(cliMessages.vi.noOperands, { command, word: first }),
    en: fill(cliMessages.en.noOperands, { command, word: first }),
  });
}

function needs(
  code: UsageError['code'],
  message: 'noFile' | 'noNumber' | 'noTable' | 'noMap' | 'noBackup',
  { command }: Arguments,
): UsageError {
  return new UsageError(code, {
    vi: fill(cliMessages.vi[message], { command }),
    en: fill(cliMessages.en[message], { command }),
  });
}

function version(): string {
  const { version: text } = createRequire(import.meta.url)('danvan/package.json') as { readonly version: string };
  return text;
}
