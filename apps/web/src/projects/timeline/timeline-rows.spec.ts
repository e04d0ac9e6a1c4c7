import type { TimelineProject } from '@jalon/contracts/projects/plan/plan-view';
import { lateSince, shownProjects, timelineRows } from './timeline-rows';
import { TimelineSearch } from './timeline-search';

const project = (some: Partial<TimelineProject>): TimelineProject => ({
  id: 'a',
  reference: 'PR-001',
  title: 'Légendes de photos',
  status: 'active',
  phaseId: 'P1',
  cycle: 1,
  lifecycleVersionId: 'v',
  dueOn: null,
  owners: [],
  clients: [],
  phases: [],
  gates: [],
  ...some,
});
const time = { cycle: 1 };

describe('the timeline of all projects', () => {
  it('finds without accents, and by client', () => {
    const mine = project({ clients: [{ id: 'c', name: 'Nord' }] });
    const all = [mine, project({ id: 'b', title: 'Calendrier' })];
    expect(shownProjects(all, TimelineSearch.parse({ search: 'legende' }))).toEqual([mine]);
    expect(shownProjects(all, TimelineSearch.parse({ client: 'c' }))).toEqual([mine]);
  });

  it('stands a project under each of its groups', () => {
    const rows = timelineRows([project({})], () => ['Sud', 'Nord']);
    expect(rows.map(({ key }) => key)).toEqual(['Nord', 'Norda', 'Sud', 'Suda']);
  });

  it.each([
    [
      'a phase past its planned end',
      { phases: [{ ...time, phaseId: 'P1', beganOn: '2026-11-02', plannedTo: '2026-11-20' }] },
      '2026-11-20',
    ],
    [
      'a gate past its day',
      {
        gates: [{ gateId: 'G1', cycle: 1, dueOn: '2026-11-18' }],
      },
      '2026-11-18',
    ],
    [
      'a decided gate',
      {
        gates: [
          {
            gateId: 'G1',
            cycle: 1,
            decidedOn: '2026-11-25',
            outcome: 'pass',
          },
        ],
      },
      null,
    ],
    [
      'an abandoned project',
      {
        status: 'abandoned' as const,
        phases: [{ ...time, phaseId: 'P1', beganOn: '2026-11-02', plannedTo: '2026-11-20' }],
      },
      null,
    ],
  ])('is late by %s: %s', (_, some, since) => expect(lateSince(project(some), '2026-11-26')).toBe(since));
});
