import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runNode, tool } from './run.mjs';

const web = path.join(root, 'apps/web');
const source = path.join(web, 'src');

/** True when every word of the sources stands in the catalogues in both languages; works on a copy, changes nothing. */
export function areWordsComplete() {
  const copy = path.join(root, '.cache/words');
  rmSync(copy, { recursive: true, force: true });
  for (const name of readdirSync(source)) {
    const words = path.join(source, name, 'locales');
    if (existsSync(words)) cpSync(words, path.join(copy, name, 'locales'), { recursive: true });
  }
  const config = writeConfig(copy);
  const lingui = (...args) => runNode([tool('@lingui/cli/dist/lingui.js'), ...args], { cwd: web });
  return lingui('extract', '--config', config) && lingui('compile', '--strict', '--config', config);
}

/** The web's own configuration, reading its sources and writing beside. */
function writeConfig(copy) {
  const catalogues = JSON.stringify([
    { path: path.join(copy, '{name}/locales/{locale}'), include: [path.join(source, '{name}')] },
  ]);
  const file = path.join(copy, 'lingui.config.mjs');
  mkdirSync(copy, { recursive: true });
  const base = JSON.stringify(path.join(web, 'lingui.config.mjs'));
  writeFileSync(file, `import base from ${base};\nexport default { ...base, catalogs: ${catalogues} };\n`);
  return file;
}
