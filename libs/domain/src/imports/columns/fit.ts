import type { RegisterField } from '../field';
import type { ColumnSurvey } from '../mapping';
import { contentFit, type Finders } from './content-likeness';
import { type HeaderKeys, nameLikeness } from './name-likeness';

/** A column that may be a field: how sure, and why. */
export interface Fit {
  readonly position: number;
  readonly field: RegisterField;
  readonly sureness: number;
  readonly why: 'name' | 'content' | 'both';
}

/** Below this nothing is proposed. */
export const SURE_ENOUGH = 0.5;

const CONFIRMED = 0.5;
/** Contents alone: nearly all values fit, and not by chance. */
const TELLING = 0.8;
const OF_MEMBERS = 0.6;

/** Fields that are known by what stands in them, whatever the header. */
const isTelling = ({ type, format }: RegisterField): boolean =>
  ['choice', 'choices', 'person', 'clients'].includes(type) || format !== undefined;

function byContent(field: RegisterField, { distinct }: ColumnSurvey, share: number): number {
  const enough = field.type === 'person' || field.type === 'clients' ? OF_MEMBERS : TELLING;
  return isTelling(field) && share >= enough && distinct > 1 ? 0.55 : 0;
}

/** A name is doubted where the contents do not bear it out: more where the name is only like it. */
function byName(field: RegisterField, name: number, share: number | null): number {
  if (share === null) return name;
  if (field.pattern !== undefined && share < CONFIRMED) return 0;
  const isNameSure = name >= 0.9;
  const trust = field.type === 'choice' || field.type === 'choices' ? 0.75 : 0.55;
  return isNameSure ? name * (trust + (1 - trust) * share) : name * (0.5 + 0.5 * share);
}

/** Columns of numbers or days are no titles nor descriptions. */
function isOfFigures({ filled, numbers, dates }: ColumnSurvey): boolean {
  return filled > 0 && Math.max(numbers.count, dates.count) >= filled * 0.9;
}

/** A list has few different values; a column of members may have many. */
const mayTell = (field: RegisterField, { distinct }: ColumnSurvey): boolean =>
  isTelling(field) && (field.choices.length === 0 || distinct <= field.choices.length * 4 + 20);

/** Phone numbers are figures, and no reason to doubt. */
function doubtOf({ type, format }: RegisterField, survey: ColumnSurvey): number {
  const isText = (type === 'line' || type === 'text') && format === undefined;
  return survey.filled === 0 || (isText && isOfFigures(survey)) ? 0.4 : 1;
}

/** A column, and its header as names are looked for in it. */
export interface Headed {
  readonly survey: ColumnSurvey;
  readonly keys: HeaderKeys;
}

const NO_FIT = { sureness: 0, why: 'name' } as const;

/** How much a column may be a field, by its name and by what stands in it. */
export function fitOf(field: RegisterField, { survey, keys }: Headed, finders: Finders): Fit {
  const { position } = survey;
  const name = nameLikeness(keys, field);
  if (name === 0 && !mayTell(field, survey)) return { position, field, ...NO_FIT };
  const share = contentFit(field, survey, finders);
  const named = byName(field, name, share) * doubtOf(field, survey);
  const contained = byContent(field, survey, share ?? 0);
  const isBoth = named > 0 && (share ?? 0) >= CONFIRMED;
  const why = isBoth ? 'both' : named >= contained ? 'name' : 'content';
  return { position, field, sureness: Math.max(named, contained), why };
}
