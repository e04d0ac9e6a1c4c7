import './steps/node-version.mjs';

const { ensureInstalled } = await import('./steps/install.mjs');
ensureInstalled();
const { ensureBuilt } = await import('./steps/build.mjs');
ensureBuilt();
await import('../dist/seed.js');
