import 'reflect-metadata';
import { FEATURES } from './features';
import { startHouse } from './platform/start-house';

await startHouse(FEATURES);
