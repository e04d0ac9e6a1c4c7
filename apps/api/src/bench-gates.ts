import 'reflect-metadata';
import { costOfGates } from './bench/gates/gate-cost';

console.log(JSON.stringify(await costOfGates(process.argv[2] ?? '', process.argv[3] ?? '')));
process.exit(0);
