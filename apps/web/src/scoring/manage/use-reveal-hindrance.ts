import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** Why the scores may not be revealed yet; undefined where they may. */
export function useRevealHindrance(round: RoundDetail): string | undefined {
  const { t } = useLingui();
  if (round.may.includes('reveal')) return undefined;
  const { given, raters, quorum, deadline } = round;
  const awaited = plural(raters - given, {
    one: 'On attend encore # personne.',
    other: 'On attend encore # personnes.',
  });
  if (new Date(deadline) > new Date()) return t`${awaited} Après l’échéance, ${quorum} bulletins suffiront.`;
  return t`${awaited} L’échéance est passée, mais il faut au moins ${quorum} bulletins : il y en a ${given}.`;
}
