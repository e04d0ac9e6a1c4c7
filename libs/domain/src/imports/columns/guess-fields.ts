import type { RegisterField } from '../field';
import type { ColumnSurvey } from '../mapping';
import type { Finders } from './content-likeness';
import { type Fit, fitOf, SURE_ENOUGH } from './fit';
import { headerKeys } from './name-likeness';

type Surveys = readonly ColumnSurvey[];

/** Two fields that the same contents fit, like five questions answered yes or no, are not told apart by them. */
function isOpen(fit: Fit, fits: readonly Fit[]): boolean {
  const rivals = fits.filter(
    ({ position, field, sureness }) =>
      position === fit.position && field !== fit.field && sureness >= fit.sureness,
  );
  return fit.why === 'content' && rivals.length > 0;
}

/** The surest first, each column and each field once. */
function choose(fits: readonly Fit[]): Fit[] {
  const chosen: Fit[] = [];
  const sorted = [...fits].sort(
    (one, other) => other.sureness - one.sureness || one.position - other.position,
  );
  for (const fit of sorted) {
    const isTaken = chosen.some(({ position, field }) => position === fit.position || field === fit.field);
    if (!isTaken) chosen.push(fit);
  }
  return chosen;
}

const isFree = (survey: ColumnSurvey, chosen: readonly Fit[]): boolean =>
  !chosen.some(({ position }) => position === survey.position);

const looksLikeText = ({ filled, numbers, dates, blanks }: ColumnSurvey): boolean =>
  filled > 0 && numbers.count + dates.count < filled * 0.5 && blanks <= filled * 0.5;

/** A title by its looks: short, with spaces, hardly ever the same; the leftmost such column. */
const titleLike = (surveys: Surveys): ColumnSurvey | undefined =>
  surveys.find(
    (survey) =>
      looksLikeText(survey) &&
      survey.longest <= 400 &&
      survey.distinct >= survey.filled * 0.8 &&
      survey.values.filter(({ value }) => value.includes(' ') && !value.includes('@')).length >=
        survey.values.length * 0.6,
  );

/** A description by its looks: the longest texts. */
const problemLike = (surveys: Surveys): ColumnSurvey | undefined =>
  surveys
    .filter(
      (survey) => looksLikeText(survey) && survey.longest >= 60 && survey.distinct >= survey.filled * 0.5,
    )
    .sort((one, other) => other.longest - one.longest)[0];

/** A day by its looks: nearly all of its cells; the leftmost such column. */
const dayLike = (surveys: Surveys): ColumnSurvey | undefined =>
  surveys.find(({ filled, dates, numbers }) => dates.count >= filled * 0.9 && dates.count > numbers.count);

const LOOKS: Readonly<
  Partial<Record<RegisterField['type'], (surveys: Surveys) => ColumnSurvey | undefined>>
> = {
  text: problemLike,
  line: titleLike,
  date: dayLike,
};

/** Required texts and days that no header names, by their looks. */
function required(fields: readonly RegisterField[], surveys: Surveys, chosen: Fit[]): Fit[] {
  for (const field of fields.filter(({ isRequired }) => isRequired)) {
    if (chosen.some((fit) => fit.field === field)) continue;
    const free = surveys.filter((survey) => isFree(survey, chosen));
    const found = LOOKS[field.type]?.(free);
    if (found) chosen.push({ position: found.position, field, sureness: SURE_ENOUGH, why: 'content' });
  }
  return chosen;
}

/** The field of each column that seems to have one, by its name, by what stands in it, or by both. */
export function guessFields(surveys: Surveys, fields: readonly RegisterField[], finders: Finders): Fit[] {
  const open = fields.filter(({ isExportOnly }) => !isExportOnly);
  const fits = surveys
    .map((survey) => ({ survey, keys: headerKeys(survey.header) }))
    .flatMap((headed) => open.map((field) => fitOf(field, headed, finders)))
    .filter(({ sureness }) => sureness >= SURE_ENOUGH);
  const told = fits.filter((fit) => !isOpen(fit, fits));
  return required(open, surveys, choose(told));
}
