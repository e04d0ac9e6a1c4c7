/** Weighs the first screen (entry, shell, list page and what they import) as it travels; refuses above the budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET = { js: 220_000, css: 20_000 };
const dist = join(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** The heaviest way in: signed in, French, the first list page. */
const FIRST_SCREEN = [
  'index.html',
  /app\/shell\/shell\.tsx$/,
  /words-fr-(?!of-others)/,
  /use-case-list\.page\.tsx$/,
];

const files = { js: new Set(), css: new Set() };
function take(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return;
  seen.add(key);
  files.js.add(chunk.file);
  for (const css of chunk.css ?? []) files.css.add(css);
  for (const next of chunk.imports ?? []) take(next, seen);
}
for (const wanted of FIRST_SCREEN)
  for (const key of Object.keys(manifest))
    if (wanted === key || (wanted instanceof RegExp && wanted.test(key))) take(key);

const weigh = (names) =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);
const weights = { js: weigh([...files.js].filter((f) => f.endsWith('.js'))), css: weigh(files.css) };

for (const kind of ['js', 'css']) {
  const verdict = weights[kind] <= BUDGET[kind] ? 'within' : 'ABOVE';
  console.log(`${kind}: ${(weights[kind] / 1000).toFixed(1)} kB gzip, ${verdict} ${BUDGET[kind] / 1000} kB`);
}
if (process.argv.includes('--files')) for (const name of files.js) console.log(`  ${name} ${weigh([name])}`);
process.exitCode = weights.js > BUDGET.js || weights.css > BUDGET.css ? 1 : 0;
