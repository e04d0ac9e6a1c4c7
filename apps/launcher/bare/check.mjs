import './steps/node-version.mjs';

const { ensureInstalled } = await import('./steps/install.mjs');
ensureInstalled();
const { runNode, tool } = await import('./steps/run.mjs');
const { areWordsComplete } = await import('./steps/catalogues.mjs');
const { ensureBuilt, nxSurroundings } = await import('./steps/build.mjs');
const { isContentCurrent } = await import('./steps/content.mjs');
const { isOpenApiCurrent } = await import('./steps/openapi.mjs');
const { SUITES, runSuite } = await import('./steps/suites.mjs');
const { summarise } = await import('./steps/summary.mjs');

const nx = (target) =>
  runNode([tool('nx/dist/bin/nx.js'), 'run-many', '-t', target, '--outputStyle=static'], {
    env: nxSurroundings,
  });
/** A build that fails ends everything with its reason. */
const isBuilt = () => ensureBuilt() ?? true;

/** Each step is true when all is well; the quickest first. */
const STEPS = {
  format: () => runNode([tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  lint: () => runNode([tool('eslint/bin/eslint.js'), '--cache', '--cache-location=.cache/eslint', '.']),
  types: () => nx('typecheck'),
  words: areWordsComplete,
  content: isContentCurrent,
  build: isBuilt,
  openapi: () => isBuilt() && isOpenApiCurrent(),
  budget: () => isBuilt() && runNode(['apps/web/budget.mjs']),
};

const asked = process.argv.slice(2);
const steps = Object.keys(STEPS).filter((name) => asked.length === 0 || asked.includes(name));
const failed = [];
for (const name of steps) {
  console.log(`\n── ${name}`);
  if (!(await STEPS[name]())) failed.push(name);
}
const suites = SUITES.filter((name) => name !== 'journeys' && (asked.length === 0 || asked.includes(name)));
const areTestsGreen = suites.length === 0 || summarise(suites.map(runSuite));
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 && areTestsGreen ? 0 : 1;
