import type { Criterion } from '../template/criterion';
import type { Gate } from '../template/gate';
import { WORDING, among, lasting, naming, plain, ruled, said } from './field';
import type { Field } from './field';
import { listWords } from './speech';

const one = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** What of a criterion may change. */
export const CRITERION_FIELDS: readonly Field<Criterion>[] = [
  WORDING,
  among(
    'kind',
    { fr: 'Manière de l’établir', en: 'How it is settled' },
    {
      of: ({ kind }) => kind,
      words: { computed: { fr: 'calculé', en: 'computed' }, attested: { fr: 'attesté', en: 'attested' } },
    },
  ),
  naming('theme', { fr: 'Thème', en: 'Theme' }, ({ theme }) => [theme]),
  ruled('when', { fr: 'S’applique quand', en: 'Applies when' }, ({ when }) => when),
  ruled('rule', { fr: 'Règle', en: 'Rule' }, ({ rule }) => rule),
  plain(
    'requires',
    { fr: 'Mesures exigées', en: 'Measurements required' },
    ({ requires }) => requires !== undefined,
  ),
  naming('signer', { fr: 'Signataire', en: 'Signer' }, ({ signer }) => [signer]),
  naming('opinion', { fr: 'Avis demandé', en: 'Opinion asked' }, ({ opinion }) => one(opinion)),
  plain('blocking', { fr: 'Bloquant', en: 'Blocking' }, ({ blocking }) => blocking),
  plain('waivable', { fr: 'Dispense possible', en: 'May be waived' }, ({ waivable }) => waivable),
  naming('evidence', { fr: 'Preuves', en: 'Evidence' }, ({ evidence }) => evidence),
  said('why', { fr: 'Raison', en: 'Reason' }, ({ why }) => why),
  said('turnsGreen', { fr: 'Ce qui le satisfait', en: 'What satisfies it' }, ({ turnsGreen }) => turnsGreen),
  plain('law', { fr: 'Textes', en: 'Law' }, ({ law }) => law),
  among(
    'verification',
    { fr: 'Vérification du texte', en: 'Verification of the text' },
    {
      of: ({ verification }) => verification ?? 'none',
      words: {
        none: { fr: 'sans objet', en: 'none' },
        verified: { fr: 'lu dans le texte officiel', en: 'read in the official text' },
        secondary: { fr: 'connu de sources secondaires', en: 'known from secondary sources' },
        unverified: { fr: 'non vérifié', en: 'unverified' },
      },
    },
  ),
  plain('asOf', { fr: 'À la date du', en: 'As of' }, ({ asOf }) => asOf),
  said('note', { fr: 'Note', en: 'Note' }, ({ note }) => note),
];

/** What of a gate may change, its criteria apart. */
export const GATE_FIELDS: readonly Field<Gate>[] = [
  WORDING,
  naming('after', { fr: 'Après la phase', en: 'After the phase' }, ({ after }) => [after]),
  naming('onPass', { fr: 'Ouvre le projet en', en: 'Opens the project at' }, ({ onPass }) =>
    one(onPass?.atPhase),
  ),
  naming('outcomes', { fr: 'Issues', en: 'Outcomes' }, ({ outcomes }) => outcomes),
  naming('deciders', { fr: 'Décideurs', en: 'Deciders' }, ({ deciders }) => deciders),
  among(
    'quorum',
    { fr: 'Signatures nécessaires', en: 'Signatures needed' },
    {
      of: ({ quorum }) => String(quorum),
      words: { all: { fr: 'toutes', en: 'all' } },
    },
  ),
  {
    field: 'mayNotAlsoBe',
    label: { fr: 'Rôles séparés', en: 'Roles kept apart' },
    key: ({ mayNotAlsoBe }) => mayNotAlsoBe,
    words: ({ mayNotAlsoBe }, { nameOf }) =>
      listWords(
        mayNotAlsoBe.map(([left, right]) => ({
          fr: `${nameOf(left).fr} et ${nameOf(right).fr}`,
          en: `${nameOf(left).en} and ${nameOf(right).en}`,
        })),
      ),
  },
  naming('loopsTo', { fr: 'Retours possibles', en: 'Ways back' }, ({ loopsTo }) => loopsTo ?? []),
  naming(
    'alsoForOutcome',
    { fr: 'Exigés aussi pour une issue', en: 'Also required for an outcome' },
    (gate) =>
      Object.entries(gate.alsoForOutcome ?? {}).flatMap(([outcome, criteria]) => [outcome, ...criteria]),
  ),
  lasting('recurring', { fr: 'Revient tous les', en: 'Comes again every' }, ({ recurring }) => recurring),
  plain('perMode', { fr: 'Une fois par périmètre', en: 'Once per scope' }, ({ perMode }) => perMode ?? false),
  plain('perWave', { fr: 'Une fois par vague', en: 'Once per wave' }, ({ perWave }) => perWave ?? false),
];
