import { describeField } from './fields/describe-field';
import { REASON_WORDS, sentenceOfReason, wordsOfReason } from './reason-words';
import { REASON_CODES } from './verdict-codes';

const status = describeField('status', {
  type: 'choice',
  label: { fr: 'Statut', en: 'Status' },
  choices: [{ value: 'in_project', label: { fr: 'En projet', en: 'In project' }, names: [] }],
});

it.each([
  [
    'unreadable-date',
    'notice',
    'bientôt',
    null,
    'Statut\u202f: date illisible, laissée de côté («\u202fbientôt\u202f»)',
  ],
  ['unreadable-date', 'refusal', 'bientôt', null, 'Statut\u202f: date illisible («\u202fbientôt\u202f»)'],
  [
    'guessed-value',
    'notice',
    'en cours',
    'in_project',
    'Statut\u202f: valeur devinée («\u202fen cours\u202f» → «\u202fEn projet\u202f»)',
  ],
  ['required', 'refusal', '', null, 'Statut\u202f: champ obligatoire vide'],
] as const)('says %s as a %s', (code, severity, value, became, sentence) => {
  expect(sentenceOfReason({ code, severity, value, became, field: 'status' }, status, 'fr')).toBe(sentence);
});

it('says in English, and without a field, what is about the whole row', () => {
  const reason = { severity: 'refusal', value: 'CU-999', became: null, field: null } as const;
  expect(sentenceOfReason({ ...reason, code: 'unknown-reference' }, undefined, 'en')).toBe(
    'Reference unknown to the register (“CU-999”)',
  );
});

it('has words for every code, and tells a cut from a refusal', () => {
  expect(Object.keys(REASON_WORDS).sort()).toEqual([...REASON_CODES].sort());
  expect(wordsOfReason({ code: 'too-long', severity: 'notice' })).not.toEqual(
    wordsOfReason({ code: 'too-long', severity: 'refusal' }),
  );
});
