import type { Language, Words } from '../platform/language';
import { wordsIn } from '../platform/typography';
import type { RegisterField } from './field';
import type { ReasonCode, RowReason, Verdict } from './verdict';

/** What comes of a row, as a count or a filter says it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Words>> = {
  new: { fr: 'Nouvelle', en: 'New' },
  changed: { fr: 'Modifiée', en: 'Changed' },
  same: { fr: 'Identique', en: 'Same' },
  refused: { fr: 'Refusée', en: 'Refused' },
  gone: { fr: 'Disparue', en: 'Gone' },
};

/** As a refusal, then as a notice where that says something else. */
type Said = Words & { readonly notice?: Words };

/** Why a row is refused, or what was done to one of its values; in a few words. */
export const REASON_WORDS: Readonly<Record<ReasonCode, Said>> = {
  required: { fr: 'Champ obligatoire vide', en: 'Required field empty' },
  'too-short': {
    fr: 'Texte trop court',
    en: 'Text too short',
    notice: { fr: 'Texte trop court, laissé de côté', en: 'Text too short, left out' },
  },
  'too-long': {
    fr: 'Texte trop long',
    en: 'Text too long',
    notice: { fr: 'Texte trop long, coupé', en: 'Text too long, cut' },
  },
  'unreadable-number': {
    fr: 'Nombre illisible',
    en: 'Unreadable number',
    notice: { fr: 'Nombre illisible, laissé de côté', en: 'Unreadable number, left out' },
  },
  'unreadable-date': {
    fr: 'Date illisible',
    en: 'Unreadable date',
    notice: { fr: 'Date illisible, laissée de côté', en: 'Unreadable date, left out' },
  },
  'unreadable-email': {
    fr: 'Adresse e-mail mal formée',
    en: 'Malformed e-mail address',
    notice: { fr: 'Adresse e-mail mal formée, laissée de côté', en: 'Malformed e-mail address, left out' },
  },
  'unreadable-phone': {
    fr: 'Numéro de téléphone mal formé',
    en: 'Malformed phone number',
    notice: { fr: 'Numéro de téléphone mal formé, laissé de côté', en: 'Malformed phone number, left out' },
  },
  'out-of-range': {
    fr: 'Nombre hors limites',
    en: 'Number out of range',
    notice: { fr: 'Nombre hors limites, laissé de côté', en: 'Number out of range, left out' },
  },
  'not-in-list': {
    fr: 'Valeur absente de la liste',
    en: 'Value not in the list',
    notice: { fr: 'Valeur absente de la liste, laissée de côté', en: 'Value not in the list, left out' },
  },
  'unknown-person': {
    fr: 'Personne inconnue',
    en: 'Unknown person',
    notice: { fr: 'Personne inconnue, laissée de côté', en: 'Unknown person, left out' },
  },
  'ambiguous-person': {
    fr: 'Plusieurs personnes portent ce nom',
    en: 'Several people have this name',
    notice: {
      fr: 'Plusieurs personnes portent ce nom, laissé de côté',
      en: 'Several people have this name, left out',
    },
  },
  'unknown-client': {
    fr: 'Client inconnu',
    en: 'Unknown client',
    notice: { fr: 'Client inconnu, laissé de côté', en: 'Unknown client, left out' },
  },
  'ambiguous-client': {
    fr: 'Plusieurs clients portent ce nom',
    en: 'Several clients have this name',
    notice: {
      fr: 'Plusieurs clients portent ce nom, laissé de côté',
      en: 'Several clients have this name, left out',
    },
  },
  'client-made': { fr: 'Client à créer', en: 'Client to be created' },
  'unknown-reference': { fr: 'Référence inconnue du registre', en: 'Reference unknown to the register' },
  'repeated-identity': { fr: 'Identifiant répété dans le fichier', en: 'Identifier repeated in the file' },
  'blank-identity': { fr: 'Identifiant vide', en: 'Blank identifier' },
  'too-many-items': {
    fr: 'Trop d’éléments',
    en: 'Too many items',
    notice: {
      fr: 'Trop d’éléments, les derniers laissés de côté',
      en: 'Too many items, the last ones left out',
    },
  },
  'repeated-item': { fr: 'Élément répété, gardé une fois', en: 'Repeated item, kept once' },
  'forbidden-characters': { fr: 'Caractères de contrôle retirés', en: 'Control characters taken out' },
  'line-breaks': { fr: 'Retours à la ligne remplacés par des espaces', en: 'Line breaks turned into spaces' },
  'status-not-open': {
    fr: 'Statut impossible à l’import',
    en: 'Status not open to imports',
    notice: { fr: 'Statut non ouvert, laissé de côté', en: 'Status not open, left out' },
  },
  'not-editable': { fr: 'Ligne qui ne peut pas être modifiée', en: 'Row that may not be edited' },
  'touched-since': { fr: 'Modifiée ici depuis la vérification', en: 'Changed here since the check' },
  'cell-error': {
    fr: 'Cellule en erreur',
    en: 'Cell in error',
    notice: { fr: 'Cellule en erreur, laissée de côté', en: 'Cell in error, left out' },
  },
  'blank-word': { fr: 'Mot qui veut dire « vide »', en: 'Word that means “empty”' },
  'guessed-value': { fr: 'Valeur devinée', en: 'Guessed value' },
  'ambiguous-number': { fr: 'Nombre à deux lectures possibles', en: 'Number that reads in two ways' },
  rounded: { fr: 'Nombre arrondi', en: 'Rounded number' },
  'ambiguous-date': { fr: 'Jour et mois incertains', en: 'Day and month uncertain' },
  'partial-date': { fr: 'Mois seul, pris au 1er', en: 'Month alone, taken for its 1st day' },
  'short-year': { fr: 'Année à deux chiffres', en: 'Two-digit year' },
  'time-dropped': { fr: 'Heure laissée de côté', en: 'Time of day left out' },
  'likely-duplicate': { fr: 'Doublon probable', en: 'Likely duplicate' },
  'both-changed': { fr: 'Modifié ici et dans le fichier', en: 'Changed here and in the file' },
  'unknown-kpi': { fr: 'KPI inconnu', en: 'Unknown KPI' },
  'ambiguous-kpi': {
    fr: 'Plusieurs cas d’usage ont ce KPI : précisez lequel',
    en: 'Several use cases have this KPI: say which',
  },
  'other-kpi': { fr: 'Autre KPI que celui de cet import', en: 'Another KPI than that of this import' },
  'closed-kpi': {
    fr: 'KPI archivé : il ne prend plus de mesures',
    en: 'Archived KPI: it takes no more measurements',
  },
  'date-outside': {
    fr: 'Jour hors limites : ni avant 2000, ni après aujourd’hui',
    en: 'Day out of bounds: neither before 2000 nor after today',
  },
  'period-backwards': { fr: 'La période finit avant de commencer', en: 'The period ends before it begins' },
  'value-disagrees': {
    fr: 'La valeur n’est pas le numérateur divisé par le dénominateur',
    en: 'The value is not the numerator divided by the denominator',
  },
  'percent-over-100': { fr: 'Pourcentage au-dessus de 100', en: 'Percentage above 100' },
  'known-otherwise': {
    fr: 'Déjà enregistrée sous cet identifiant, avec d’autres valeurs',
    en: 'Kept already under this identifier, with other values',
  },
  'removed-here': {
    fr: 'Retirée ici : un fichier ne la fait pas revenir',
    en: 'Removed here: a file does not bring it back',
  },
  'no-longer-there': { fr: 'N’existe plus dans le registre', en: 'No longer in the register' },
};

