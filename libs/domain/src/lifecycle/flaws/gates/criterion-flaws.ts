import type { Criterion } from '../../template/criterion';
import type { Gate } from '../../template/gate';
import type { Lifecycle } from '../../template/lifecycle';
import { flawAt, idSet, unknownsAt } from '../flaw';
import type { Flaw } from '../flaw';
import type { Names } from '../names';
import { ruleFlaws } from '../rule-flaws';

/** What a criterion names, its rules, whether anybody can sign it, and whether the law is kept. */
export function criterionFlaws(lifecycle: Lifecycle, names: Names): readonly Flaw[] {
  return lifecycle.gates.flatMap((gate) =>
    gate.criteria.flatMap((criterion) => {
      const place = `gates.${gate.id}.criteria.${criterion.id}`;
      return [
        ...referenceFlaws(criterion, place, lifecycle),
        ...ruleFlaws(criterion.when, `${place}.when`, { names, reach: 'everything' }),
        ...ruleFlaws(criterion.rule, `${place}.rule`, { names, reach: 'everything' }),
        ...signerFlaws(criterion, place, lifecycle),
        ...kindFlaws(criterion, place),
        ...lawFlaws(criterion, place),
        ...homeFlaws(criterion, place, gate),
      ];
    }),
  );
}

function referenceFlaws(criterion: Criterion, place: string, lifecycle: Lifecycle): readonly Flaw[] {
  const { theme, signer, opinion, evidence } = criterion;
  const roles = idSet(lifecycle.roles);
  return [
    ...unknownsAt(`${place}.theme`, 'theme', { ids: [theme], known: idSet(lifecycle.themes) }),
    ...unknownsAt(`${place}.signer`, 'role', { ids: [signer], known: roles }),
    ...unknownsAt(`${place}.opinion`, 'role', { ids: opinion === undefined ? [] : [opinion], known: roles }),
    ...unknownsAt(`${place}.evidence`, 'evidence', { ids: evidence, known: idSet(lifecycle.evidenceKinds) }),
  ];
}

function signerFlaws({ signer, opinion }: Criterion, place: string, { roles }: Lifecycle): readonly Flaw[] {
  const advises = roles.some(({ id, advisesOnly }) => id === signer && advisesOnly);
  return [
    ...(advises
      ? [
          flawAt(`${place}.signer`, 'nobody_can_sign', {
            fr: 'Ce rôle donne un avis : personne ne pourrait signer ce critère',
            en: 'This role only advises: nobody could sign this criterion',
          }),
        ]
      : []),
    ...(opinion === signer
      ? [
          flawAt(`${place}.opinion`, 'own_opinion', {
            fr: 'Qui signe ne peut être aussi celui dont on demande l’avis',
            en: 'Whoever signs cannot be the one whose opinion is asked',
          }),
        ]
      : []),
  ];
}

const KIND_FLAWS = {
  computed_without_rule: {
    fr: 'Un critère calculé a besoin d’une règle',
    en: 'A computed criterion needs a rule',
  },
  attested_with_rule: {
    fr: 'Un critère attesté n’a pas de règle : une personne le signe',
    en: 'An attested criterion has no rule: a person signs it',
  },
  attested_measured: {
    fr: 'Seul un critère calculé peut exiger des mesures',
    en: 'Only a computed criterion can require measurements',
  },
  attested_without_evidence: {
    fr: 'Un critère attesté s’appuie sur une preuve',
    en: 'An attested criterion rests on evidence',
  },
};

function kindFlaws({ kind, rule, requires, evidence }: Criterion, place: string): readonly Flaw[] {
  const isAttested = kind === 'attested';
  const found = {
    computed_without_rule: !isAttested && rule === undefined,
    attested_with_rule: isAttested && rule !== undefined,
    attested_measured: isAttested && requires !== undefined,
    attested_without_evidence: isAttested && evidence.length === 0,
  };
  return Object.entries(KIND_FLAWS)
    .filter(([code]) => Object.entries(found).some(([name, isFound]) => name === code && isFound))
    .map(([code, words]) => flawAt(place, code, words));
}

function lawFlaws({ law, waivable }: Criterion, place: string): readonly Flaw[] {
  if (law === undefined || !waivable) return [];
  return [
    flawAt(`${place}.waivable`, 'law_waived', {
      fr: 'Ce que la loi exige ne se dispense pas',
      en: 'What the law requires cannot be waived',
    }),
  ];
}

function homeFlaws({ id }: Criterion, place: string, gate: Gate): readonly Flaw[] {
  if (id.startsWith(`${gate.id}-`)) return [];
  return [
    flawAt(place, 'criterion_elsewhere', {
      fr: `L’identifiant d’un critère commence par celui de sa porte (« ${gate.id} »)`,
      en: `The id of a criterion begins with that of its gate (“${gate.id}”)`,
    }),
  ];
}
