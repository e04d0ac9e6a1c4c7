import type { RegisterField } from '../../imports/field';
import { choicesOf, describeField as field } from '../../imports/fields/describe-field';
import { IDENTIFICATION_QUESTIONS, type IdentificationQuestion } from '../identification';
import { DRIVERS, VALUE_LEVERS } from '../vocabulary';
import { FIELD_NAMES } from './field-names';
import * as names from './value-names';
import * as words from './vocabulary-words';

const INSIDE = { isAgencyOnly: true } as const;

const need: readonly RegisterField[] = [
  field('reference', {
    type: 'reference',
    label: { fr: 'Référence', en: 'Reference' },
    names: FIELD_NAMES.reference,
    pattern: '^CU[\\s-]?\\d{1,9}$',
  }),
  field('title', {
    type: 'line',
    label: { fr: 'Intitulé', en: 'Title' },
    names: FIELD_NAMES.title,
    isRequired: true,
    min: 3,
    max: 160,
  }),
  field('status', {
    type: 'choice',
    label: { fr: 'Statut', en: 'Status' },
    names: FIELD_NAMES.status,
    choices: choicesOf(words.STATUS_WORDS, names.STATUS_NAMES),
  }),
  field('kind', {
    type: 'choice',
    label: { fr: 'Nature', en: 'Kind' },
    names: FIELD_NAMES.kind,
    choices: choicesOf(words.KIND_WORDS, names.KIND_NAMES),
  }),
  field('problem', {
    type: 'text',
    label: { fr: 'Problème concret', en: 'Concrete problem' },
    names: FIELD_NAMES.problem,
    isRequired: true,
    max: 4000,
  }),
  field('processArea', {
    type: 'choice',
    label: { fr: 'Domaine', en: 'Area' },
    names: FIELD_NAMES.processArea,
    choices: choicesOf(words.PROCESS_AREA_WORDS, names.PROCESS_AREA_NAMES),
  }),
  field('drivers', {
    type: 'choices',
    label: { fr: 'Pourquoi maintenant', en: 'Why now' },
    names: FIELD_NAMES.drivers,
    choices: choicesOf(words.DRIVER_WORDS),
    max: DRIVERS.length,
    ...INSIDE,
  }),
];

const detailsOf = (question: IdentificationQuestion) => {
  const { fr, en } = words.QUESTION_WORDS[question];
  return { fr: fr.replace(/ \?$/, ' : précisions'), en: en.replace(/\?$/, ': details') };
};

const questions: readonly RegisterField[] = IDENTIFICATION_QUESTIONS.flatMap((question) => [
  field(`identification.${question}`, {
    type: 'choice',
    label: words.QUESTION_WORDS[question],
    names: FIELD_NAMES[question],
    choices: choicesOf(words.ANSWER_WORDS, names.ANSWER_NAMES),
    ...INSIDE,
  }),
  field(`identification.${question}.note`, {
    type: 'text',
    label: detailsOf(question),
    max: 1000,
    ...INSIDE,
  }),
]);

const answer: readonly RegisterField[] = [
  field('capabilityPattern', {
    type: 'choice',
    label: { fr: 'Ce que fait l’IA', en: 'What the AI does' },
    names: FIELD_NAMES.capabilityPattern,
    choices: choicesOf(words.CAPABILITY_WORDS, names.CAPABILITY_NAMES),
  }),
  field('technologyFamily', {
    type: 'choice',
    label: { fr: 'Famille technologique', en: 'Technology family' },
    names: FIELD_NAMES.technologyFamily,
    choices: choicesOf(words.TECHNOLOGY_WORDS, names.TECHNOLOGY_NAMES),
  }),
  field('valueLevers', {
    type: 'choices',
    label: { fr: 'Leviers de valeur', en: 'Value levers' },
    names: FIELD_NAMES.valueLevers,
    choices: choicesOf(words.VALUE_LEVER_WORDS, names.VALUE_LEVER_NAMES),
    max: VALUE_LEVERS.length,
  }),
  field('useScenarios', {
    type: 'text',
    label: { fr: 'Scénarios d’utilisation', en: 'Use scenarios' },
    isExportOnly: true,
  }),
];

const text = (key: keyof typeof FIELD_NAMES, label: RegisterField['label'], max: number): RegisterField =>
  field(key, { type: 'text', label, names: FIELD_NAMES[key], max });

