import type { Team } from '@jalon/contracts/projects/team.operations';
import { coveredKeyRoles, KEY_ROLES } from '@jalon/domain/projects/team/key-roles';
import { lackingLetters, raciOf } from '@jalon/domain/projects/team/raci';
import { forbiddenPairs } from '@jalon/domain/projects/team/role-pairs';
import type { ProjectSubject } from '../subject/subjects-of-projects';
import type { HeldRole } from './team.reader';

const namesOf = (held: readonly HeldRole[], roles: readonly string[]) => [
  ...new Map(
    held.filter(({ roleId }) => roles.includes(roleId)).map(({ person }) => [person.id, person]),
  ).values(),
];

/** The team as its page shows it: roles with whoever holds them, the five key roles, who does what in the phase. */
export function teamView({ lifecycle, phaseId, may }: ProjectSubject, held: readonly HeldRole[]): Team {
  const pairs = forbiddenPairs(lifecycle);
  const filled = new Set(held.map(({ roleId }) => roleId));
  const covered = coveredKeyRoles(filled);
  const phase = lifecycle.phases.find(({ id }) => id === phaseId);
  return {
    roles: lifecycle.roles.map(({ id, fr, en, advisesOnly = false }) => ({
      id,
      fr,
      en,
      advisesOnly,
      held: held
        .filter(({ roleId }) => roleId === id)
        .map((one) => ({ id: one.id, person: one.person, givenAt: one.givenAt.toISOString() })),
      notWith: pairs
        .filter(({ roles }) => roles.includes(id))
        .map(({ roles: [one, other] }) => (one === id ? other : one)),
    })),
    keyRoles: KEY_ROLES.map((key) => ({
      id: key.id,
      fr: key.fr,
      en: key.en,
      by: [...key.by],
      people: covered.includes(key) ? namesOf(held, key.by) : [],
    })),
    phase: { id: phaseId, fr: phase?.fr ?? phaseId, en: phase?.en ?? phaseId },
    raci: (phase?.activities ?? []).map(({ id, fr, en }) => {
      const shares = raciOf(id);
      return { activity: { id, fr, en }, cells: [...shares], lacks: [...lackingLetters(shares, filled)] };
    }),
    may: [...may],
  };
}
