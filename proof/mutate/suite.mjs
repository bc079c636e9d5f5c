// The few words of vitest that the tests of the core use, for thousands of
// runs in one process. Bodies of `describe` are run only for the tests that
// are asked for: what they work out is part of those tests.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const expect = (value, message) => chai.expect(value, message);
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;

/** One describe block, or a whole file; `body` gives it its tests when it is first needed. */
class Block {
  constructor(path, body, parent) {
    Object.assign(this, { path, body, parent });
    this.clear();
  }

  /** Its body is run anew each time. */
  clear() {
    this.entries = [];
    this.hooks = { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] };
    this.names = new Map();
  }

  /** Tests of the same name have to be told apart. */
  idOf(name) {
    const id = `${this.path} > ${name}`;
    const count = (this.names.get(id) ?? 0) + 1;
    this.names.set(id, count);
    return count > 1 ? `${id} (${count})` : id;
  }
}

/** Collects what a file of tests declares and runs what is asked for. */
export class Suite {
  constructor(namespace) {
    this.namespace = namespace;
    this.files = new Map();
  }

  /** What `import … from 'vitest'` gives to a test. */
  get words() {
    const each = (declare) => (rows) => (name, work) => {
      for (const row of rows) declare(name, () => work(...(Array.isArray(row) ? row : [row])));
    };
    const when = (declare) => {
      const never = (name) => declare(name, undefined);
      declare.each = each(declare);
      declare.skip = never;
      never.each = () => never;
      declare.skipIf = (condition) => (condition ? never : declare);
      declare.runIf = (condition) => (condition ? declare : never);
      return declare;
    };
    const describe = when((name, body) => {
      const { current } = this;
      if (body) current.entries.push(new Block(current.idOf(name), body, current));
    });
    const it = when((name, work) => {
      const { current } = this;
      if (work) current.entries.push({ id: current.idOf(name), work });
    });
    // What is known to fail is noticed when it passes.
    it.fails = (name, work) => {
      it(name, async () => {
        if (!(await this.attempt(this.namespace.currentTestId, work))) throw new Error('passes, and should fail');
      });
    };
    it.fails.each = each(it.fails);
    const hooks = Object.fromEntries(
      ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'].map((hook) => [
        hook,
        (work) => void this.current.hooks[hook].push(work),
      ]),
    );
    return { describe, it, test: it, expect, ...hooks };
  }

  /**
   * @param declare runs the file, which declares its blocks and tests
   * @param wanted ids of tests, all when left out
   * @returns results in the order of the file; after the first failure nothing more with `bail`
   */
  async runFile(file, declare, { wanted, bail }) {
    const whole = await this.declared(file, declare);
    const results = [];
    await this.runBlock(whole, { wanted, bail, results });
    return results;
  }

  /** What a file declares, asked for once as long as its code is the same. */
  async declared(file, declare) {
    const known = this.files.get(file);
    if (known?.declare === declare) return known.whole;
    const whole = new Block(file);
    this.current = whole;
    await declare();
    this.files.set(file, { declare, whole });
    return whole;
  }

  async runBlock(block, { wanted, bail, results }) {
    let begun = false;
    const begin = async () => {
      if (begun) return;
      begun = true;
      for (const work of block.hooks.beforeAll) await work();
    };
    for (const entry of block.entries) {
      if (bail && results.at(-1)?.failure) return;
      if (entry instanceof Block) {
        const inside = wanted && [...wanted].find((id) => id.startsWith(`${entry.path} > `));
        if (wanted && !inside) continue;
        const from = results.length;
        await begin();
        entry.clear();
        this.current = entry;
        const failure = await this.attempt(entry.path, () => entry.body());
        // A block that cannot even begin fails for the first of its tests.
        if (failure) results.push({ id: inside ?? entry.path, failure, ms: 0 });
        else await this.runBlock(entry, { wanted, bail, results });
        this.spread(entry.path, results.slice(from));
      } else if (!wanted || wanted.has(entry.id)) {
        const from = performance.now();
        const failure = await this.attempt(entry.id, async () => {
          await begin();
          for (const work of hooksOf(block, 'beforeEach')) await work();
          try {
            await entry.work();
          } finally {
            for (const work of hooksOf(block, 'afterEach')) await work();
          }
        });
        results.push({ id: entry.id, failure, ms: performance.now() - from });
      }
    }
    if (begun) for (const work of block.hooks.afterAll) await work();
  }

  /** @returns what went wrong, in words */
  async attempt(id, work) {
    const outer = this.namespace.currentTestId;
    this.namespace.currentTestId = id;
    try {
      await work();
      return undefined;
    } catch (error) {
      return String(error?.message ?? error).slice(0, 300) || 'failed';
    } finally {
      this.namespace.currentTestId = outer;
    }
  }

  /** What the body of a block runs through counts for each of its tests. */
  spread(body, results) {
    const perTest = this.namespace.mutantCoverage?.perTest;
    const seen = perTest?.[body];
    if (!seen) return;
    delete perTest[body];
    for (const { id } of results) {
      const own = (perTest[id] ??= {});
      for (const [mutant, hits] of Object.entries(seen)) own[mutant] = (own[mutant] ?? 0) + hits;
    }
  }
}

/** The hooks of a block and of those around it, outermost first. */
function hooksOf(block, hook) {
  return block ? [...hooksOf(block.parent, hook), ...block.hooks[hook]] : [];
}
