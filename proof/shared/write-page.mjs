import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Writes a page of the documentation, laid out as the others are; `path` from the top of the repository. */
export async function writePage(path, text) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
