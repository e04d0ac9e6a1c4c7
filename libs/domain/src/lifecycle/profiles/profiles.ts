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
export const isLighter = (profile: Profile, than: Profile): boolean =>
  than.criteria.some((criterion) => !profile.criteria.includes(criterion));

/** From the proposed one: a stricter profile freely, a lighter one with a written reason. */
export const mayChooseProfile = (from: Profile, to: Profile, reason: string | null): boolean =>
  !isLighter(to, from) || (reason ?? '').trim() !== '';

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
