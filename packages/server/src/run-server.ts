import { DanvanError } from '@danvan/core';
import { readSettings } from './settings.js';
import { startServer, type Extras } from './start-server.js';

/**
 * Runs the server as a program: settings from the environment, one clear
 * sentence and exit code 2 when it cannot start, a clean stop at Ctrl-C.
 *
 * @example
 * ```ts
 * import { runServer } from '@danvan/server';
 * const main = () => runServer({ ...process.env, PORT: '9000' });
 * typeof main; //=> 'function'
 * ```
 */
export async function runServer(
  environment: Readonly<Record<string, string | undefined>>,
  extras: Extras = {},
): Promise<void> {
  try {
    const server = await startServer(readSettings(environment), extras);
    console.log(`danvan: ${server.url}`);
    if (server.integrity === undefined) {
      console.log('Các phần tử chưa được dựng (npm run build). / The elements are not built (npm run build).');
    } else console.log(`integrity danvan.js: ${server.integrity}`);
    let stopping = false;
    const stop = (): void => {
      // The second Ctrl-C does not wait for anybody.
      if (stopping) process.exit(130);
      stopping = true;
      void server.close().then(() => {
        process.exit(0);
      });
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (error) {
    if (!(error instanceof DanvanError)) throw error;
    console.error(`${error.sentence.vi}\n${error.sentence.en}`);
    process.exitCode = 2;
  }
}
