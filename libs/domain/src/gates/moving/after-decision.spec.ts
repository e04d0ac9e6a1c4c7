import { shipped } from '../../lifecycle/testing/shipped';
import { targetsOf } from '../deciding/outcomes';
import { afterDecision } from './after-decision';
import { START } from './journey';
import type { Journey } from './journey';
import { nextReview } from './next-review';
import type { Position } from './position';

const at = (phaseId: string, more: Partial<Position> = {}, journey: Partial<Journey> = {}): Journey => ({
  position: { hasProject: phaseId !== 'P0', phaseId, cycle: 1, mode: null, status: 'active', ...more },
  entered: { [phaseId]: 1 },
  decided: [],
  skipped: [],
  firstMode: 'pilot_slice',
  wave: 'wave_1',
  ...journey,
});
const slice = { mode: 'pilot_slice' } as const;
const full = { mode: 'full_scope' } as const;
const G5 = { gateId: 'G5', mode: '', cycle: 1, outcome: 'pass' };

/** Gate and outcome, where it stood → where it stands, its status, the gates that open. */
const MOVES: readonly (readonly [string, string, string | null, Journey, string, string])[] = [
  ['G0', 'pass', null, at('P0'), 'P1#1 active', 'G1#1'],
  ['G0', 'hold', null, at('P0'), 'P0#1 on_hold', 'G0#1'],
  ['G0', 'abandon', null, at('P0'), 'P0#1 abandoned', ''],
  ['G1', 'pass', null, at('P1'), 'P2#1 active', 'G2#1'],
  ['G1', 'pass_with_conditions', null, at('P1'), 'P2#1 active', 'G2#1'],
  ['G1', 'hold', null, at('P1'), 'P1#1 on_hold', 'G1#1'],
  ['G1', 'adjust', 'P0', at('P1', {}, { entered: { P0: 1 } }), 'P0#2 active', 'G0#1'],
  ['G1', 'abandon', null, at('P1'), 'P1#1 abandoned', ''],
  ['G2', 'pass', null, at('P2'), 'P3#1 pilot_slice active', 'G3 pilot_slice#1'],
  ['G2', 'pass_with_conditions', null, at('P2'), 'P3#1 pilot_slice active', 'G3 pilot_slice#1'],
  ['G2', 'hold', null, at('P2'), 'P2#1 on_hold', 'G2#1'],
  ['G2', 'adjust', 'P1', at('P2', {}, { entered: { P1: 1 } }), 'P1#2 active', 'G1#1'],
  ['G2', 'abandon', null, at('P2'), 'P2#1 abandoned', ''],
  ['G3', 'pass', null, at('P3', slice), 'P4#1 pilot_slice active', 'G4 pilot_slice#1'],
  ['G3', 'pass_with_conditions', null, at('P3', full), 'P4#1 full_scope active', 'G4 full_scope#1'],
  ['G3', 'hold', null, at('P3', slice), 'P3#1 pilot_slice on_hold', 'G3 pilot_slice#1'],
  ['G3', 'adjust', 'P2', at('P3', slice, { entered: { P2: 2 } }), 'P2#3 active', 'G2#1'],
  ['G3', 'abandon', null, at('P3', slice), 'P3#1 pilot_slice abandoned', ''],
  ['G4', 'pass', null, at('P4', slice), 'P5#1 pilot_slice active', 'G5#1'],
  ['G4', 'pass_with_conditions', null, at('P4', slice), 'P5#1 pilot_slice active', 'G5#1'],
  ['G4', 'hold', null, at('P4', slice), 'P4#1 pilot_slice on_hold', 'G4 pilot_slice#1'],
  [
    'G4',
    'adjust',
    'P3',
    at('P4', slice, { entered: { P3: 1 } }),
    'P3#2 pilot_slice active',
    'G3 pilot_slice#1',
  ],
  ['G4', 'abandon', null, at('P4', slice), 'P4#1 pilot_slice abandoned', ''],
  ['G5', 'pass', null, at('P5', slice, { entered: { P3: 1 } }), 'P3#2 full_scope active', 'G3 full_scope#1'],
  ['G5', 'pass_with_conditions', null, at('P5', full), 'P6#1 full_scope active', 'G6 wave_1#1'],
  ['G5', 'hold', null, at('P5', slice), 'P5#1 pilot_slice on_hold', 'G5#1'],
  [
    'G5',
    'adjust',
    'P4',
    at('P5', slice, { entered: { P4: 1 } }),
    'P4#2 pilot_slice active',
    'G4 pilot_slice#1',
  ],
  ['G5', 'abandon', null, at('P5', slice), 'P5#1 pilot_slice abandoned', ''],
  ['G6', 'pass', null, at('P6', full), 'P7#1 full_scope active', 'G7#1'],
  ['G6', 'pass_with_conditions', null, at('P6', full), 'P7#1 full_scope active', 'G7#1'],
  ['G6', 'hold', null, at('P6', full), 'P6#1 full_scope on_hold', 'G6 wave_1#1'],
  ['G6', 'adjust', 'P5', at('P6', full, { entered: { P5: 1 } }), 'P5#2 full_scope active', 'G5#1'],
  ['G6', 'abandon', null, at('P6', full), 'P6#1 full_scope abandoned', ''],
  ['G7', 'pass', null, at('P7', full), 'P8#1 full_scope active', 'G8#1'],
  ['G7', 'pass_with_conditions', null, at('P7', full), 'P8#1 full_scope active', 'G8#1'],
  ['G7', 'hold', null, at('P7', full), 'P7#1 full_scope on_hold', 'G7#1'],
  ['G7', 'adjust', 'T1', at('P7', full), 'P7#1 full_scope active', 'G7#1'],
  ['G7', 'rollback', 'P6', at('P7', full, { entered: { P6: 1 } }), 'P6#2 full_scope active', 'G6 wave_1#1'],
  ['G7', 'abandon', null, at('P7', full), 'P7#1 full_scope abandoned', ''],
  ['G8', 'continue', null, at('P8', full), 'P8#1 full_scope active', 'G8#1 G9#1'],
  [
    'G8',
    'retrain',
    'P4',
    at('P8', full, { entered: { P4: 2 } }),
    'P4#3 full_scope active',
    'G4 full_scope#1',
  ],
  [
    'G8',
    'reconfigure',
    'P3',
    at('P8', full, { entered: { P3: 2 } }),
    'P3#3 full_scope active',
    'G3 full_scope#1',
  ],
  ['G8', 'redevelop', 'P1', at('P8', full, { entered: { P1: 1 } }), 'P1#2 active', 'G1#1'],
  ['G8', 'suspend', null, at('P8', full), 'P8#1 full_scope suspended', 'G8#1'],
  ['G8', 'retire', null, at('P8', full), 'P8#1 full_scope retired', ''],
  ['G9', 'scale', null, at('P8', full), 'P9#1 full_scope active', 'G9#1'],
  ['G9', 'new_cycle', null, at('P9', full), 'P9#1 full_scope active', 'G9#1'],
  ['G9', 'hold', null, at('P8', full), 'P8#1 full_scope active', 'G9#1'],
  ['G9', 'close', null, at('P9', full), 'P9#1 full_scope closed', ''],
];

