import { emptyCase, measured, proof } from '../testing/plain-case';
import { criterion, plainRulebook } from '../testing/plain-rulebook';
import { isSameReading } from './reopens';
import { readingNow } from './signatures-of';

const text = criterion('G3-01', { rule: 'f0 >= 3' });
const known = { facts: { f0: measured('f0', 5) }, evidence: [proof('a', ['G3-01'])] };
const read = (more: object = {}, shown = text) =>
  readingNow(plainRulebook([shown]), emptyCase('G3', { ...known, ...more }), {
    criterion: shown,
    statement: null,
  });

describe('a reading', () => {
  it('shows the same once it was kept and read again, and when its facts are but newer', () => {
    expect(isSameReading(JSON.parse(JSON.stringify(read())), read())).toBe(true);
    const newer = { ...measured('f0', 5), at: '2026-11-25T09:00:00Z', sample: 9 };
    expect(isSameReading(read(), read({ facts: { f0: newer } }))).toBe(true);
  });

  it.each([
    ['a fact', read({ facts: { f0: measured('f0', 6) } })],
    ['no fact', read({ facts: {} })],
    ['other bytes of a proof', read({ evidence: [proof('a', ['G3-01'], { sha256: 'b'.repeat(64) })] })],
    ['no proof', read({ evidence: [] })],
    ['another profile', read({ profileId: 'essential' })],
    ['another rule', read({}, criterion('G3-01', { rule: 'f0 >= 4' }))],
  ])('shows something else with %s', (_, now) => {
    expect(isSameReading(read(), now)).toBe(false);
    expect(isSameReading(now, read())).toBe(false);
  });
});
