import process from 'node:process';
import './steps/node-version.mjs';

const { ensureInstalled } = await import('./steps/install.mjs');
ensureInstalled();
const { isContentCurrent } = await import('./steps/content.mjs');
process.exitCode = (await isContentCurrent()) ? 0 : 1;
