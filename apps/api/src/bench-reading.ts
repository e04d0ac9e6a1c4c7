import 'reflect-metadata';
import { costOfReading } from './bench/read-workbook';

console.log(JSON.stringify(await costOfReading(process.argv[2] ?? '')));
