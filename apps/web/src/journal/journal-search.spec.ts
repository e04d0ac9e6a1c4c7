import { isFiltered, journalInputOf, JournalSearch } from './journal-search';

describe('the address of the journal', () => {
  it('asks for whole days of the reader’s clock, the last included', () => {
    const input = journalInputOf(JournalSearch.parse({ from: '2026-11-02', to: '2026-11-02' }));
    const hours = (Date.parse(input.to ?? '') - Date.parse(input.from ?? '')) / 3_600_000;
    expect(hours).toBe(24);
    expect(new Date(input.from ?? '').getHours()).toBe(0);
  });

  it('leaves aside what no journal could be asked for', () => {
    const search = JournalSearch.parse({ from: 'yesterday', to: '2026-02-31', check: 'maybe' });
    expect(journalInputOf(search)).toEqual({ grouped: 'true' });
    expect(isFiltered(search)).toBe(false);
  });

  it('shows an import as one line, and row by row on demand', () => {
    expect(journalInputOf(JournalSearch.parse({ actor: 'a' }))).toEqual({ actorId: 'a', grouped: 'true' });
    expect(journalInputOf(JournalSearch.parse({ group: 'g' }))).toEqual({ requestId: 'g' });
    expect(isFiltered(JournalSearch.parse({ group: 'g' }))).toBe(true);
  });

  it('keeps one value as it keeps several', () => {
    expect(
      journalInputOf(JournalSearch.parse({ kind: 'use-case.moved', subject: ['client', 'task'] })),
    ).toEqual({
      kind: ['use-case.moved'],
      subjectType: ['client', 'task'],
    });
  });
});