/** A reason in a few words: what it refuses, or what was done. */
export function wordsOfReason({ code, severity }: Pick<RowReason, 'code' | 'severity'>): Words {
  const { fr, en, notice } = REASON_WORDS[code];
  return severity === 'notice' && notice ? notice : { fr, en };
}

/** What a value of a list is called; anything else as it stands. */
function shown(value: string, field: RegisterField | undefined, language: Language): string {
  const choice = field?.choices.find((one) => one.value === value);
  return choice ? wordsIn(choice.label, language) : value;
}

const became = (value: string | null, field: RegisterField | undefined, language: Language): string =>
  value === null
    ? ''
    : value
        .split('; ')
        .map((item) => shown(item, field, language))
        .join('; ');

/** Do the names that a reason tells stand near what was written, rather than in its place? */
export const isNear = ({ code }: Pick<RowReason, 'code'>): boolean =>
  code === 'unknown-kpi' || code === 'ambiguous-kpi';

const nearest = (names: string, language: Language): string =>
  wordsIn({ fr: `proche de : ${names}`, en: `close to: ${names}` }, language);

/** « Échéance : date illisible (« bientôt ») »; `field` is the one that the reason names, if any. */
export function sentenceOfReason(
  reason: Omit<RowReason, 'position'>,
  field: RegisterField | undefined,
  language: Language,
): string {
  const what = wordsIn(wordsOfReason(reason), language);
  const result = became(reason.became, field, language);
  const quote = (text: string) => wordsIn({ fr: `« ${text} »`, en: `“${text}”` }, language);
  const stood =
    reason.value === null || reason.value === '' ? '' : quote(became(reason.value, field, language));
  const after = result === '' ? '' : isNear(reason) ? nearest(result, language) : quote(result);
  const told = [stood, after].filter((part) => part !== '').join(isNear(reason) ? ', ' : ' → ');
  const detail = told === '' ? '' : ` (${told})`;
  if (!field) return `${what}${detail}`;
  const label = wordsIn(field.label, language);
  const head = wordsIn({ fr: `${label} : `, en: `${label}: ` }, language);
  return `${head}${lowered(what)}${detail}`;
}

/** « Date illisible » → « date illisible »; « KPI inconnu » stays. */
const lowered = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
