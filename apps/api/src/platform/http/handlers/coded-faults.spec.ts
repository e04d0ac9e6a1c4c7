import { fault, invalidInput, unavailable } from '@jalon/contracts/platform/problems';
import { kindOfCoded } from './coded-faults';

describe('an error of the database', () => {
  it.each([
    ['two that waited for each other', { code: '40P01' }, unavailable],
    ['a transaction that could not be put in order', { code: '40001' }, unavailable],
    ['a server that was shut down', { code: '57P01' }, unavailable],
    ['a connection that was lost', { code: 'ECONNRESET' }, unavailable],
    ['no connection in time', { message: 'timeout exceeded when trying to connect' }, unavailable],
    ['a zero byte', { code: '22021' }, invalidInput],
    ['a broken foreign key', { code: '23503' }, fault],
    ['nothing known', {}, fault],
  ])('%s', (_, coded, kind) => expect(kindOfCoded(coded)).toBe(kind));
});
