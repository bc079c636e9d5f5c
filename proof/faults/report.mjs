import { readFileSync } from 'node:fs';
import { table } from '../shared/machine.mjs';
import { writePage } from '../shared/write-page.mjs';
import { faults } from './faults.mjs';
import { sameSince } from './same-since.mjs';

const columns = ['chromium danvan', 'firefox danvan', 'webkit danvan', 'chromium naive', 'chromium workbox'];
const titles = {
  'chromium danvan': 'ours, Chromium',
  'firefox danvan': 'ours, Firefox',
  'webkit danvan': 'ours, WebKit',
  'chromium naive': 'one `fetch`',
  'chromium workbox': 'Workbox default',
};

// What nobody could keep may still have gone out in time.
const isAsOwed = ({ expect = 'ok' }, verdict, column) =>
  verdict === (column.endsWith('danvan') ? expect : 'ok') || (expect === 'honest' && verdict === 'ok');

/** Of when the cells of a column are: most of them, and those that were run by themselves. */
function madeOf(made, column) {
  const groups = new Map();
  for (const { id } of faults) {
    const of = made[id]?.[column];
    if (!of) continue;
    const key = `${of.version}, ${of.date}, commit ${of.revisions.join(', ')}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const [most, ...others] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return [most[0], ...others.map(([key, ids]) => `${ids.join(', ')}: ${key}`)].join('; ');
}

/** Writes docs/proof/faults.md from what was counted. */
export async function writeReport({ cells, made, runs, machine }) {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const workbox = `Workbox ${dependencies['workbox-background-sync']}`;
  const present = columns.filter((column) => runs[column]);
  const cell = (fault, column) => {
    const counts = cells[fault.id]?.[column];
    if (!counts || Object.keys(counts).length === 0) return '–';
    return Object.entries(counts)
      .map(([verdict, n]) => `${verdict} ${n}`)
      .join(', ');
  };
  const rows = faults.map((fault) => [
    fault.id,
    fault.what,
    fault.expect ?? 'ok',
    ...present.map((column) => cell(fault, column)),
  ]);
  const totals = present.map((column) => {
    const all = { runs: 0, stored: 0, kept: 0, nowhere: 0, lost: 0, told: 0, doubled: 0, other: 0 };
    for (const fault of faults) {
      for (const [verdict, n] of Object.entries(cells[fault.id]?.[column] ?? {})) {
        all.runs += n;
        if (verdict === 'LOST!') all.told += n;
        // Where nobody has a place to keep an answer, it is the same whosever it was.
        if (verdict === 'honest' || (verdict === 'LOST' && fault.expect === 'honest')) all.nowhere += n;
        else if (verdict === 'LOST' || verdict === 'LOST!') all.lost += n;
        else if (/^DUP/.test(verdict)) all.doubled += n;
        else if (!isAsOwed(fault, verdict, column)) all.other += n;
        else if (verdict === 'kept') all.kept += n;
        else all.stored += n;
      }
    }
    return [titles[column], ...Object.values(all)];
  });
  const text = `# What becomes of an answer when something goes wrong

Written by \`npm run faults\`. The real form in real browsers, the real server as a process of its own, and between them a
gate that misbehaves as told (\`proof/faults\`). One row is one fault; each cell counts runs by what became of the answer,
asked of the server's database. After the fault the network is well again and the same profile visits the page once more.

${table(
  [
    '',
    'runs',
    'stored once',
    'kept on the device, and said so',
    'not stored: nowhere to keep it, never called “recorded”',
    'lost',
    'of those told “recorded”',
    'doubled',
    'other',
  ],
  totals,
)}

What our form owes is in the column “owed”: **ok** stored once, and “Đã ghi nhận” shown only when it was stored at that
moment; **kept** refused for good, so still on the device, said so and offered as a file; **honest** nowhere to keep it, so
it may be lost, and nothing on screen ever said that it was recorded. Of the others a run is good when the answer is stored once.

${table(['', 'fault', 'owed', ...present.map((column) => titles[column])], rows)}

**ok** once · **LOST** not stored · **LOST!** not stored and told “recorded” · **DUPn** stored n times · – not run.

## How to read it

- “One \`fetch\`” says thanks when the reply is ok; “Workbox default” (${workbox}) is the recipe of its documentation (\`NetworkOnly\` with
  \`BackgroundSyncPlugin\`), its sync event fired by the browser's tools after the network is well. Both send to a place that
  stores every POST, because neither sends an id. A queue of one's own, written with care, does better than either.
- F29: what a page denies does not reach Workbox's worker, which still has its database there.
- F16, F18: the slow server takes an answer in at the end of its wait only, and not from whoever has hung up by then. One that
  takes it in all the same stores it once; then those who keep nothing lose nothing there.
- F35, F36: the old tab and the closed database are those of our outbox; a \`fetch\` has none, and that of Workbox is opened by
  its worker, where a page has no hand in it. F37: tokens of a visit are ours. F44: the others send no id. F46: Workbox's
  worker and the portal's cannot both have the page. Those were not run with the others.
- F38, F39, F43: for the others the place is one of the harness. Killed, it cuts all connections and keeps what it has taken
  in; it takes an answer of any version of the survey; full, it says what our server says then (503 with Retry-After).
- F23, F40: Workbox's default throws away what has waited more than 24 hours by the clock, so a clock eight days ahead, or
  put right by nine years, loses what waits; one that was nine years ahead (every second run of F40) does not. Until commit
  89f2195 this page had 18 of 20 stored in F23: the clock of a worker stands in its script, the browser looks for a new one
  only after the page has loaded, and the harness waited 0.8 s, so mostly the worker of the old clock was asked to send.
  Now it waits until the worker tells the time of that day.
- Chromium cuts the network with its own switch and the gate refuses connections; in Firefox and WebKit the gate alone
  refuses. The runs of WebKit follow each other in one window system, in the private session that its driver makes.
- F18, F19 in WebKit: what its driver makes has nothing on disk, so a killed browser is started without it, with a profile on
  disk, and the page itself asks the harness what to do next; its policy names that address beside its own.
- F32: Chromium is told to clear the storage of the origin; in Firefox and WebKit a private browser is closed.
- F33: an answer of 100 KB is more than the server takes (64 KB), so there are two. F33 has 62 KB: too much to be sent with
  \`keepalive\`, of which a page has 64 KiB for all it sends and our form asks up to 60,000 bytes; it has to be stored. F33b has
  the 100 KB and has to be refused, kept, and said so; the places of the others take any size.
- F19: the browser is killed a second after the form has said that the answer waits, not a second after the click, which a busy
  machine may not have heard of by then.
- F46: before the next visit the portal takes its worker away. WebKit does not always let go at the first asking: in one of
  the first twenty runs there (commit 71f001a) the worker still answered at the next visit, the answer waited on the device
  and the form said so. Since then the portal asks until nobody answers for it, in all browsers, and no visit finds the worker.
- Where a browser dropped a tab or did not answer its driver in time, nothing was learnt of the answer: the run was made again,
  at most twice; below it says how often. “harness” is a run that broke off three times.
- F35: four of twenty runs in Firefox broke off three times each, because it does not always say that an open is blocked, and
  the harness waited for it to say so. It now takes being asked to close for the sign; all runs of the fault in Firefox are of since then.
- F18: the harness of an earlier round (commit 27c3ca4) killed the browser after ten seconds whether anything had left the page
  or not, and 1 run of 20 of ours was lost in Chromium: the page had shown nothing, and may not have heard of the click.
  Forty further runs of that build and the twenty of d5c8bbf, which are those above, were as they have to be.
  Since then it waits until the answer has left the page; all runs of this fault are of since then. What cannot be kept: where
  the database of a device takes longer than three seconds, the answer stands in localStorage, which a browser that is killed
  within the next seconds may not have written to the disk.
- A reset is a socket destroyed by the gate, a killed browser is SIGKILL with the same profile on disk, a full disk is a
  limit on the size of files. A real loss of power was not tried.

## Where it ran

${present.map((column) => `- ${titles[column]}: ${madeOf(made, column)}; ${runs[column].brokenOff} runs broke off and were made again`).join('\n')}
${(await sameSince(made)).map((one) => `- ${one}`).join('\n')}
- ${machine}
`;
  await writePage('docs/proof/faults.md', text);
}
