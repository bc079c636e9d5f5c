// Follows a quick start to the letter in an empty folder: every command and
// every session of the page, from `npm install` on.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Not spawnSync: the registry that answers lives in this process.
function inShell(command, options) {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-c', `{ ${command}\n} 2>&1`], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.once('exit', (status) => resolve({ printed, status }));
  });
}

/** `x; //=> y` as a check that fails with the line. */
const checked = (code) =>
  `import { deepStrictEqual } from 'node:assert';\n${code.replace(
    /^(.*); \/\/=> (.*)$/gm,
    (line, expression, value) => `deepStrictEqual((${expression}), (${value}), ${JSON.stringify(line)});`,
  )}`;

/** Follows one page; throws at the first step that does not go as it says. Returns how many steps it has. */
export async function followQuickStart({ page, folder, registry, lang }) {
  mkdirSync(folder);
  const env = {
    ...process.env,
    LANG: lang === 'vi' ? 'vi_VN.UTF-8' : 'en_US.UTF-8',
    npm_config_registry: registry,
    npm_config_yes: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_prefer_offline: 'true',
  };
  let steps = 0;
  let before = 0;
  const step = async (command) => {
    steps += 1;
    const { printed, status } = await inShell(`(exit ${before}); ${command}`, { cwd: folder, env });
    before = status ?? 1;
    return printed;
  };
  for (const [, kind, text] of readFileSync(page, 'utf8').matchAll(/^```(sh|ts|console)\n([\s\S]*?)^```/gm)) {
    if (kind === 'sh') {
      for (const command of text.trim().split('\n')) {
        const printed = await step(command);
        if (before !== 0) throw new Error(`${page}: $ ${command}\n${printed}`);
      }
    } else if (kind === 'ts') {
      writeFileSync(join(folder, 'start.mjs'), checked(text));
      const printed = await step(`'${process.execPath}' start.mjs`);
      if (before !== 0) throw new Error(`${page}: the code of the page\n${printed}`);
    } else {
      for (const [, command, expected] of text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
        const file = /^cat ([\w.-]+)$/.exec(command)?.[1];
        if (file) writeFileSync(join(folder, file), expected);
        const printed = await step(command);
        if (printed.trim() !== expected.trim()) {
          throw new Error(`${page}: $ ${command}\n--- on the page\n${expected}--- printed\n${printed}`);
        }
      }
    }
  }
  return steps;
}
