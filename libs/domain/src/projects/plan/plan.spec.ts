import { readFileSync } from 'node:fs';
import { Lifecycle } from '../../lifecycle/template/lifecycle';
import { calendarOf, isWorkingDay } from '../../organisation/working-days';
import { loopsOf } from './loops-of';
import { wholePlan } from './phases-ahead';
import { type PlannedPhase, phaseState } from './project-plan';
import { plannedDays, proposePlan } from './propose-plan';
import { shiftPlan } from './shift-plan';
import { slippageOf } from './slippage';
import { tracksOf } from './tracks-of';
import { sizeOf, usualDays } from './usual-durations';

const shipped = Lifecycle.parse(
  JSON.parse(
    readFileSync(
      new URL('../../../../../apps/api/src/lifecycle/shipped/lifecycle.json', import.meta.url),
      'utf8',
    ),
  ),
);
const france = calendarOf([]);
const order = shipped.phases.map(({ id }) => id);

const phase = (phaseId: string, some: Partial<PlannedPhase> = {}): PlannedPhase => ({
  phaseId,
  cycle: 1,
  mode: null,
  plannedFrom: null,
  plannedTo: null,
  beganOn: null,
  endedOn: null,
  ...some,
});

describe('a proposed plan', () => {
  it('chains the phases on working days: weekends and holidays are nobody’s', () => {
    const plan = proposePlan({
      phases: [phase('P1'), phase('P2'), phase('P3')],
      start: '2026-12-19',
      days: (id) => usualDays(id, 'S'),
      calendar: france,
    });
    expect(plan).toEqual([
      { phaseId: 'P1', cycle: 1, from: '2026-12-21', to: '2026-12-28' },
      { phaseId: 'P2', cycle: 1, from: '2026-12-29', to: '2027-01-08' },
      { phaseId: 'P3', cycle: 1, from: '2027-01-11', to: '2027-01-22' },
    ]);
    for (const { from, to } of plan) {
      expect(isWorkingDay(from, france) && isWorkingDay(to, france)).toBe(true);
    }
    expect(plan.map((dates) => plannedDays(dates, france))).toEqual([5, 8, 10]);
  });

  it('keeps the first day of a phase that has begun', () => {
    const [first, second] = proposePlan({
      phases: [phase('P3', { beganOn: '2026-11-02' }), phase('P4')],
      start: '2026-11-26',
      days: () => 10,
      calendar: france,
    });
    expect(first).toEqual({ phaseId: 'P3', cycle: 1, from: '2026-11-02', to: '2026-11-16' });
    expect(second).toMatchObject({ from: '2026-11-17', to: '2026-11-30' });
  });

  it('has a usual length for each phase that a project goes through, longer in a larger project', () => {
    for (const { id } of shipped.phases.slice(1)) {
      expect(usualDays(id, 'S')).toBeLessThanOrEqual(usualDays(id, 'XL'));
      expect(usualDays(id, 'M')).toBeGreaterThan(0);
    }
    expect([sizeOf('XL'), sizeOf(null), sizeOf('huge')]).toEqual(['XL', 'M', 'M']);
  });
});

describe('what follows a phase that moves', () => {
  const plan = [
    phase('P1', { plannedFrom: '2026-11-02', plannedTo: '2026-11-13', beganOn: '2026-11-02' }),
    phase('P2', { plannedFrom: '2026-11-16', plannedTo: '2026-11-27' }),
    phase('P3'),
    phase('P4', { plannedFrom: '2026-11-30', plannedTo: '2026-12-11' }),
  ];
  it('moves by as many working days, and keeps its length', () =>
    expect(
      shiftPlan(plan, { phaseId: 'P1', cycle: 1, from: '2026-11-02', to: '2026-11-18' }, france),
    ).toEqual([
      {
        phaseId: 'P2',
        cycle: 1,
        before: { from: '2026-11-16', to: '2026-11-27' },
        after: { from: '2026-11-19', to: '2026-12-02' },
      },
      {
        phaseId: 'P4',
        cycle: 1,
        before: { from: '2026-11-30', to: '2026-12-11' },
        after: { from: '2026-12-03', to: '2026-12-16' },
      },
    ]));

  it.each([
    ['only the start moves', { phaseId: 'P1', cycle: 1, from: '2026-11-03', to: '2026-11-13' }],
    ['it was not planned', { phaseId: 'P3', cycle: 1, from: '2026-11-30', to: '2026-12-11' }],
    ['it is not of this plan', { phaseId: 'P2', cycle: 2, from: '2026-11-30', to: '2026-12-11' }],
  ])('stays where %s', (_, moved) => expect(shiftPlan(plan, moved, france)).toEqual([]));

  it('stays where it has begun', () => {
    const begun = plan.map((one) => ({ ...one, beganOn: '2026-11-02' }));
    expect(
      shiftPlan(begun, { phaseId: 'P1', cycle: 1, from: '2026-11-02', to: '2026-11-18' }, france),
    ).toEqual([]);
  });
});

