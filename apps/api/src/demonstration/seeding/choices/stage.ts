import type { Actor } from '@jalon/domain/access/actor';
import type { Choice } from '../../choices/choice';
import type { OrganisationContent } from '../../story';
import type { Seeding } from '../seeding';

/** What choices are played on: who is who, and what the keys of the content stand for. */
export interface Stage {
  readonly seeding: Seeding;
  readonly content: OrganisationContent;
  readonly organisationId: string;
  /** The day from which distances are counted. */
  readonly day: Date;
  readonly actorOf: (key: string) => Actor;
  readonly useCaseOf: (key: string) => string;
  readonly clientOf: (key: string) => string;
}

export type Of<Kind extends Choice['kind']> = Extract<Choice, { readonly kind: Kind }>;

/** One choice, and the person who makes it. */
export interface Act<Kind extends Choice['kind']> {
  readonly actor: Actor;
  readonly choice: Of<Kind>;
}

const isOf =
  <Kind extends Choice['kind']>(kind: Kind) =>
  (choice: Choice): choice is Of<Kind> =>
    choice.kind === kind;

/** The choice of this kind that is asked about: by its key, or by that of its round or shortlist. */
export function choiceOf<Kind extends Choice['kind']>(
  { content }: Stage,
  kind: Kind,
  is: (choice: Of<Kind>) => boolean,
): Of<Kind> {
  const found = (content.choices ?? []).filter(isOf(kind)).find(is);
  if (!found) throw new Error(`The demonstration has no such ${kind}`);
  return found;
}