const told = ({ phaseId, cycle, mode, status }: Position) =>
  `${phaseId}#${cycle} ${mode ? `${mode} ` : ''}${status}`;

describe('where each outcome of each gate of the shipped life cycle leads', () => {
  it.each(MOVES)('%s %s %s', (gateId, outcome, target, journey, position, opens) => {
    const move = afterDecision(shipped, journey, { gateId, outcome, target });
    expect(told(move.position)).toBe(position);
    const opened = move.opens.map(({ gateId: id, mode, cycle }) => `${id}${mode ? ` ${mode}` : ''}#${cycle}`);
    expect(opened.join(' ')).toBe(opens);
  });

  it('is all of them', () => {
    const all = shipped.gates.flatMap(({ id, outcomes }) => outcomes.map((outcome) => `${id} ${outcome}`));
    expect(MOVES.map(([gateId, outcome]) => `${gateId} ${outcome}`).sort()).toEqual(all.sort());
  });

  it('takes back only where a decision may', () => {
    for (const [gateId, id, target] of MOVES) {
      const gate = shipped.gates.find((one) => one.id === gateId);
      const outcome = shipped.outcomes.find((one) => one.id === id);
      if (gate && outcome && target) expect(targetsOf(shipped, gate, outcome)).toContain(target);
    }
  });
});

describe('the way of a project', () => {
  it('begins when G0 is passed, once', () => {
    const decision = { gateId: 'G0', outcome: 'pass', target: null };
    const first = afterDecision(shipped, { ...at('P0'), position: START }, decision);
    expect(first).toMatchObject({ creates: 'project', position: { hasProject: true, phaseId: 'P1' } });
    const again = afterDecision(shipped, at('P0', { hasProject: true }), decision);
    expect(again).toMatchObject({ creates: null, position: { hasProject: true, phaseId: 'P1' } });
  });

  it('goes by the pilot once: built for the full scope, it goes on to the rollout', () => {
    const built = { gateId: 'G4', outcome: 'pass', target: null };
    const move = (journey: Partial<Journey>) =>
      afterDecision(shipped, at('P4', full, journey), built).position.phaseId;
    expect(move({ decided: [G5] })).toBe('P6');
    expect(move({ decided: [{ ...G5, outcome: 'adjust' }] })).toBe('P5');
    expect(move({ skipped: ['P5'] })).toBe('P6');
  });

  it('works on the full scope from the start where the pilot is waived, or where it begins with all data', () => {
    const chosen = { gateId: 'G2', outcome: 'pass', target: null };
    const mode = (journey: Partial<Journey>) =>
      afterDecision(shipped, at('P2', {}, journey), chosen).position.mode;
    expect(mode({ skipped: ['P5'] })).toBe('full_scope');
    expect(mode({ firstMode: 'full_scope' })).toBe('full_scope');
  });

  it('opens a gate under the next cycle when it was decided before', () => {
    const adjusted = { ...G5, outcome: 'adjust' };
    const journey = at('P4', slice, { decided: [adjusted], entered: { P4: 2, P5: 1 } });
    expect(afterDecision(shipped, journey, { gateId: 'G4', outcome: 'pass', target: null })).toMatchObject({
      position: { phaseId: 'P5', cycle: 2 },
      opens: [{ gateId: 'G5', mode: '', cycle: 2 }],
    });
  });

  it('proposes a child for a new cycle, and takes up a track while the phase stays', () => {
    const again = afterDecision(shipped, at('P9', full), {
      gateId: 'G9',
      outcome: 'new_cycle',
      target: null,
    });
    expect(again.creates).toBe('use_case');
    const change = afterDecision(shipped, at('P7', full), { gateId: 'G7', outcome: 'adjust', target: 'T1' });
    expect(change.tookUp).toBe('T1');
  });
});

it.each([
  ['2026-11-30', 'P3M', '2027-02-28'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-11-26', 'P2W', '2026-12-10'],
  ['2026-11-26', 'P10D', '2026-12-06'],
  ['2026-11-26', 'never', '2026-11-26'],
])('a review on %s comes again after %s on %s', (day, period, next) =>
  expect(nextReview(day, period)).toBe(next),
);
