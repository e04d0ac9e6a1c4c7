import { z } from 'zod';
import type { Words } from '../../platform/language';
import type { RuleValue } from '../facts/fact';
import type { Lifecycle } from '../template/lifecycle';
import type { Attribute, Labelled } from '../template/vocabulary';
import { isDerived } from './derive-attributes';

/** Something that a person answers: an attribute, or an item of the AIPD procedure (yes or no). */
export interface Asked {
  readonly id: string;
  readonly type: Attribute['type'];
  readonly level: Attribute['level'];
  /** `attribute`, or the list of the AIPD procedure in which the item stands; `choice`: that of the controller. */
  readonly group: string;
  readonly label: Words;
  readonly question: Words;
  readonly help: Words | null;
  readonly values: readonly Labelled[];
  /** A change after a signature reopens what rests on it. */
  readonly material: boolean;
}

/** Everything that a person may answer, in the order of the content. */
export function askedOf(lifecycle: Pick<Lifecycle, 'attributes' | 'dpia'>): readonly Asked[] {
  const attributes = lifecycle.attributes.filter((attribute) => !isDerived(attribute)).map(askedAttribute);
  const items = Object.entries(lifecycle.dpia.lists).flatMap(([group, triggers]) =>
    triggers.filter(({ answeredByPerson }) => answeredByPerson).map((item) => askedItem(item, group)),
  );
  const choices = lifecycle.dpia.order
    .filter(({ result }) => result === 'recommended')
    .map((step) => askedItem(step, 'choice'));
  return [...attributes, ...items, ...choices];
}

function askedAttribute(attribute: Attribute): Asked {
  const { id, type, level, fr, en, question, help, values, material } = attribute;
  const label = { fr, en };
  return {
    id,
    type,
    level,
    group: 'attribute',
    label,
    question: question ?? label,
    help: help ?? null,
    values: values ?? [],
    material,
  };
}

function askedItem({ id, fr, en }: Words & { readonly id: string }, group: string): Asked {
  const label = { fr, en };
  const yesOrNo = { type: 'bool', level: 'project', help: null, values: [], material: true } as const;
  return { id, ...yesOrNo, group, label, question: label };
}

const IsoDate = z.iso.date();
type Offer = Pick<Asked, 'values'>;

const isOffered = ({ values }: Offer, text: unknown): boolean => values.some(({ id }) => id === text);

const ACCEPTS: Readonly<Record<Asked['type'], (offer: Offer, value: RuleValue) => boolean>> = {
  bool: (_, value) => typeof value === 'boolean',
  int: (_, value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
  date: (_, value) => IsoDate.safeParse(value).success,
  enum: isOffered,
  set: (offer, value) =>
    typeof value === 'object' &&
    value.every((text) => isOffered(offer, text)) &&
    new Set(value).size === value.length,
};

/** Is this an answer to it? An `enum` holds one of its values, a `set` several, each once. */
export const acceptsAnswer = (asked: Pick<Asked, 'type' | 'values'>, value: RuleValue): boolean =>
  ACCEPTS[asked.type](asked, value);
