import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { DEFAULT_MODEL, DEFAULT_MODEL_NAME } from '@jalon/domain/scoring/model/default-model';
import type { ModelRow } from './model-row';

/** The shipped model as it stands before anything is made of it: it has its organisation's id and no row. */
export const shippedModel = (
  { organisationId }: Pick<Actor, 'organisationId'>,
  isUsual: boolean,
): ModelRow => ({
  id: organisationId,
  name: DEFAULT_MODEL_NAME.fr,
  isUsual,
  archivedAt: null,
  version: 1,
  number: 1,
  currentNumber: 1,
  content: DEFAULT_MODEL,
  reason: null,
  madeBy: null,
  madeAt: null,
  rounds: 0,
});

/** Until an organisation renames it, the shipped model is called what it is called in the reader's language. */
export const shownName = (name: string, language: Language): string =>
  name === DEFAULT_MODEL_NAME.fr ? DEFAULT_MODEL_NAME[language] : name;
