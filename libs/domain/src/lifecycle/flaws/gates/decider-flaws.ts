import type { Gate } from '../../template/gate';
import type { ProjectRole } from '../../template/vocabulary';
import { duplicatesAt, flawAt, idSet, unknownsAt } from '../flaw';
import type { Flaw } from '../flaw';

/**
 * Deciders who do not exist, only advise, are listed twice or are fewer than the quorum; a role kept apart from itself.
 * A pair kept apart is never impossible in itself: it takes two people.
 */
export function deciderFlaws(gate: Gate, roles: readonly ProjectRole[]): readonly Flaw[] {
  const place = `gates.${gate.id}`;
  const known = idSet(roles);
  return [
    ...unknownsAt(`${place}.deciders`, 'role', { ids: gate.deciders, known }),
    ...duplicatesAt(`${place}.deciders`, gate.deciders),
    ...gate.deciders
      .filter((decider) => roles.some(({ id, advisesOnly }) => id === decider && advisesOnly))
      .map((decider) => advising(`${place}.deciders.${decider}`)),
    ...(gate.quorum !== 'all' && gate.quorum > new Set(gate.deciders).size ? [tooMany(place)] : []),
    ...unknownsAt(`${place}.mayNotAlsoBe`, 'role', { ids: gate.mayNotAlsoBe.flat(), known }),
    ...gate.mayNotAlsoBe.filter(([one, other]) => one === other).map(([role]) => apart(place, role)),
  ];
}

const advising = (place: string): Flaw =>
  flawAt(place, 'decider_advises', {
    fr: 'Ce rôle donne un avis et ne décide pas',
    en: 'This role advises and does not decide',
  });

const tooMany = (place: string): Flaw =>
  flawAt(`${place}.quorum`, 'quorum_too_large', {
    fr: 'Le quorum dépasse le nombre de décideurs',
    en: 'The quorum is larger than the number of deciders',
  });

const apart = (place: string, role: string): Flaw =>
  flawAt(`${place}.mayNotAlsoBe.${role}`, 'apart_from_itself', {
    fr: 'Nul ne peut tenir un rôle séparé de lui-même',
    en: 'Nobody can hold a role that is kept apart from itself',
  });
