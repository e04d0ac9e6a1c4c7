/** Weighs what travels for a screen (entry, shell, words, page and what they import); refuses above the budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const FRENCH = /words-fr-(?!of-others|deciding|carrying)/;
const ALWAYS = ['index.html', /app\/shell\/shell\.tsx$/, FRENCH];
const DECIDING = /words-fr-deciding/;
const CARRYING = /words-fr-carrying/;
const PROJECT = /project-with-tabs\.tsx$/;

/** Signed in, in French: the first screen, and those that weigh most by what they do. In bytes after gzip. */
const SCREENS = [
  { name: 'home', entries: [/home-with-words\.tsx$/], js: 220_000, css: 20_000 },
  { name: 'register', entries: [/use-case-list\.page\.tsx$/], js: 260_000, css: 25_000 },
  { name: 'ranking', entries: [DECIDING, /portfolio\/portfolio\.page\.tsx$/], js: 270_000, css: 25_000 },
  { name: 'project', entries: [CARRYING, PROJECT, /overview-with-panels\.tsx$/], js: 255_000, css: 20_000 },
  { name: 'kpi', entries: [CARRYING, PROJECT, /kpi\.page\.tsx$/], js: 265_000, css: 20_000 },
  { name: 'gate', entries: [CARRYING, PROJECT, /gate-with-panels\.tsx$/], js: 278_000, css: 20_000 },
  { name: 'sign', entries: [CARRYING, /sign\/sign\.page\.tsx$/], js: 302_000, css: 25_000 },
];

function filesOf(entries) {
  const files = { js: new Set(), css: new Set() };
  const seen = new Set();
  const take = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    files.js.add(chunk.file);
    for (const css of chunk.css ?? []) files.css.add(css);
    for (const next of chunk.imports ?? []) take(next);
  };
  for (const wanted of entries)
    for (const key of Object.keys(manifest))
      if (wanted === key || (wanted instanceof RegExp && wanted.test(key))) take(key);
  return files;
}

const weigh = (names) =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0);

for (const screen of SCREENS) {
  const { js, css } = filesOf([...ALWAYS, ...screen.entries]);
  const weights = { js: weigh([...js].filter((name) => name.endsWith('.js'))), css: weigh(css) };
  for (const kind of ['js', 'css']) {
    const isWithin = weights[kind] <= screen[kind];
    const figure = `${(weights[kind] / 1000).toFixed(1)} kB gzip`;
    const verdict = `${isWithin ? 'within' : 'ABOVE'} ${screen[kind] / 1000} kB`;
    console.log(`${screen.name}: ${kind} ${figure}, ${verdict}`);
    if (!isWithin) process.exitCode = 1;
  }
  if (process.argv.includes('--files')) for (const name of js) console.log(`  ${name} ${weigh([name])}`);
}
