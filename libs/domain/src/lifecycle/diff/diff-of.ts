import type { Gate } from '../template/gate';
import type { Lifecycle } from '../template/lifecycle';
import type { Phase } from '../template/phase';
import type { LifecycleChange } from './change';
import { changesBetween } from './compare-lists';
import type { TwoSpeeches } from './compare-lists';
import { WORDING } from './field';
import { CRITERION_FIELDS, GATE_FIELDS } from './gate-fields';
import * as fields from './other-fields';
import { procedureChanges } from './procedure-changes';
import { profileCriteriaChanges } from './profile-changes';
import { speechOf } from './speech';

/** What changed from one life cycle to another, gates first, as a list that a person reads. */
export function diffOf(before: Lifecycle, after: Lifecycle): readonly LifecycleChange[] {
  const speeches = { before: speechOf(before), after: speechOf(after) };
  return [
    ...gateChanges({ before, after }, speeches),
    ...thresholdAndProfileChanges({ before, after }, speeches),
    ...phaseChanges({ before, after }, speeches),
    ...vocabularyChanges({ before, after }, speeches),
    ...procedureChanges({ before, after }, speeches),
  ];
}

interface Two {
  readonly before: Lifecycle;
  readonly after: Lifecycle;
}

const criteriaIn = (gates: readonly Gate[], id: string) =>
  gates.find((gate) => gate.id === id)?.criteria ?? [];

function gateChanges({ before, after }: Two, speeches: TwoSpeeches): readonly LifecycleChange[] {
  const ids = new Set([...after.gates, ...before.gates].map(({ id }) => id));
  const gates = { part: 'gate', place: 'gates', fields: GATE_FIELDS } as const;
  const criteria = [...ids].flatMap((id) => {
    const [was, is] = [criteriaIn(before.gates, id), criteriaIn(after.gates, id)];
    const list = { part: 'criterion', place: `gates.${id}.criteria`, fields: CRITERION_FIELDS } as const;
    return changesBetween({ ...list, before: was, after: is }, speeches);
  });
  return [...changesBetween({ ...gates, before: before.gates, after: after.gates }, speeches), ...criteria];
}

function thresholdAndProfileChanges(
  { before, after }: Two,
  speeches: TwoSpeeches,
): readonly LifecycleChange[] {
  const parameters = { part: 'parameter', place: 'parameters', fields: fields.PARAMETER_FIELDS } as const;
  const profiles = { part: 'profile', place: 'profiles', fields: fields.PROFILE_FIELDS } as const;
  return [
    ...changesBetween({ ...parameters, before: before.parameters, after: after.parameters }, speeches),
    ...changesBetween({ ...profiles, before: before.profiles, after: after.profiles }, speeches),
    ...profileCriteriaChanges({ before: before.profiles, after: after.profiles }, speeches),
  ];
}

const wording = { fields: [WORDING] };
const itemsIn = (phases: readonly Phase[], kind: 'activities' | 'deliverables') =>
  phases.flatMap((phase) => phase[kind]);

function phaseChanges({ before, after }: Two, speeches: TwoSpeeches): readonly LifecycleChange[] {
  const items = (['activities', 'deliverables'] as const).flatMap((kind) =>
    changesBetween(
      {
        part: kind === 'activities' ? 'activity' : 'deliverable',
        place: `phases.${kind}`,
        ...wording,
        before: itemsIn(before.phases, kind),
        after: itemsIn(after.phases, kind),
      },
      speeches,
    ),
  );
  const phases = { part: 'phase', place: 'phases', fields: fields.PHASE_FIELDS } as const;
  const loops = ({ loops: all }: Lifecycle) =>
    all.map((loop) => ({ id: `${loop.from}–${loop.to}`, ...loop }));
  return [
    ...changesBetween({ ...phases, before: before.phases, after: after.phases }, speeches),
    ...items,
    ...changesBetween(
      { part: 'track', place: 'tracks', ...wording, before: before.tracks, after: after.tracks },
      speeches,
    ),
    ...changesBetween(
      { part: 'loop', place: 'loops', ...wording, before: loops(before), after: loops(after) },
      speeches,
    ),
  ];
}

function vocabularyChanges({ before, after }: Two, speeches: TwoSpeeches): readonly LifecycleChange[] {
  const two = <Key extends keyof Lifecycle>(key: Key) => ({
    place: key,
    before: before[key],
    after: after[key],
  });
  return [
    ...changesBetween({ part: 'role', fields: fields.ROLE_FIELDS, ...two('roles') }, speeches),
    ...changesBetween({ part: 'outcome', fields: fields.OUTCOME_FIELDS, ...two('outcomes') }, speeches),
    ...changesBetween({ part: 'attribute', fields: fields.ATTRIBUTE_FIELDS, ...two('attributes') }, speeches),
    ...changesBetween({ part: 'fact', fields: fields.FACT_FIELDS, ...two('facts') }, speeches),
    ...changesBetween({ part: 'theme', ...wording, ...two('themes') }, speeches),
    ...changesBetween({ part: 'unit', fields: fields.UNIT_FIELDS, ...two('units') }, speeches),
    ...changesBetween({ part: 'evidence_kind', ...wording, ...two('evidenceKinds') }, speeches),
  ];
}
