// Before a release: each package says which repository it comes from, as
// provenance asks. A fork that publishes names itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = process.env.GITHUB_REPOSITORY;
if (!repository) {
  console.error('GITHUB_REPOSITORY is not set: run by the release workflow, or set it to OWNER/NAME.');
  process.exit(2);
}
for (const folder of ['core', 'elements', 'server', 'cli']) {
  const path = fileURLToPath(new URL(`../packages/${folder}/package.json`, import.meta.url));
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const url = `git+https://github.com/${repository}.git`;
  manifest.repository = { type: 'git', url, directory: `packages/${folder}` };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}
