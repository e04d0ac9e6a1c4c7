import type { Criterion } from '../../lifecycle/template/criterion';
import type { GateCase } from '../evaluation/gate-case';
import { isInForce, standingFacts } from '../evaluation/heard-facts';
import { adviceOn } from '../evaluation/advice-on';
import type { Rulebook } from '../evaluation/rulebook';
import type { CriterionState } from '../evaluation/states';
import { namesIn, vocabularyOf } from '../evaluation/vocabulary-of';
import type { ReadCriterion, Reading } from './reading';

/** A criterion as it stands when it is shown, with the people whose signature of it stands. */
export interface Shown {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  readonly isBlocking: boolean;
  readonly signatures: Reading['signatures'];
}

const by = <Row>(key: (row: Row) => string, rows: Iterable<Row>): Row[] =>
  [...rows].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));

/** What a signer is shown of these criteria, whole, and sorted by id. */
export function readingOf(
  rulebook: Rulebook,
  gateCase: GateCase,
  what: { of: Reading['of']; shown: readonly Shown[]; statement: string | null },
): Reading {
  const { of, shown, statement } = what;
  const { gateId, mode, cycle, profileId } = gateCase;
  return {
    format: 'jalon.reading/1',
    of,
    gateId,
    mode,
    cycle,
    edition: rulebook.edition,
    profileId,
    criteria: by(
      ({ id }) => id,
      shown.map((one) => readCriterion(one)),
    ),
    ...readNames(rulebook, gateCase, shown),
    ...readRecords(gateCase, shown),
    statement,
  };
}

function readCriterion({ criterion, state, isBlocking }: Shown): ReadCriterion {
  const { id, fr, en, kind, when, rule, requires, signer, waivable, law, why, turnsGreen } = criterion;
  const text = { when: when ?? null, rule: rule ?? null, requires: requires ?? null, law: law ?? [] };
  return { id, fr, en, kind, ...text, signer, isBlocking, waivable, why, turnsGreen, state };
}

/** Names that a criterion rests on; where it does not apply, those that say so. */
const namesBehind = ({ criterion, state }: Shown): readonly string[] => [
  ...namesIn(criterion.when),
  ...(state === 'not_applicable' ? [] : namesIn(criterion.rule)),
];

function readNames(rulebook: Rulebook, gateCase: GateCase, shown: readonly Shown[]) {
  const { facts, attributes, parameters } = vocabularyOf(rulebook);
  const names = [...new Set(shown.flatMap(namesBehind))].sort();
  const standing = standingFacts(gateCase);
  return {
    facts: names.flatMap((name) => {
      const definition = facts.get(name);
      return definition ? [readFact(definition, standing[name])] : [];
    }),
    attributes: names.flatMap((name) => {
      const attribute = attributes.get(name);
      if (!attribute) return [];
      const { id, fr, en, material } = attribute;
      return [{ id, fr, en, material, value: gateCase.attributes[id] ?? null }];
    }),
    parameters: names.flatMap((name) => {
      const parameter = parameters.get(name);
      if (!parameter) return [];
      const { id, fr, en } = parameter;
      return [{ id, fr, en, value: gateCase.parameters[id] ?? parameter.default }];
    }),
  };
}

type Definition = Rulebook['facts'][number];

function readFact(
  definition: Definition,
  fact: GateCase['facts'][string] | undefined,
): Reading['facts'][number] {
  const { id, fr, en, material } = definition;
  const nothing = { standing: 'unknown', value: null, at: null, source: null, sample: null } as const;
  const { standing, value, at, source, sample } = fact ?? nothing;
  return { id, fr, en, material, standing, value, at, source, sample };
}

function readRecords(gateCase: GateCase, shown: readonly Shown[]) {
  const applying = shown.filter(({ state }) => state !== 'not_applicable');
  const ids = new Set(applying.map(({ criterion }) => criterion.id));
  const { today } = gateCase;
  const waivers = gateCase.waivers.filter(({ criterionId }) => ids.has(criterionId));
  return {
    evidence: readEvidence(gateCase, applying),
    waivers: by(({ criterionId, endsOn }) => `${criterionId} ${endsOn}`, waivers).map(
      ({ criterionId, reason, endsOn }) => ({ criterionId, reason, endsOn, isValid: endsOn >= today }),
    ),
    opinions: by(
      ({ criterionId }) => criterionId,
      applying.flatMap((one) => readOpinion(one, gateCase)),
    ),
    signatures: by(
      ({ criterionId, personId }) => `${criterionId} ${personId}`,
      applying.flatMap(({ signatures }) => signatures),
    ),
  };
}

/** Proofs that serve one of the criteria, and those that a declared fact rests on; expired ones too. */
function readEvidence({ evidence, facts, today }: GateCase, shown: readonly Shown[]): Reading['evidence'] {
  const ids = new Set(shown.map(({ criterion }) => criterion.id));
  const behind = new Set(shown.flatMap(namesBehind).flatMap((name) => facts[name]?.evidenceIds ?? []));
  const serving = evidence.filter(
    (proof) => behind.has(proof.id) || proof.criterionIds.some((criterionId) => ids.has(criterionId)),
  );
  return by(({ id }) => id, serving).map((proof) => {
    const { id, kind, title, owner, version, sha256, expiresOn } = proof;
    const isHolding = isInForce(proof, today);
    return { id, kind, title, owner: owner.name, version, sha256, expiresOn, isInForce: isHolding };
  });
}

function readOpinion({ criterion }: Shown, gateCase: GateCase): Reading['opinions'] {
  const advice = adviceOn(criterion, gateCase);
  if (!advice) return [];
  const { roleId, standing, opinion } = advice;
  const said = { stance: opinion?.stance ?? null, words: opinion?.words ?? null };
  return [{ criterionId: criterion.id, roleId, standing, ...said }];
}
