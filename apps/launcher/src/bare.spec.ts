import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs one expression beside the functions of a bare step, in plain Node, and gives what it prints. */
function evaluate(step: string, expression: string): string[] {
  const file = pathToFileURL(path.join(import.meta.dirname, '../bare/steps', `${step}.mjs`)).href;
  const script = `import * as step from ${JSON.stringify(file)}; console.log(${expression});`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    .trim()
    .split('\n');
}

describe('the summary of the tests', () => {
  const GREEN = `{ name: 'api', passed: 3, failed: 0, skipped: 0 }`;
  const lines = (suites: string, options = '{}'): string[] =>
    evaluate('summary', `step.summarise([${suites}], ${options})`).filter((line) => line !== '');

  it('ends with the plain total', () => {
    const red = `{ name: 'web', passed: 2, failed: 1, skipped: 4 }`;
    expect(lines(`${GREEN}, ${red}`).slice(-2)).toEqual(['5 passed, 1 failed, 4 skipped', 'false']);
  });

  it('tells journeys that did not run, which only fail where they are required', () => {
    const absent = `{ name: 'journeys', notRun: 'no Chromium' }`;
    expect(lines(`${GREEN}, ${absent}`)).toEqual([
      expect.stringContaining('3 passed, 0 failed'),
      expect.stringMatching(/journeys +not run \(no Chromium\)/),
      '3 passed, 0 failed',
      'true',
    ]);
    expect(lines(`${GREEN}, ${absent}`, '{ journeysRequired: true }').slice(-2)).toEqual([
      '3 passed, 1 failed',
      'false',
    ]);
  });
});

describe('an installation', () => {
  const wanted = {
    'apps/api': {},
    'node_modules/pg': { version: '8.0.0' },
    'node_modules/mac-only': { version: '1.0.0', optional: true },
    'node_modules/left-over': { version: '1.0.0', extraneous: true },
  };
  it.each([
    ['whole', { 'node_modules/pg': { version: '8.0.0' } }, true],
    ['of another lockfile', { 'node_modules/pg': { version: '7.0.0' } }, false],
    ['short of a package', {}, false],
    [
      'whose optional package has another version',
      { 'node_modules/pg': { version: '8.0.0' }, 'node_modules/mac-only': { version: '0.9.0' } },
      false,
    ],
  ])('that is %s', (_, there, isWhole) => {
    const expression = `step.isWhole(${JSON.stringify(there)}, ${JSON.stringify(wanted)})`;
    expect(evaluate('install', expression)).toEqual([String(isWhole)]);
  });
});
