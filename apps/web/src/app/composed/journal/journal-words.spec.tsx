import type { JournalEntry } from '@jalon/domain/journal/journal-entry';
import { screen } from '@testing-library/react';
import { eventWords } from '../../../journal/words/event-words';
import { useEntry } from '../../../journal/words/use-entry';
import { ID, openPanel } from '../../../projects/testing/open-panel';
import { Timeline } from '../../../ui/content/timeline';
import { JournalWords } from './journal-words';
import demonstration from './testing/demonstration-events.json' with { type: 'json' };
import words from './testing/lifecycle-names.json' with { type: 'json' };

type Told = readonly [kind: string, fields: Readonly<Record<string, readonly unknown[]>>];

/** What the demonstration does not happen to do. */
const further: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  'project-item.taken-up': { phaseId: ['P1'], cycle: [1], itemId: ['P1-A2', 'P1-D1'] },
  'project-mistake.dismissed': { mistakeId: ['S-ERR-06'], reason: ['Écrit ailleurs.'] },
  'project-phase.planned': { plannedFrom: ['2026-12-01'], plannedTo: ['2026-12-18'], mode: ['full_scope'] },
  'project.profiled': { profileId: ['reinforced'], profileReason: ['Peu de personnes touchées.'] },
  'evidence.removed': { removedWhy: ['Mauvais document.'], removedAt: ['2026-11-20T10:00:00.000Z'] },
  'evidence.created': { form: ['document', 'link'] },
  'record.updated': { kind: ['pilot_decision'], data: [{ with: true, reason: 'Peu connu.' }] },
  'gate-opinion.given': { stance: ['reserved'], criterionId: ['G2-19'] },
  'gate-vote.ended': { endedWhy: [{ why: 'taken_back', differences: [] }] },
  'gate-attestation.reopened': { endedWhy: [{ why: 'changed', differences: [] }] },
  'measurement.corrected': { context: ['run'], value: [4.2] },
  'kpi.redefined': { unit: ['percent'], direction: ['up'], effectType: ['points'], isRatio: [true] },
};

/** Every kind of event that the demonstration writes about projects and gates, with values of each field. */
const told: readonly Told[] = [...Object.entries(demonstration), ...Object.entries(further)];

const server = {
  'GET /lifecycle': () => words.lifecycle,
  'GET /lifecycle/names': () => ({ items: words.names }),
  'GET /lifecycle/vocabulary': () => words.vocabulary,
  'GET /members/names': () => [],
  'GET /clients/names': () => ({ items: [] }),
};

/** One event for each value of each field. */
const entries: readonly JournalEntry[] = told.flatMap(([kind, fields]) => {
  const values = Object.entries(fields).flatMap(([field, all]) => all.map((after) => ({ field, after })));
  return values.map(({ field, after }, nth) => ({
    id: `${kind} ${field} ${nth}`,
    at: '2026-11-20T10:00:00.000Z',
    seq: null,
    actor: { kind: 'member', id: ID, name: 'Sofia' },
    kind,
    subject: { type: kind.split('.')[0] ?? '', id: ID },
    subjectName: null,
    about: null,
    aboutName: null,
    requestId: ID,
    changes: [{ field, before: null, after, erased: false }],
  }));
});

function All() {
  const entryOf = useEntry(true);
  return <Timeline entries={entries.map(entryOf)} />;
}

/** `pilot_slice`, `plannedFrom`; an id of the life cycle without its words beside it; a UUID. */
const RAW = [
  /\b[a-z]+(_[a-z0-9]+)+\b/,
  /\b[a-z]+[A-Z][a-z]+\w*\b/,
  /(^|[:,]\s)(P\d-[A-Z]\d+|S-ERR-\d+|G\d+-\d+|CNIL-[A-Z]-\d+)(,|$)/m,
  /[0-9a-f]{8}-[0-9a-f]{4}-/,
  /[{}[\]]/,
];

describe('the history of projects and gates', () => {
  it('has a sentence for every kind of event', () =>
    expect(told.filter(([kind]) => eventWords[kind] === undefined)).toEqual([]));

  it('says every field and every value in words', async () => {
    openPanel(
      <JournalWords>
        <All />
      </JournalWords>,
      server,
    );
    await screen.findAllByText(/Note de cadrage/);
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(items.length).toBeGreaterThan(200);
    expect(items.filter((text) => RAW.some((raw) => raw.test(text)))).toEqual([]);
  });
});
