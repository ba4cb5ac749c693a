// Stryker's tests in one process: bundled once, loaded afresh for each mutant, run until one fails.
// Jest would find, resolve and transform the files again for each mutant, which takes far longer than the tests.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
// Jest's own matchers; its describe and test take a stack trace for each test, longer than most tests take.
globalThis.expect = createRequire(require.resolve('jest'))('expect').expect;

/** What the instrumented code and Stryker tell each other. */
const stryker = (globalThis.__stryker__ ??= {});
const PASSED = 0;
const FAILED = 1;
/** Milliseconds that weigh as much as one mutant noticed. */
const LONG_TEST = 100;
const MOST_ROUNDS = 50;

export const strykerPlugins = [
  {
    kind: 'TestRunner',
    name: 'one-process',
    factory: Object.assign(({ oneProcess }) => new OneProcessRunner(oneProcess), { inject: ['options'] }),
  },
];

export const strykerValidationSchema = {
  properties: {
    oneProcess: {
      type: 'object',
      properties: {
        testFiles: { type: 'array', items: { type: 'string' } },
        without: { type: 'array', items: { type: 'string' } },
      },
    },
  },
};

class OneProcessRunner {
  #files;
  #without;
  #script;
  #milliseconds = new Map();
  #kills = new Map();

  constructor({ testFiles, without = [] }) {
    this.#files = testFiles;
    this.#without = without;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#script = await bundled(this.#files);
  }

  async dryRun() {
    const results = [];
    const count = this.#loadedTests().length;
    // Files of types alone have no mutants, and count nothing.
    const coverage = (stryker.mutantCoverage ??= { static: {}, perTest: {} });
    const whileLoading = { ...coverage.static };
    // Tests apart from their neighbours: by what those left in a memory they would seem to need less code than they do.
    const rounds = Math.min(count, MOST_ROUNDS);
    for (let round = 0; round < rounds; round += 1) {
      const tests = this.#loadedTests().filter((_, index) => index % rounds === round);
      for (const one of tests) results.push(await this.#resultOf(one));
    }
    coverage.static = whileLoading;
    return { status: 'complete', tests: results, mutantCoverage: coverage };
  }

  async #resultOf(one) {
    stryker.currentTestId = one.id;
    const failureMessage = await this.#failureOf(one);
    stryker.currentTestId = undefined;
    const about = { id: one.id, name: one.id, timeSpentMs: this.#milliseconds.get(one.id) };
    return failureMessage === undefined ? { ...about, status: PASSED } : { ...about, status: FAILED, failureMessage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      const tests = this.#loadedTests();
      stryker.activeMutant = activeMutant.id;
      return await this.#verdict(testFilter ? tests.filter(({ id }) => testFilter.includes(id)) : tests);
    } catch (error) {
      // What can't even be loaded is no mutant, as with jest.
      return { status: 'error', errorMessage: String(error) };
    }
  }

  async #verdict(tests) {
    // First those that noticed most mutants so far, then the quickest.
    const rank = ({ id }) => (this.#kills.get(id) ?? 0) - (this.#milliseconds.get(id) ?? 0) / LONG_TEST;
    tests.sort((one, other) => rank(other) - rank(one));
    for (const [index, one] of tests.entries()) {
      const failureMessage = await this.#failureOf(one);
      if (stryker.hitCount > stryker.hitLimit) return { status: 'timeout', reason: 'It goes round and round.' };
      if (failureMessage === undefined) continue;
      this.#kills.set(one.id, (this.#kills.get(one.id) ?? 0) + 1);
      return { status: 'killed', killedBy: [one.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: 'survived', nrOfTests: tests.length };
  }

  /** Afresh, because what a module remembers from before would answer in the place of what is mutated. */
  #loadedTests() {
    const { tests, ...globals } = collector();
    Object.assign(globalThis, globals);
    const module = { exports: {} };
    this.#script.runInThisContext()(require, module, module.exports);
    return tests.filter(({ name }) => !this.#without.some((start) => name.startsWith(start)));
  }

  async #failureOf({ id, run }) {
    const started = performance.now();
    try {
      await run();
      this.#milliseconds.set(id, performance.now() - started);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** All test files as one script, in which each file knows its own folder. */
async function bundled(files) {
  const ownFolder = {
    name: 'own-folder',
    setup: (bundle) =>
      bundle.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: `const __dirname = ${JSON.stringify(dirname(path))};\n${await readFile(path, 'utf8')}`,
        loader: 'ts',
      })),
  };
  const { outputFiles } = await build({
    stdin: {
      // Random tests with one seed, so that a score is not of chance.
      contents: `import { configureGlobal } from 'fast-check'; configureGlobal({ seed: 1 });\n${files.map((file) => `import './${file}';`).join('\n')}`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    plugins: [ownFolder],
  });
  return new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`, { filename: 'tests.cjs' });
}

/** The functions that test files call, and the tests that they come to; what Jest has beside these is not there. */
function collector() {
  const tests = [];
  const names = [];
  const each = (define) => (rows) => (name, body) => {
    const isTable = rows.every(Array.isArray);
    rows.forEach((row, index) => define(`${name} (${index + 1})`, () => body(...(isTable ? row : [row]))));
  };
  const test = (name, run) => tests.push({ id: `${tests.length + 1} ${[...names, name].join(' ')}`, name, run });
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  test.each = each(test);
  describe.each = each(describe);
  return { tests, test, it: test, describe };
}
