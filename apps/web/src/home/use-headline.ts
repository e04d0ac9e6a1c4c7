import type { HomeGates } from '@jalon/contracts/home/home-gates.operations';
import type { Waiting } from '@jalon/domain/home/home';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { countsOf } from './waiting-words';

/** The page in one sentence: how many decisions, how much else, and whether any of it is late. */
export function useHeadline(waiting?: readonly Waiting[], gates?: HomeGates): string | undefined {
  const { t } = useLingui();
  if (!waiting || !gates) return undefined;
  const { decisions, others, late } = countsOf(waiting, gates, Date.now());
  if (decisions + others === 0) return t`Rien ne vous attend aujourd’hui.`;
  const told = [
    decisions > 0 && t`${plural(decisions, { one: '# décision à prendre', other: '# décisions à prendre' })}`,
    others > 0 && t`${plural(others, { one: '# chose à faire', other: '# choses à faire' })}`,
    late > 0 && t`${plural(late, { one: '# en retard', other: '# en retard' })}`,
  ].filter((part) => part !== false);
  return `${told.join(', ')}.`;
}