const inside = (described: RegisterField): RegisterField => ({ ...described, ...INSIDE });

const scope: readonly RegisterField[] = [
  text('scopeIn', { fr: 'Périmètre inclus', en: 'In scope' }, 4000),
  text('scopeOut', { fr: 'Périmètre exclu', en: 'Out of scope' }, 4000),
  text('doesText', { fr: 'Ce qu’il fera', en: 'What it will do' }, 4000),
  text('doesNotText', { fr: 'Ce qu’il ne fera pas', en: 'What it will not do' }, 4000),
];

const constraints: readonly RegisterField[] = [
  field('budgetCap', {
    type: 'integer',
    label: { fr: 'Enveloppe', en: 'Budget cap' },
    names: FIELD_NAMES.budgetCap,
    range: { min: 0, max: 100_000_000 },
    ...INSIDE,
  }),
  field('deadline', {
    type: 'date',
    label: { fr: 'Échéance', en: 'Deadline' },
    names: FIELD_NAMES.deadline,
  }),
  inside(text('skills', { fr: 'Compétences', en: 'Skills' }, 2000)),
  field('confidentiality', {
    type: 'choice',
    label: { fr: 'Confidentialité', en: 'Confidentiality' },
    names: FIELD_NAMES.confidentiality,
    choices: choicesOf(words.CONFIDENTIALITY_WORDS, names.CONFIDENTIALITY_NAMES),
    ...INSIDE,
  }),
  inside(
    text(
      'confidentialityNote',
      { fr: 'Précisions sur la confidentialité', en: 'Details on confidentiality' },
      2000,
    ),
  ),
  inside(text('integration', { fr: 'Outils à connecter', en: 'Tools to connect' }, 2000)),
];

const gain: readonly RegisterField[] = [
  inside(text('gainText', { fr: 'Gain attendu', en: 'Expected gain' }, 2000)),
  field('gainValue', {
    type: 'number',
    label: { fr: 'Gain attendu, valeur', en: 'Expected gain, value' },
    names: FIELD_NAMES.gainValue,
    range: { min: -1e9, max: 1e9 },
    ...INSIDE,
  }),
  field('gainUnit', {
    type: 'choice',
    label: { fr: 'Gain attendu, unité', en: 'Expected gain, unit' },
    names: FIELD_NAMES.gainUnit,
    choices: choicesOf(words.GAIN_UNIT_WORDS, names.GAIN_UNIT_NAMES),
    ...INSIDE,
  }),
  field('gainKpiFamily', {
    type: 'choice',
    label: { fr: 'Famille d’indicateurs', en: 'KPI family' },
    names: FIELD_NAMES.gainKpiFamily,
    choices: choicesOf(words.KPI_FAMILY_WORDS, names.KPI_FAMILY_NAMES),
    ...INSIDE,
  }),
];

const links: readonly RegisterField[] = [
  field('clients', {
    type: 'clients',
    label: { fr: 'Clients', en: 'Clients' },
    names: FIELD_NAMES.clients,
    max: 50,
    itemMax: 120,
  }),
  field('owner', { type: 'person', label: { fr: 'Responsable', en: 'Owner' }, names: FIELD_NAMES.owner }),
  field('tags', {
    type: 'words',
    label: { fr: 'Étiquettes', en: 'Tags' },
    names: FIELD_NAMES.tags,
    max: 20,
    itemMax: 40,
    ...INSIDE,
  }),
];

const told: readonly RegisterField[] = [
  field('submitter', {
    type: 'person',
    label: { fr: 'Proposé par', en: 'Proposed by' },
    isExportOnly: true,
    ...INSIDE,
  }),
  field('createdAt', { type: 'date', label: { fr: 'Créé le', en: 'Created on' }, isExportOnly: true }),
  field('updatedAt', { type: 'date', label: { fr: 'Modifié le', en: 'Changed on' }, isExportOnly: true }),
];

/** Every field of a use case as a sheet shows it, in the order of an export's columns. */
export const USE_CASE_FIELDS: readonly RegisterField[] = [
  ...need,
  ...questions,
  ...answer,
  ...scope,
  ...constraints,
  ...gain,
  ...links,
  ...told,
];
