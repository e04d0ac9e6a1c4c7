import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { root, runNode, tool } from './run.mjs';

const JEST = {
  domain: 'libs/domain',
  contracts: 'libs/contracts',
  launcher: 'apps/launcher',
  web: 'apps/web',
  api: 'apps/api',
};

/** Names that `npm test -- <name> …` knows, in the order they run. */
export const SUITES = [...Object.keys(JEST), 'journeys'];

/** Runs one suite; counts of tests, or why it did not run. A suite that ends badly has at least one failure. */
export const runSuite = (name) =>
  name === 'journeys' ? runJourneys() : runJest(name, path.join(root, JEST[name]));

function runJest(name, folder) {
  if (!existsSync(path.join(folder, 'jest.config.mjs'))) return { name, notRun: 'no tests yet' };
  const file = resultFile(name);
  const jest = ['--experimental-vm-modules', '--no-warnings', tool('jest/bin/jest.js')];
  const flags = ['--json', `--outputFile=${file}`, '--passWithNoTests', '--maxWorkers=2', '--ci'];
  const succeeded = runNode([...jest, ...flags], { cwd: folder, env: { NODE_ENV: 'test' } });
  return atLeastOneFailure(countsOfJest(name, file), succeeded);
}

function runJourneys() {
  const name = 'journeys';
  const config = ['playwright.config.ts', 'playwright.config.mjs'].map((file) =>
    path.join('apps/journeys', file),
  );
  if (!config.some((file) => existsSync(path.join(root, file)))) return { name, notRun: 'no journeys yet' };
  const chromium = findChromium();
  if (!chromium) return { name, notRun: 'no Chromium: set CHROMIUM_PATH or install one' };
  ensureBuilt();
  const file = resultFile(name);
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const playwright = [tool('@playwright/test/cli.js'), 'test', '-c', 'apps/journeys', '--reporter=list,json'];
  const succeeded = runNode(playwright, { env });
  return atLeastOneFailure(countsOfPlaywright(name, file), succeeded);
}

function countsOfJest(name, file) {
  const told = read(file);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = told;
  const broken = told.numRuntimeErrorTestSuites ?? 0;
  return {
    name,
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
  };
}

function countsOfPlaywright(name, file) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read(file).stats ?? {};
  return { name, passed: expected + flaky, failed: unexpected, skipped };
}

const atLeastOneFailure = (counts, succeeded) =>
  succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };

function resultFile(name) {
  const file = path.join(root, '.cache/tests', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
