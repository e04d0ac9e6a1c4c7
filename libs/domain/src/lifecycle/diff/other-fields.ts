import type { Outcome, Profile } from '../template/gate';
import type { Phase } from '../template/phase';
import type { DpiaStep, DpiaTrigger } from '../template/procedures';
import type { Attribute, FactDefinition, Parameter, ProjectRole, Unit } from '../template/vocabulary';
import { lawWords } from '../explaining/law-words';
import { sourceWords } from '../explaining/source-words';
import { numberWords } from '../explaining/value-words';
import { WORDING, among, lasting, naming, plain, ruled, said } from './field';
import type { Field } from './field';
import { listWords } from './speech';

export const PARAMETER_FIELDS: readonly Field<Parameter>[] = [
  WORDING,
  {
    field: 'default',
    label: { fr: 'Seuil', en: 'Threshold' },
    key: (parameter) => parameter.default,
    words: (parameter, { numberIn }) => numberIn(parameter.default, parameter.unit),
  },
  naming('unit', { fr: 'Unité', en: 'Unit' }, ({ unit }) => [unit]),
  said('source', { fr: 'Origine', en: 'Source' }, ({ source }) => sourceWords(source)),
];

const WHEN = { fr: 'S’applique quand', en: 'Applies when' };

export const PROFILE_FIELDS: readonly Field<Profile>[] = [
  WORDING,
  ruled('when', { fr: 'Proposé quand', en: 'Proposed when' }, ({ when }) => when),
  plain('order', { fr: 'Rang', en: 'Order' }, ({ order }) => order),
  said('reason', { fr: 'Raison', en: 'Reason' }, ({ reason }) => reason),
];

const texts = (things: readonly { readonly fr: string; readonly en: string }[]) =>
  listWords(things.map(({ fr, en }) => ({ fr, en })));

const MODES = {
  pilot_slice: { fr: 'échantillon du pilote', en: 'pilot sample' },
  full_scope: { fr: 'périmètre complet', en: 'full scope' },
};

export const PHASE_FIELDS: readonly Field<Phase>[] = [
  WORDING,
  ruled('optional', { fr: 'Facultative quand', en: 'Optional when' }, ({ optional }) => optional?.rule),
  {
    field: 'modes',
    label: { fr: 'Périmètres', en: 'Scopes' },
    key: ({ modes }) => modes,
    words: ({ modes }) => listWords((modes ?? []).map((mode) => MODES[mode])),
  },
  lasting('cadence', { fr: 'Cadence', en: 'Cadence' }, ({ cadence }) => cadence),
  {
    field: 'entry',
    label: { fr: 'Entrée', en: 'Entry' },
    key: ({ entry }) => entry,
    words: ({ entry }) => texts(entry),
  },
  {
    field: 'exit',
    label: { fr: 'Sortie', en: 'Exit' },
    key: ({ exit }) => exit,
    words: ({ exit }) => texts(exit),
  },
];

export const ROLE_FIELDS: readonly Field<ProjectRole>[] = [
  WORDING,
  plain(
    'advisesOnly',
    { fr: 'Donne seulement un avis', en: 'Only advises' },
    (role) => role.advisesOnly ?? false,
  ),
];

export const OUTCOME_FIELDS: readonly Field<Outcome>[] = [
  WORDING,
  among(
    'effect',
    { fr: 'Effet', en: 'Effect' },
    {
      of: ({ effect }) => effect,
      words: {
        forward: { fr: 'avance', en: 'goes forward' },
        stay: { fr: 'reste', en: 'stays' },
        back: { fr: 'revient', en: 'goes back' },
        end: { fr: 'met fin', en: 'ends' },
      },
    },
  ),
  plain(
    'requiresReady',
    { fr: 'Porte prête exigée', en: 'Needs a ready gate' },
    (outcome) => outcome.requiresReady,
  ),
];

type Valued = Attribute | FactDefinition;
const VALUES: Field<Valued> = {
  field: 'values',
  label: { fr: 'Valeurs', en: 'Values' },
  key: ({ values }) => values,
  words: ({ values }) => texts(values ?? []),
};
const MATERIAL: Field<Valued> = plain(
  'material',
  { fr: 'Rouvre les signatures', en: 'Reopens signatures' },
  ({ material }) => material,
);

export const ATTRIBUTE_FIELDS: readonly Field<Attribute>[] = [
  WORDING,
  said('question', { fr: 'Question', en: 'Question' }, ({ question }) => question),
  said('help', { fr: 'Aide', en: 'Help' }, ({ help }) => help),
  VALUES,
  ruled('derived', { fr: 'Calculé par', en: 'Derived by' }, ({ derived }) => derived),
  MATERIAL,
];

export const FACT_FIELDS: readonly Field<FactDefinition>[] = [
  WORDING,
  naming('unit', { fr: 'Unité', en: 'Unit' }, ({ unit }) => (unit === undefined ? [] : [unit])),
  VALUES,
  MATERIAL,
];

/** How a number of a unit reads, shown on one. */
export const UNIT_FIELDS: readonly Field<Unit>[] = [
  WORDING,
  {
    field: 'format',
    label: { fr: 'Écriture', en: 'Format' },
    key: ({ format, outOf }) => [format, outOf],
    words: (unit) => numberWords(0.5, unit),
  },
];

export const TRIGGER_FIELDS: readonly Field<DpiaTrigger>[] = [
  WORDING,
  ruled('when', WHEN, ({ when }) => when),
  said('law', { fr: 'Textes', en: 'Law' }, ({ law }) => (law === undefined ? undefined : lawWords(law))),
];

export const STEP_FIELDS: readonly Field<DpiaStep>[] = [
  WORDING,
  ruled('when', WHEN, ({ when }) => when),
  plain('atLeast', { fr: 'Au moins', en: 'At least' }, ({ atLeast }) => atLeast),
  naming('result', { fr: 'Résultat', en: 'Result' }, ({ result }) => [result]),
];
