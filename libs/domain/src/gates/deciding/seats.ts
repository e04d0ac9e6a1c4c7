import type { Gate } from '../../lifecycle/template/gate';
import type { Holder } from '../evaluation/gate-case';
import type { SetAside } from './decision';
import type { Delegation, Vote } from './vote';

/** What a decision is made from; nothing else bears on it. */
export interface Ballot {
  readonly votes: readonly Vote[];
  readonly holders: readonly Holder[];
  readonly delegations: readonly Delegation[];
  /** The day of the organisation. */
  readonly today: string;
}

export const isActive = ({ startsOn, endsOn, endedAt }: Delegation, today: string): boolean =>
  endedAt === null && startsOn <= today && today <= endsOn;

const holds = (holders: readonly Holder[], roleId: string, personId: string): boolean =>
  holders.some((holder) => holder.roleId === roleId && holder.person.id === personId);

/** Delegations of a role that count today: whoever gave one still holds the role (nothing is delegated further). */
export const delegationsOf = (
  roleId: string,
  { delegations, holders, today }: Ballot,
): readonly Delegation[] =>
  delegations.filter(
    (one) => one.roleId === roleId && isActive(one, today) && holds(holders, roleId, one.from.id),
  );

/** Who may take a seat today: those who hold the role, then those to whom one of them delegated it. */
export const peopleOfSeat = (roleId: string, ballot: Ballot): readonly string[] => [
  ...new Set([
    ...ballot.holders.filter((holder) => holder.roleId === roleId).map(({ person }) => person.id),
    ...delegationsOf(roleId, ballot).map(({ to }) => to.id),
  ]),
];

/** Seats of a gate: its deciders that somebody holds; the first always. */
export const seatsOf = (gate: Gate, { holders }: Pick<Ballot, 'holders'>): readonly string[] =>
  gate.deciders.filter((roleId, place) => place === 0 || holders.some((holder) => holder.roleId === roleId));

/** The pair of roles that a person has a part of each of, held or delegated, and may not; null: none with this seat. */
export function forbiddenPair(
  gate: Gate,
  ballot: Ballot,
  { personId, roleId }: { personId: string; roleId: string },
): readonly [string, string] | null {
  const has = (role: string) =>
    holds(ballot.holders, role, personId) || delegationsOf(role, ballot).some(({ to }) => to.id === personId);
  const pair = gate.mayNotAlsoBe.find(
    ([one, other]) => (one === roleId && has(other)) || (other === roleId && has(one)),
  );
  return pair ?? null;
}

/** Why a vote does not count; null: it does. */
export function whySetAside(gate: Gate, ballot: Ballot, vote: Vote): SetAside['why'] | null {
  const { roleId, person, onBehalfOf } = vote;
  if (!seatsOf(gate, ballot).includes(roleId)) return 'no_seat';
  const isTheirs = onBehalfOf
    ? delegationsOf(roleId, ballot).some(({ from, to }) => to.id === person.id && from.id === onBehalfOf.id)
    : holds(ballot.holders, roleId, person.id);
  if (!isTheirs) return 'not_holder';
  return forbiddenPair(gate, ballot, { personId: person.id, roleId }) ? 'separation' : null;
}
