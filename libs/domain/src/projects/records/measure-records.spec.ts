import { RECORD_FACTS, type KeptRecord, type RecordsOf } from './measure-records';
import type { RecordContent } from './record';

const TODAY = '2026-11-30';
const kept = (content: RecordContent, more: Partial<KeptRecord> = {}): KeptRecord => ({
  content,
  happenedOn: '2026-11-01',
  createdAt: '2026-11-01T10:00:00.000Z',
  isProved: true,
  ...more,
});
const told = (
  fact: keyof typeof RECORD_FACTS,
  records: readonly KeptRecord[],
  more: Partial<RecordsOf> = {},
) => RECORD_FACTS[fact].measure({ records, clientIds: [], today: TODAY, ...more });

const user = (name: string, trainedOn: string | null) =>
  kept({ kind: 'pilot_user', data: { name, job: 'Rédactrice', trainedOn } });
const test = (channel: string, visible: boolean, happenedOn = '2026-11-01') =>
  kept(
    { kind: 'marking_test', data: { channel, visible, machineReadable: true, tool: 'c2patool' } },
    { happenedOn },
  );
const allowed = (clientId: string, endsOn: string | null, more: Partial<KeptRecord> = {}) =>
  kept({ kind: 'client_authorisation', data: { clientId, scope: 'Campagnes 2025', endsOn } }, more);
const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';

describe('what records add up to', () => {
  it('is nothing, or unknown, where nothing is kept', () =>
    expect(
      Object.entries(RECORD_FACTS).map(([fact, { measure }]) => [
        fact,
        measure({ records: [], clientIds: [], today: TODAY }).value,
      ]),
    ).toEqual([
      ['biasReviews', 0],
      ['pilotTeam', 0],
      ['pilotTrained', null],
      ['pilotClients', 0],
      ['pilotChannels', 0],
      ['marksTested', false],
      ['clientAuthorisations', null],
      ['pilotDecisionRecorded', false],
      ['userRolesInWorkshops', 0],
    ]));

  it('counts each person of the pilot once, trained by today', () => {
    const team = [
      user('Inès', '2026-11-02'),
      user('inès ', null),
      user('Paul', '2026-12-01'),
      user('Zoé', TODAY),
    ];
    expect(told('pilotTeam', team).value).toBe(3);
    expect(told('pilotTrained', team)).toMatchObject({
      value: 2 / 3,
      source: { fr: '2 personnes formées sur 3' },
    });
  });

  it('says in words that nobody is trained yet', () =>
    expect(told('pilotTrained', [user('Inès', null), user('Paul', null)])).toMatchObject({
      value: 0,
      source: { fr: 'Personne de formé sur 2', en: 'Nobody trained of 2' },
    }));

  it.each([
    ['both channels pass', [test('LinkedIn', true), test('Instagram', true)], true],
    ['one fails', [test('LinkedIn', true), test('Instagram', false)], false],
    ['it failed, then passed', [test('LinkedIn', true, '2026-11-20'), test('linkedin', false)], true],
    ['it passed, then failed', [test('LinkedIn', true), test('LinkedIn', false, '2026-11-20')], false],
  ] as const)('marks: %s', (_, tests, value) => expect(told('marksTested', tests).value).toBe(value));

  it.each([
    ['both allowed', [allowed(A, null), allowed(B, TODAY)], 1],
    ['one is over', [allowed(A, null), allowed(B, '2026-11-29')], 0.5],
    ['one has no written proof', [allowed(A, null, { isProved: false }), allowed(B, null)], 0.5],
    ['one begins later', [allowed(A, null, { happenedOn: '2026-12-01' }), allowed(B, null)], 0.5],
    ['another client', [allowed('00000000-0000-4000-8000-00000000000c', null)], 0],
  ] as const)('authorisations: %s', (_, records, value) =>
    expect(told('clientAuthorisations', records, { clientIds: [A, B] }).value).toBe(value),
  );

  it('counts jobs over workshops, each once', () => {
    const workshop = (jobs: string[]) => kept({ kind: 'workshop', data: { title: 'Atelier', jobs } });
    expect(
      told('userRolesInWorkshops', [workshop(['Rédactrice', 'CM']), workshop(['rédactrice'])]),
    ).toMatchObject({
      value: 2,
      sample: 2,
      source: { fr: '2 métiers vus en atelier', en: '2 jobs seen in workshops' },
    });
  });
});
