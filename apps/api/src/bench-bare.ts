import { serveBare } from './bench/bare-server';

const [databaseUrl = '', recordedFile = ''] = process.argv.slice(2);
await serveBare(databaseUrl, recordedFile);