describe('slippage, in working days', () => {
  const planned = { plannedFrom: '2026-11-02', plannedTo: '2026-11-13' };
  it.each([
    ['to come, not yet due', {}, '2026-10-30', null, null],
    ['to come, and late to begin', {}, '2026-11-04', 2, null],
    ['under way, on time', { beganOn: '2026-11-02' }, '2026-11-13', 0, null],
    ['under way, past its end', { beganOn: '2026-11-02' }, '2026-11-17', 0, 2],
    ['under way, past its end by a weekend', { beganOn: '2026-11-02' }, '2026-11-15', 0, 0],
    ['ended early', { beganOn: '2026-10-30', endedOn: '2026-11-10' }, '2026-12-01', -1, -2],
    ['ended late', { beganOn: '2026-11-03', endedOn: '2026-11-18' }, '2026-12-01', 1, 3],
  ])('%s', (_, real, today, start, end) =>
    expect(slippageOf(phase('P1', { ...planned, ...real }), today, france)).toEqual({ start, end }),
  );

  it('has nothing to compare with where nothing was planned', () =>
    expect(slippageOf(phase('P1', { beganOn: '2026-11-02' }), '2026-12-01', france)).toEqual({
      start: null,
      end: null,
    }));
});

describe('the founding case: a pilot sent back to be adjusted, then begun again', () => {
  const gone = [
    phase('P1', { beganOn: '2026-05-04', endedOn: '2026-05-18' }),
    phase('P4', { beganOn: '2026-06-15', endedOn: '2026-07-10' }),
    phase('P5', { beganOn: '2026-07-10', endedOn: '2026-10-01' }),
    phase('P4', { cycle: 2, beganOn: '2026-10-01', endedOn: '2026-10-26' }),
    phase('P5', { cycle: 2, beganOn: '2026-10-26' }),
  ];
  const gates = [
    { gateId: 'G5', phaseId: 'P5', cycle: 1, decidedOn: '2026-10-01' },
    { gateId: 'G4', phaseId: 'P4', cycle: 1, decidedOn: '2026-07-10' },
  ];

  it('shows the way back with the decision that sent it', () =>
    expect(loopsOf(gone, order, gates)).toEqual([
      { from: 'P5-1', to: 'P4-2', on: '2026-10-01', gate: gates[0] },
    ]));

  it('lists what was gone through in its time, then what is ahead', () => {
    const plan = wholePlan(gone, shipped.phases, { phaseId: 'P5', cycle: 2, mode: 'pilot_slice' });
    expect(plan.map((one) => `${one.phaseId}/${one.cycle} ${phaseState(one)}`)).toEqual([
      'P1/1 done',
      'P4/1 done',
      'P5/1 done',
      'P4/2 done',
      'P5/2 under_way',
      'P6/1 to_come',
      'P7/1 to_come',
      'P8/1 to_come',
      'P9/1 to_come',
    ]);
  });

  it('plans all from P1 on where nothing was told yet', () =>
    expect(
      wholePlan([], shipped.phases, { phaseId: 'P1', cycle: 1, mode: null }).map(({ phaseId }) => phaseId),
    ).toEqual(order.slice(1)));

  it('keeps the days planned for what is ahead', () => {
    const planned = phase('P6', { plannedFrom: '2027-01-04', plannedTo: '2027-01-29' });
    const plan = wholePlan([...gone, planned], shipped.phases, { phaseId: 'P5', cycle: 2, mode: null });
    expect(plan.find(({ phaseId }) => phaseId === 'P6')).toEqual(planned);
  });
});

it('tracks take the activities of their families: each of the four accompanies several phases', () => {
  const lanes = tracksOf(shipped.tracks, shipped.phases);
  expect(lanes.map(({ track }) => track.id)).toEqual(['T1', 'T2', 'T3', 'T4']);
  for (const { items } of lanes) expect(new Set(items.map(({ phaseId }) => phaseId)).size).toBeGreaterThan(1);
  const change = lanes.find(({ track }) => track.id === 'T1');
  expect(change?.items.map(({ item }) => item.id)).toContain('P6-A4');
});
