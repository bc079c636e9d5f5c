import { completionScript } from '../completion/completion-script.js';
import { shells } from '../completion/vocabulary.js';
import type { Arguments } from '../read-arguments.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** `danvan completion`: prints what a shell needs to complete commands and options. */
export function completion({ operands }: Arguments, terminal: Terminal): ExitCode {
  const shell = shells.find((name) => name === operands[0]);
  if (!shell) {
    const known = shells.join(', ');
    throw new UsageError('bad-option', {
      vi: `Cần tên trình vỏ lệnh: ${known}. Ví dụ: danvan completion bash`,
      en: `Needs the name of a shell: ${known}. Example: danvan completion bash`,
    });
  }
  terminal.out(completionScript(shell));
  return 0;
}
