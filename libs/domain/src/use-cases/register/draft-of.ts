import type { FieldValue, FieldValues } from '../../imports/field';
import { type Identification, IDENTIFICATION_QUESTIONS, IdentificationAnswer } from '../identification';
import { UseCaseStatus } from '../status';
import { UseCaseChanges } from '../use-case';

const IDENTIFICATION = 'identification.';

/** The lists of a use case: nothing in a file clears one. */
const LISTS: readonly string[] = ['drivers', 'valueLevers', 'tags', 'clientIds'];
const KEYS: Readonly<Record<string, string>> = { clients: 'clientIds', owner: 'ownerId' };
/** The register's to say, or not of the changes. */
const APART: readonly string[] = [
  'reference',
  'status',
  'useScenarios',
  'submitter',
  'createdAt',
  'updatedAt',
];

const told = (values: FieldValues, key: string, standing: FieldValue): FieldValue => {
  const value = values[key];
  return value === undefined ? standing : value;
};

/** A note without an answer is « unknown »; neither is null. */
function answerOf(values: FieldValues, key: string, standing: IdentificationAnswer | undefined) {
  const answer = told(values, key, standing?.answer ?? null);
  const note = told(values, `${key}.note`, standing?.note ?? null);
  if (answer === null && note === null) return null;
  return IdentificationAnswer.parse({ answer: answer ?? 'unknown', note });
}

/** The five questions are one record: what the file does not tell stays. */
function identificationOf(values: FieldValues, standing: Identification): Identification {
  const merged: Identification = {};
  for (const question of IDENTIFICATION_QUESTIONS) {
    const given = answerOf(values, `${IDENTIFICATION}${question}`, standing[question]);
    if (given !== null) merged[question] = given;
  }
  return merged;
}

const isQuestion = (key: string): boolean => key.startsWith(IDENTIFICATION);

function plainOf(values: FieldValues): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (APART.includes(key) || isQuestion(key)) continue;
    const name = KEYS[key] ?? key;
    changes[name] = value === null && LISTS.includes(name) ? [] : value;
  }
  return changes;
}

/**
 * What a person would have filled in, from the fields of a row; a field that the row does not tell is left out. Give
 * what stands when a row is changed. Throws where a value is not of its field.
 */
export function draftOf(
  values: FieldValues,
  standing: { readonly identification: Identification } = { identification: {} },
): UseCaseChanges & { status?: UseCaseStatus } {
  const changes = plainOf(values);
  if (Object.keys(values).some(isQuestion))
    changes['identification'] = identificationOf(values, standing.identification);
  const status = values['status'] ?? null;
  const draft = UseCaseChanges.parse(changes);
  return status === null ? draft : { ...draft, status: UseCaseStatus.parse(status) };
}
