import type { RuleValue } from '../../lifecycle/facts/fact';
import type { Words } from '../../platform/language';
import { canonicalJson } from './canonical-json';
import type { DifferenceKind, Side } from './difference';
import type { ReadCriterion, Reading } from './reading';

/** One thing whose change makes a signature fall. */
export interface Material {
  readonly kind: DifferenceKind;
  readonly id: string;
  readonly name: Words | null;
  /** What is compared: the same text, the same thing. */
  readonly compared: string;
  readonly shown: NonNullable<Side>;
  /** More of these never harms: only one that changes or goes does. */
  readonly onlyLossCounts: boolean;
}

type Told = Pick<Material, 'kind' | 'id' | 'shown'> & Partial<Material>;

const material = ({ kind, id, shown, name = null, compared, onlyLossCounts = false }: Told): Material => ({
  kind,
  id,
  name,
  shown,
  onlyLossCounts,
  compared: compared ?? canonicalJson(shown),
});

/** A list of an attribute is a set: its order says nothing. */
const settled = (value: RuleValue | null): RuleValue | null =>
  typeof value === 'object' && value !== null ? [...value].sort() : value;

const named = ({ fr, en }: Words): Words => ({ fr, en });

/**
 * The part of a reading whose change makes the signature fall: the text of criteria, material facts and attributes,
 * thresholds, bytes of proofs and whether they hold, waivers, opinions given, standing signatures, the profile, the
 * statement; of a vote, what the votes before it ask for, and conditions past their date. Not: ages, sources, titles,
 * owners, explanations, dates of the gate, lessons, states (they follow from the rest).
 */
export const materialOf = (reading: Reading): readonly Material[] => [
  material({ kind: 'profile', id: 'profile', shown: { id: reading.profileId } }),
  ...reading.criteria.map(ofCriterion),
  ...ofNames(reading),
  ...ofRecords(reading),
  ...ofConditions(reading),
  ...(reading.statement === null
    ? []
    : [material({ kind: 'statement', id: 'statement', shown: { words: reading.statement } })]),
];

function ofCriterion(criterion: ReadCriterion): Material {
  const { id, fr, en, kind, when, rule, requires, signer, isBlocking, waivable, law } = criterion;
  const shown = { fr, en, kind, when, rule, requires, signer, isBlocking, waivable, law };
  return material({ kind: 'criterion', id, name: named(criterion), shown });
}

const ofNames = ({ facts, attributes, parameters }: Reading): readonly Material[] => [
  ...facts
    .filter((fact) => fact.material)
    .map((fact) => {
      const shown = { value: settled(fact.value), standing: fact.standing };
      return material({ kind: 'fact', id: fact.id, name: named(fact), shown });
    }),
  ...attributes
    .filter((attribute) => attribute.material)
    .map((attribute) => {
      const shown = { value: settled(attribute.value) };
      return material({ kind: 'attribute', id: attribute.id, name: named(attribute), shown });
    }),
  ...parameters.map((parameter) =>
    material({
      kind: 'parameter',
      id: parameter.id,
      name: named(parameter),
      shown: { value: parameter.value },
    }),
  ),
];

/** Readings of earlier versions hold none of these: then they were not read. */
const ofConditions = ({ proposed = [], overdue = [] }: Reading): readonly Material[] => [
  ...proposed.map((condition) => {
    const { criterionId, words, dueOn } = condition;
    const name = { fr: words, en: words };
    const compared = canonicalJson(condition);
    return material({ kind: 'condition', id: criterionId, name, shown: { words, dueOn }, compared });
  }),
  ...overdue.map(({ id, words, dueOn }) => {
    const shown = { words, dueOn, state: 'overdue' };
    return material({ kind: 'condition', id, name: { fr: words, en: words }, shown });
  }),
];

const ofRecords = ({ evidence, waivers, opinions, signatures }: Reading): readonly Material[] => [
  ...evidence.map(({ id, title, version, sha256, isInForce }) =>
    material({
      kind: 'evidence',
      id,
      name: { fr: title, en: title },
      shown: { title, version, sha256, isInForce },
      compared: canonicalJson([sha256, isInForce]),
      onlyLossCounts: true,
    }),
  ),
  ...waivers.map(({ criterionId, reason, endsOn, isValid }) =>
    material({ kind: 'waiver', id: criterionId, shown: { reason, endsOn, isValid } }),
  ),
  ...opinions
    .filter(({ stance }) => stance !== null)
    .map(({ criterionId, stance, words }) =>
      material({ kind: 'opinion', id: criterionId, shown: { stance, words } }),
    ),
  ...signatures.map(({ criterionId, personId, by }) =>
    material({
      kind: 'signature',
      id: criterionId,
      shown: { by },
      compared: personId,
      onlyLossCounts: true,
    }),
  ),
];
