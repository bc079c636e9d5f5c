// The WordPress plugin in a real WordPress: Debian's packages of PHP, MariaDB
// and WordPress, a post with a shortcode and a block, a real browser. Where
// they cannot be had this step is skipped and says so (exit code 77).
import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './launch-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'danvan-wordpress-'));
const site = join(folder, 'site');
const socket = join(folder, 'db/s.sock');
const port = 18_395;
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
const children = [];

function skip(why) {
  console.log(`skipped: ${why}`);
  process.exit(77);
}

function has(command) {
  try {
    run('sh', ['-c', `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
}

/** PHP, MariaDB and the files of WordPress: installed by apt as root on Debian, taken as they are elsewhere. */
function fetchPackages() {
  const ready = has('php') && has('mariadbd') && existsSync('/usr/share/php/getid3');
  const mayInstall = process.getuid?.() === 0 && has('apt-get') && !process.env.DANVAN_NO_INSTALL;
  if (!mayInstall) skip('needs Debian as root: apt-get of php-cli, mariadb-server and wordpress');
  try {
    if (!ready) {
      console.log('Installing with apt: php-cli php-mysql php-getid3 mariadb-server');
      run('apt-get', ['update']);
      run(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'php-cli', 'php-mysql', 'php-getid3', 'mariadb-server'],
        {
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        },
      );
    }
    // Unpacked, not installed: the package would bring a web server along.
    run('apt-get', ['download', 'wordpress', 'wordpress-theme-twentytwentythree']);
  } catch (error) {
    skip(
      `apt could not fetch WordPress: ${String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) run('dpkg', ['-x', file, 'unpacked']);
  // Its links to libraries of other packages are followed where those are installed; the rest is not needed here.
  cpSync(join(folder, 'unpacked/usr/share/wordpress'), site, {
    recursive: true,
    dereference: true,
    filter: (path) => existsSync(path),
  });
}

async function startDatabase() {
  const data = join(folder, 'db');
  mkdirSync(data);
  run('chmod', ['755', folder]);
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(run('id', [flag, 'mysql'])));
  chownSync(data, uid, gid);
  run('mysql_install_db', ['--user=mysql', `--datadir=${data}`, '--auth-root-authentication-method=normal']);
  children.push(
    spawn(
      'mariadbd',
      ['--user=mysql', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${data}/pid`],
      {
        stdio: 'ignore',
      },
    ),
  );
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries > 120) throw new Error('MariaDB did not start.');
    await wait(250);
  }
  run('mariadb', [
    `--socket=${socket}`,
    '-uroot',
    '-e',
    "create database wp; create user w@localhost identified by 'w'; grant all on wp.* to w@localhost",
  ]);
}

function php(code) {
  const path = join(folder, 'step.php');
  writeFileSync(
    path,
    `<?php\nerror_reporting(E_ERROR);\n$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';\n$_SERVER['REQUEST_URI'] = '/';\n${code}`,
  );
  return run('php', [path]);
}

function installSite() {
  const defines = {
    ...{
      DB_NAME: 'wp',
      DB_USER: 'w',
      DB_PASSWORD: 'w',
      DB_HOST: `localhost:${socket}`,
      DB_CHARSET: 'utf8mb4',
      DB_COLLATE: '',
    },
    ...{ DISABLE_WP_CRON: true, WP_HTTP_BLOCK_EXTERNAL: true },
  };
  const lines = Object.entries(defines).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  rmSync(join(site, 'wp-config.php'), { force: true });
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  const plugin = join(site, 'wp-content/plugins/danvan');
  cpSync(join(root, 'examples/wordpress/danvan'), plugin, { recursive: true });
  const dist = join(root, 'packages/elements/dist');
  for (const name of readdirSync(dist).filter((file) => /^danvan.*\.js$/.test(file)))
    cpSync(join(dist, name), join(plugin, name));
  php(`define('WP_INSTALLING', true);
require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Trang thử', 'quan-tri', 'quan-tri@example.com', true, '', 'mat-khau-chi-de-thu');`);
  return php(`require '${site}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
update_option('siteurl', 'http://127.0.0.1:${port}');
update_option('home', 'http://127.0.0.1:${port}');
update_option('template', 'twentytwentythree');
update_option('stylesheet', 'twentytwentythree');
if (activate_plugin('danvan/danvan.php') !== null) exit('not activated');
echo wp_insert_post(['post_title' => 'Đánh giá', 'post_status' => 'publish', 'post_content' => '
[danvan element="kpi-card" label="Hồ sơ <b>đúng hạn</b>" value="99,5" unit="%" onclick="alert(1)"]
[danvan element="rating" name="r" required]
[danvan element="nix"]
<!-- wp:danvan/element {"element":"satisfaction-form","settings":{"survey":"quick","unit":"01","endpoint":"/v1/responses"}} /-->
<!-- wp:danvan/element {"element":"satisfaction-form","settings":{"survey":"quick","unit":"02","endpoint":"javascript:alert(1)"}} /-->']);`);
}

function expectEqual(what, actual, expected) {
  if (actual !== expected)
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  console.log(`ok  ${what}`);
}

/** What the plugin lets an editor set exists in the elements. */
function checkAttributes() {
  const listed = JSON.parse(
    run('php', [
      '-r',
      `require '${root}/examples/wordpress/danvan/elements.php'; echo json_encode(danvan_elements());`,
    ]),
  );
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
  const known = new Map(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [tagName, new Set(['lang', ...attributes.map(({ name }) => name)])]),
  );
  const strays = Object.entries(listed).flatMap(([element, attributes]) =>
    Object.keys(attributes)
      .filter((name) => !known.get(`danvan-${element}`)?.has(name))
      .map((name) => `${element} ${name}`),
  );
  expectEqual('the plugin offers only what the elements have', strays.join(', '), '');
  const missing = [...known.keys()].filter((tag) => !(tag.replace('danvan-', '') in listed));
  expectEqual('the plugin offers every element', missing.join(', '), '');
}

async function look(post) {
  children.push(spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore' }));
  await wait(1500);
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.goto(`http://127.0.0.1:${port}/?p=${post}`, { waitUntil: 'networkidle0' });
    const seen = await tab.evaluate(() => {
      const card = document.querySelector('danvan-kpi-card');
      return {
        card: card?.shadowRoot?.querySelector('[part~="value"]')?.textContent?.replace(/\s+/g, '') ?? '',
        label: card?.getAttribute('label') ?? '',
        script: card?.hasAttribute('onclick') ?? true,
        radios: document.querySelector('danvan-rating')?.shadowRoot?.querySelectorAll('input[type=radio]').length ?? 0,
        endpoints: [...document.querySelectorAll('danvan-satisfaction-form')]
          .map((form) => form.getAttribute('endpoint'))
          .join(' '),
        unknown: document.body.innerHTML.includes('danvan-nix'),
        modules: document.querySelectorAll('script[type=module][src*="danvan.js"]').length,
      };
    });
    // The page is WordPress's English one: a figure follows the language of its page.
    expectEqual('a card by shortcode', seen.card, '99.5%');
    expectEqual('markup in an attribute stays text', seen.label.includes('đúng hạn'), true);
    expectEqual('no attribute but the known ones', seen.script, false);
    expectEqual('a rating by shortcode', seen.radios, 5);
    expectEqual('forms by block, addresses checked', seen.endpoints, '/v1/responses ');
    expectEqual('nothing for an unknown element', seen.unknown, false);
    expectEqual('one script for the page', seen.modules, 1);
    expectEqual('no fault in the browser', faults.join('; '), '');
  } finally {
    await browser.close();
  }
}

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
fetchPackages();
checkAttributes();
await startDatabase();
const post = installSite();
if (!/^\d+$/.test(post.trim())) throw new Error(`WordPress did not take the post: ${post}`);
await look(post.trim());
process.exit(0);
