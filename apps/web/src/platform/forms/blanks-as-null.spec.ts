import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { blanksAsNull, clearBlanks } from './blanks-as-null';

describe('emptied fields', () => {
  it.each([
    ['', null],
    [' \n ', null],
    [' a ', ' a '],
    [0, 0],
    [undefined, undefined],
    [
      { scopeIn: '', tags: ['a'], contacts: [{ name: 'L', phone: '' }] },
      { scopeIn: null, tags: ['a'], contacts: [{ name: 'L', phone: null }] },
    ],
  ])('%j become %j', (typed, kept) => expect(clearBlanks(typed)).toEqual(kept));

  it('clear an optional field and are missed in a needed one', () => {
    const shape = blanksAsNull(UseCaseChanges);
    expect(shape.safeParse({ scopeIn: ' ' })).toEqual({ success: true, data: { scopeIn: null } });
    expect(shape.safeParse({ title: '' }).success).toBe(false);
  });
});
