import { backupServer, checkServer, moveServer, restoreServer } from '@danvan/server';
import type { Lang } from '@danvan/core';
import { cliMessages, fill } from '../cli-messages.js';
import type { Arguments } from '../read-arguments.js';
import type { ExitCode, Terminal } from '../terminal.js';

/** `danvan serve --check`: whether a server would start with these settings. */
export async function check(lang: Lang, terminal: Terminal): Promise<ExitCode> {
  const { store, listensOn, takesFigures, checksVisits, elementsBuilt } = await checkServer(terminal.env);
  const { wouldStart, yes, no } = cliMessages[lang];
  const word = (is: boolean): string => (is ? yes : no);
  terminal.out(
    fill(wouldStart, {
      listensOn,
      store: store === 'sqlite' ? 'SQLite' : 'PostgreSQL',
      figures: word(takesFigures),
      visits: word(checksVisits),
      elements: word(elementsBuilt),
    }),
  );
  return 0;
}

/** `danvan backup FILE` and `danvan restore FILE`. */
export function keep({ command, operands: [file = ''] }: Arguments, lang: Lang, terminal: Terminal): ExitCode {
  const isBackup = command === 'backup';
  const report = (isBackup ? backupServer : restoreServer)(terminal.env, file);
  terminal.out(
    fill(cliMessages[lang][isBackup ? 'backedUp' : 'restored'], { answers: report.answers, file: report.file }),
  );
  return 0;
}

/** `danvan move`: from the embedded database to PostgreSQL. */
export async function move(lang: Lang, terminal: Terminal): Promise<ExitCode> {
  let moved = 0;
  const { answers, rows } = await moveServer(terminal.env, {
    onBatch: (table, more) => {
      moved += more;
      terminal.progress?.(fill(cliMessages[lang].moving, { table, rows: moved }));
    },
  }).finally(() => terminal.progress?.(''));
  const all = Object.values(rows).reduce((sum, n) => sum + n, 0);
  terminal.out(fill(cliMessages[lang].moved, { answers, rows: all }));
  return 0;
}
