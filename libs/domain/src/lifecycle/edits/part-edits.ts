import { Gate, Profile } from '../template/gate';
import type { Lifecycle } from '../template/lifecycle';
import { Phase, type PhaseItem } from '../template/phase';
import { Parameter } from '../template/vocabulary';
import { type EditOutcome, laidOver, replaced, touched } from './edited';
import type { GateDraft, ParameterDraft, PhaseDraft, PhaseItemDraft, ProfileDraft } from './lifecycle-edit';

interface Of<Draft> {
  readonly id: string;
  readonly change: Partial<Draft>;
}

/** Who decides at a gate, how many, what they may decide, who may not be both; its name. */
export function changeGate(lifecycle: Lifecycle, { id, change }: Of<GateDraft>): EditOutcome {
  const gate = lifecycle.gates.find((one) => one.id === id);
  if (!gate) return 'not-found';
  const changed = Gate.parse(laidOver(gate, change));
  return {
    ...touched(id, gate, change),
    lifecycle: { ...lifecycle, gates: replaced(lifecycle.gates, changed) },
  };
}

/** A threshold and where it comes from. */
export function changeParameter(lifecycle: Lifecycle, { id, change }: Of<ParameterDraft>): EditOutcome {
  const parameter = lifecycle.parameters.find((one) => one.id === id);
  if (!parameter) return 'not-found';
  const parameters = replaced(lifecycle.parameters, Parameter.parse(laidOver(parameter, change)));
  return { ...touched(id, parameter, change), lifecycle: { ...lifecycle, parameters } };
}

/** When a profile is proposed, and the words for it. */
export function changeProfile(lifecycle: Lifecycle, { id, change }: Of<ProfileDraft>): EditOutcome {
  const profile = lifecycle.profiles.find((one) => one.id === id);
  if (!profile) return 'not-found';
  const profiles = replaced(lifecycle.profiles, Profile.parse(laidOver(profile, change)));
  return { ...touched(id, profile, change), lifecycle: { ...lifecycle, profiles } };
}

/** The ways back. */
export const changeLoops = (lifecycle: Lifecycle, { loops }: Pick<Lifecycle, 'loops'>): EditOutcome => ({
  ...touched('loops', { loops: lifecycle.loops }, { loops }),
  lifecycle: { ...lifecycle, loops },
});

/** Those that were there keep what they trace to; new ones go on counting: `P1-A8`. */
function items(before: readonly PhaseItem[], drafts: readonly PhaseItemDraft[], prefix: string): PhaseItem[] {
  const known = new Map(before.map((item) => [item.id, item]));
  let last = Math.max(0, ...before.map(({ id }) => Number(id.slice(prefix.length))));
  return drafts.map(({ id, ...words }) => {
    const item = id === undefined ? undefined : known.get(id);
    if (item) return { ...item, ...words };
    last += 1;
    return { id: `${prefix}${last}`, ...words };
  });
}

/** What is done and delivered in a phase, its name, and when it may be skipped. */
export function changePhase(lifecycle: Lifecycle, { id, change }: Of<PhaseDraft>): EditOutcome {
  const phase = lifecycle.phases.find((one) => one.id === id);
  if (!phase) return 'not-found';
  const { activities, deliverables, optional } = change;
  const wanted = {
    ...change,
    activities: activities && items(phase.activities, activities, `${id}-A`),
    deliverables: deliverables && items(phase.deliverables, deliverables, `${id}-D`),
    optional: optional && { ...phase.optional, ...optional },
    ...(optional === null && { optional: null }),
  };
  const phases = replaced(lifecycle.phases, Phase.parse(laidOver(phase, wanted)));
  return { ...touched(id, phase, wanted), lifecycle: { ...lifecycle, phases } };
}
