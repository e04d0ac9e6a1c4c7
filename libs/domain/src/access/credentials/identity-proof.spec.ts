import { isProofRecent, provedUntil } from './identity-proof';

describe('a proof of identity', () => {
  const at = new Date('2026-11-27T10:32:00Z');

  it.each([
    ['2026-11-27T10:32:00Z', true],
    ['2026-11-27T10:41:59Z', true],
    ['2026-11-27T10:42:00Z', false],
  ])('given at 10:32 holds at %s: %s', (now, holds) => {
    expect(isProofRecent(at, new Date(now))).toBe(holds);
  });

  it('was never given', () => expect(isProofRecent(null, at)).toBe(false));

  it('tells until when it holds', () =>
    expect(provedUntil(at).toISOString()).toBe('2026-11-27T10:42:00.000Z'));
});
