import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const SHIPPED = 'apps/api/src/lifecycle/shipped/lifecycle.json';
const FACT_IDS = 'libs/domain/src/lifecycle/facts/fact-ids.ts';

/**
 * True when the committed life cycle is what the YAML of `content/` gives and has no flaw;
 * `--write` (npm run content) makes it so.
 */
export async function isContentCurrent() {
  const { assembleLifecycle, flawsOf } = await domain();
  const { parse } = await import('yaml');
  const read = (name) => parse(readFileSync(path.join(root, 'content', `${name}.yaml`), 'utf8'));
  const lifecycle = assembleLifecycle({
    lifecycle: read('lifecycle'),
    attributes: read('attributes'),
    dpiaTriggers: read('dpia-triggers'),
    aiActClasses: read('ai-act-classes'),
  });
  const flaws = flawsOf(lifecycle);
  for (const { place, words } of flaws) console.error(`${place}: ${words.en}`);
  if (flaws.length > 0) return false;
  const told = { [SHIPPED]: `${JSON.stringify(lifecycle, null, 1)}\n`, [FACT_IDS]: factIds(lifecycle.facts) };
  return Object.entries(told)
    .map(([file, content]) => isCurrent(file, content))
    .every(Boolean);
}

const factIds = (facts) => `/** Every fact of the shipped life cycle; written by \`npm run content\`. */
export type FactId =
${facts.map(({ id }) => `  | '${id}'`).join('\n')};
`;

function isCurrent(name, told) {
  const file = path.join(root, name);
  if (process.argv.includes('--write')) writeFileSync(file, told);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept !== told) console.error(`${name} is not what content/ gives: npm run content`);
  return kept === told;
}

/** The shapes and rules of the domain, which are TypeScript, bundled for this moment. */
async function domain() {
  const { rolldown } = await import('rolldown');
  const file = path.join(root, '.cache/content/content.mjs');
  mkdirSync(path.dirname(file), { recursive: true });
  const bundle = await rolldown({
    input: path.join(root, 'libs/domain/src/lifecycle/content/content-program.ts'),
    platform: 'node',
    external: ['zod'],
  });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return import(pathToFileURL(file).href);
}
