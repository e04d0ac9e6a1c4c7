import 'reflect-metadata';
import { costOfImport } from './bench/import-workbook';

console.log(JSON.stringify(await costOfImport(process.argv[2] ?? '', process.argv[3] === 'suggested')));
process.exit(0);
