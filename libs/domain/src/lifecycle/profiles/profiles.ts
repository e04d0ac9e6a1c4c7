import { traceOf } from '../expression/evaluate';
import { scopeOf } from '../expression/scope';
import type { Values } from '../expression/scope';
import type { Trace } from '../expression/trace';
import type { Words } from '../../platform/language';
import type { Criterion } from '../template/criterion';
import type { Profile } from '../template/gate';
import type { Lifecycle } from '../template/lifecycle';

/** The profile that the attributes call for, why, and what was tried before it. */
export interface ProfileProposal {
  readonly profileId: string;
  readonly reason: Words;
  readonly tried: readonly { readonly profileId: string; readonly trace: Trace }[];
}

/** By `order`, the first whose `when` is true; unknown is not true. Values are those of the derived attributes too. */
export function proposeProfile(
  { profiles, parameters }: Pick<Lifecycle, 'profiles' | 'parameters'>,
  values: Values,
): ProfileProposal | null {
  const scope = scopeOf(parameters, { attributes: values, facts: {} });
  const tried: { profileId: string; trace: Trace }[] = [];
  for (const { id, when, reason } of [...profiles].sort((one, other) => one.order - other.order)) {
    const trace = traceOf(when, scope);
    tried.push({ profileId: id, trace });
    if (trace.result === 'true') return { profileId: id, reason, tried };
  }
  return null;
}

/** Does it ask less than the other, in anything at all? */
export const isLighter = (profile: Profile, than: Profile): boolean => leftOut(profile, than).length > 0;

/** From the proposed one: a stricter profile freely, a lighter one with a written reason. */
export const mayChooseProfile = (from: Profile, to: Profile, reason: string | null): boolean =>
  !isLighter(to, from) || (reason ?? '').trim() !== '';

/** A project’s profile as it was chosen, why it is lighter, and the one that was proposed when this was said. */
export interface ChosenProfile {
  readonly profileId: string;
  readonly reason: string | null;
  readonly reasonFor: string | null;
}

/**
 * The profile that a project is judged by: the chosen one, unless it asks less than the answers call for and no
 * reason covers that. A reason covers what it left out when it was given, not what a stricter proposal asks since;
 * one that was kept without its proposal was given at least for the least strict of those that ask more. `values`: of
 * the derived attributes too.
 */
export function profileInForce(
  lifecycle: Pick<Lifecycle, 'profiles' | 'parameters'>,
  values: Values,
  choice: ChosenProfile,
): string {
  const { profiles } = lifecycle;
  const proposed = profiles.find(({ id }) => id === proposeProfile(lifecycle, values)?.profileId);
  const chosen = profiles.find(({ id }) => id === choice.profileId);
  if (!proposed) return choice.profileId;
  const isStill = chosen && isCovered(leftOut(chosen, proposed), reasonedOut(profiles, chosen, choice));
  return isStill ? chosen.id : proposed.id;
}

/** What a reason covers: all that the chosen profile left out when it was given; nothing without one. */
function reasonedOut(
  profiles: readonly Profile[],
  chosen: Profile,
  { reason, reasonFor }: ChosenProfile,
): readonly string[] {
  if (reason === null) return [];
  const then = profiles.find(({ id }) => id === reasonFor) ?? leastAbove(profiles, chosen);
  return then ? leftOut(chosen, then) : [];
}

/** What a profile leaves out of what another asks, by id. */
export const leftOut = (profile: Profile, than: Profile): readonly string[] =>
  than.criteria.filter((criterion) => !profile.criteria.includes(criterion));

/** Is everything that is left out now among what was left out when the reason was given? */
export const isCovered = (now: readonly string[], then: readonly string[]): boolean =>
  now.every((criterion) => then.includes(criterion));

/** The one that asks the least, of those that ask something that this one does not. */
const leastAbove = (profiles: readonly Profile[], chosen: Profile): Profile | undefined =>
  profiles
    .filter((profile) => isLighter(chosen, profile))
    .sort((one, other) => one.criteria.length - other.criteria.length)[0];

/** What a gate asks under a profile: its criteria, and all those that carry a law (they apply by their own `when`). */
export function criteriaOf(
  { gates, profiles }: Pick<Lifecycle, 'gates' | 'profiles'>,
  gateId: string,
  profileId: string,
): readonly Criterion[] {
  const asked = new Set(profiles.find(({ id }) => id === profileId)?.criteria);
  const criteria = gates.find(({ id }) => id === gateId)?.criteria ?? [];
  return criteria.filter(({ id, law }) => law !== undefined || asked.has(id));
}
