import './steps/node-version.mjs';

const { ensureInstalled } = await import('./steps/install.mjs');
ensureInstalled();
const { SUITES, runSuite } = await import('./steps/suites.mjs');
const { summarise } = await import('./steps/summary.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Suites: ${SUITES.join(', ')}.`);
  process.exit(1);
}
const suites = SUITES.filter((name) => asked.length === 0 || asked.includes(name)).map(runSuite);
const journeysRequired = process.env.JOURNEYS === 'required';
process.exitCode = summarise(suites, { journeysRequired }) ? 0 : 1;
