import { readFileSync } from 'node:fs';
import { Lifecycle } from '../template/lifecycle';

const FILE = new URL('../../../../../apps/api/src/lifecycle/shipped/lifecycle.json', import.meta.url);

/** The life cycle that Jalon is shipped with, for specs alone: programs take it from the API. */
export const shipped: Lifecycle = Lifecycle.parse(JSON.parse(readFileSync(FILE, 'utf8')));
