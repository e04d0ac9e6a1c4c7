import path from 'node:path';

const LAYER_FOLDERS = {
  'libs/domain/src': 'domain',
  'libs/contracts/src': 'contracts',
  'apps/api/src': 'api',
  'apps/web/src': 'web',
  'apps/journeys': 'journeys',
  'apps/launcher': 'launcher',
  migrations: 'migrations',
};
const WORKSPACES = {
  '@jalon/domain': 'libs/domain/src',
  '@jalon/contracts': 'libs/contracts/src',
  '@jalon/api': 'apps/api/src',
  '@jalon/web': 'apps/web/src',
  '@jalon/journeys': 'apps/journeys/src',
  '@jalon/launcher': 'apps/launcher/src',
  '@jalon/migrations': 'migrations',
};

/** Where a file of the repository stands: its layer, its folder in the layer (context), and its path. */
export function placeOf(file) {
  const found = Object.entries(LAYER_FOLDERS).find(([folder]) => file.startsWith(`${folder}/`));
  if (!found) return { layer: 'root', context: '', file };
  const [folder, layer] = found;
  const inside = file.slice(folder.length + 1).split('/');
  return { layer, context: inside.length > 1 ? inside[0] : '', file };
}

/** What an import leads to: a place of the repository, or the name of a package (`node:` for Node's own). */
export function targetOf(file, specifier) {
  if (specifier.startsWith('.')) return placeOf(path.posix.join(path.posix.dirname(file), specifier));
  const [first, second, ...rest] = specifier.split('/');
  const workspace = WORKSPACES[`${first}/${second}`];
  if (workspace) return placeOf(path.posix.join(workspace, rest.join('/')));
  if (specifier.startsWith('node:')) return { package: 'node:' };
  return { package: first.startsWith('@') ? `${first}/${second}` : first };
}
