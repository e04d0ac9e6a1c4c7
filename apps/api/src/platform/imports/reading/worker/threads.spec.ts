import type { RawRow } from '@jalon/domain/imports/reading';
import { Readable } from 'node:stream';
import { BATCH } from '../bounds';
import { reader } from '../trials/reading-trial';

const ROWS = 20_000;
const LARGE = Buffer.from(`name;note\n${'alpha;some words that take their place\n'.repeat(ROWS)}`);
const READING = { format: 'csv', encoding: 'utf-8', delimiter: ';', sheet: null, headerRow: 1 } as const;

describe('a thread that reads', () => {
  it('hands rows over in their order and in small batches', async () => {
    const sizes: number[] = [];
    const numbers: number[] = [];
    const onBatch = (batch: RawRow[]) => {
      sizes.push(batch.length);
      for (const { number } of batch) numbers.push(number);
    };
    await reader.rows({ bytes: LARGE }, READING, { onBatch });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(BATCH.rows);
    expect(numbers).toEqual(Array.from({ length: ROWS }, (_, nth) => nth + 2));
  });

  it('takes one batch at a time, and waits for what it promises', async () => {
    let inside = 0;
    let most = 0;
    const onBatch = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    const { rows } = await reader.rows({ bytes: LARGE }, READING, { onBatch });
    expect([rows, most, inside]).toEqual([ROWS, 1, 0]);
  });

  it('reads a stream, and leaves the bytes of its caller alone', async () => {
    const { reading } = await reader.inspect({
      stream: Readable.from([LARGE.subarray(0, 99), LARGE.subarray(99)]),
    });
    expect(reading).toEqual(READING);
    await reader.inspect({ bytes: LARGE });
    expect(LARGE.subarray(0, 4).toString()).toBe('name');
  });

  it('is killed by an abort, for its reason', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const onBatch = (batch: RawRow[]) => {
      seen.push(batch.length);
      abort.abort(new Error('The person left'));
    };
    const reading = reader.rows({ bytes: LARGE }, READING, { onBatch, signal: abort.signal });
    await expect(reading).rejects.toThrow('The person left');
    expect(seen.length).toBeLessThanOrEqual(BATCH.underWay + 1);
  });

  it('is not started for who has left', async () => {
    const signal = AbortSignal.abort(new Error('Gone before'));
    await expect(reader.inspect({ bytes: LARGE }, {}, { signal })).rejects.toThrow('Gone before');
  });

  it('ends with the fault of whoever takes the rows', async () => {
    const onBatch = () => Promise.reject(new Error('No place left'));
    await expect(reader.rows({ bytes: LARGE }, READING, { onBatch })).rejects.toThrow('No place left');
  });

  it('tells a fault of ours as a fault', async () => {
    await expect(reader.inspect({ path: '/nowhere/register.csv' })).rejects.toThrow(/ENOENT/);
  });

  it('is one of a few: the others wait, or give up', async () => {
    const abort = new AbortController();
    const many = Array.from({ length: 4 }, () => reader.inspect({ bytes: LARGE }));
    const late = reader.inspect({ bytes: LARGE }, {}, { signal: abort.signal });
    abort.abort(new Error('Too long a wait'));
    await expect(late).rejects.toThrow('Too long a wait');
    expect(await Promise.all(many)).toHaveLength(4);
    expect((await reader.inspect({ bytes: LARGE })).reading).toEqual(READING);
  });
});
