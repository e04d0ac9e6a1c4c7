import 'reflect-metadata';
import { costOfMeasurements } from './bench/measurements/measurement-cost';

console.log(JSON.stringify(await costOfMeasurements(process.argv[2] ?? '', process.argv[3] ?? '')));
process.exit(0);
