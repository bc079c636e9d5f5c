import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For the `integrity` attribute. */
  readonly integrity: string;
  readonly hash: string;
}

/** The built elements, by the names that pages ask for. */
export type Bundle = ReadonlyMap<string, BundleFile>;

/** Reads the elements' one-file bundles and their second files; `undefined` when they have not been built. */
export function readBundle(folder: string = bundleFolder()): Bundle | undefined {
  if (!existsSync(join(folder, 'danvan.js'))) return undefined;
  const files = readdirSync(folder).filter((name) => /^danvan[\w.-]*\.js$/.test(name));
  return new Map(
    files.map((name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const digest = createHash('sha384').update(bytes).digest('base64');
      return [
        name,
        { name, bytes, integrity: `sha384-${digest}`, hash: digest.replace(/[^A-Za-z0-9]/g, '').slice(0, 12) },
      ];
    }),
  );
}

function bundleFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@danvan/elements/package.json')), 'dist');
}
