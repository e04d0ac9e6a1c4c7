import { formatsOf } from './format';

const fr = formatsOf('fr');
const en = formatsOf('en');
const now = new Date('2026-12-02T12:00:00Z');

describe('what is written the way the reader writes it', () => {
  it('a day stays that day', () => {
    expect(fr.date('2026-12-02')).toBe('2 déc. 2026');
    expect(fr.date('2026-12-01')).toBe('1er déc. 2026');
    expect(en.date('2026-12-02')).toBe('2 Dec 2026');
  });

  it.each([
    ['2026-12-02T11:59:40Z', 'à l’instant'],
    ['2026-12-02T11:55:00Z', 'il y a 5 minutes'],
    ['2026-12-02T09:00:00Z', 'il y a 3 heures'],
    ['2026-12-01T09:00:00Z', 'hier'],
    ['2026-11-20T09:00:00Z', '20 nov. 2026'],
  ])('%s is %s', (iso, said) => expect(fr.relative(iso, now)).toBe(said));

  it('figures carry their unit', () => {
    expect(fr.money(12500, 'EUR')).toBe('12\u202f500\u00a0€');
    expect(fr.percent(0.064)).toBe('6,4\u00a0%');
    expect(fr.size(1_234_567)).toBe('1,2\u202fMo');
    expect(en.size(900)).toBe('0.9 kB');
  });
});
