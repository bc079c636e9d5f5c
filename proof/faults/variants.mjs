// What a person may meet: our form, one fetch, one fetch behind Workbox.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(here(path), 'utf8');
const page = (text) => ({ type: 'text/html; charset=utf-8', text });
const script = (text) => ({ type: 'text/javascript; charset=utf-8', text });
const bundle = read('../../packages/elements/dist/danvan.js');
const portalWorker = script(read('pages/portal-worker.js'));

/** Built when it is wanted: Workbox is installed for the proofs only. */
let workbox;
async function buildWorkbox() {
  const { outputFiles } = await build({
    entryPoints: [here('pages/workbox-worker.js')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'";

/** Files of a page with our form; `remote` is where a page asks that no tool reaches into, which its policy lets it do. */
export function danvanFiles({ marker, survey, token, remote }) {
  const policy = remote ? strict.replace("connect-src 'self'", `connect-src 'self' ${remote}`) : strict;
  const asking = remote ? `globalThis.remote = '${remote}';\n${read('pages/remote-driver.js')}` : '';
  const form = `<danvan-satisfaction-form ${survey ? 'src="/survey.json"' : 'survey="quick"'} endpoint="/v1/responses" unit="01" service="${marker}"${token ? ` token="${token}"` : ''}></danvan-satisfaction-form>`;
  return (path) =>
    ({
      '/form': page(
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phiếu</title><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/patch.js"></script><script src="/driver.js"></script><script type="module" src="/danvan.js"></script><body>${form}`,
      ),
      '/old-tab': page('<!doctype html><title>Thẻ cũ</title><script src="/patch.js"></script>'),
      '/driver.js': script(read('pages/danvan-driver.js') + asking),
      '/danvan.js': script(bundle),
      '/portal-worker.js': portalWorker,
      '/survey.json': { type: 'application/json', text: JSON.stringify(survey ?? null) },
    })[path];
}

/** Files of a page with a button and a fetch, with or without Workbox. */
export async function plainFiles({ marker, bytes = 0, worker = false }) {
  const workerText = worker ? await (workbox ??= buildWorkbox()) : '';
  return (path, gate) =>
    ({
      '/form': page(
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phiếu</title><script src="/patch.js"></script><body data-marker="${marker}" data-bytes="${bytes}" data-worker="${worker ? 'yes' : 'no'}"><button id="send">Gửi</button><p id="state"></p><script src="/driver.js"></script>`,
      ),
      '/old-tab': page('<!doctype html><title>Thẻ cũ</title><script src="/patch.js"></script>'),
      '/driver.js': script(read('pages/plain-driver.js')),
      '/worker.js': script(
        `const shift = ${gate.clockShift}; const now = Date.now; Date.now = () => now() + shift;\nself.addEventListener('message', ({ data, ports }) => { if (data === 'clock') ports[0].postMessage(shift); });\n${workerText}`,
      ),
      '/portal-worker.js': portalWorker,
    })[path];
}
