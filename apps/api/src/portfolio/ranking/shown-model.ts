import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { DEFAULT_MODEL_NAME } from '@jalon/domain/scoring/model/default-model';
import type { ScoreModel } from '@jalon/domain/scoring/model/score-model';
import type { ScoreModelsReader } from '../../scoring/models/score-models.reader';

/** A model at one of its versions, as its reader gives it. */
export type ModelRow = Awaited<ReturnType<ScoreModelsReader['get']>>;

/** Who asks, and in which language the shipped model says its name. */
export interface Reading {
  readonly actor: Actor;
  readonly language: Language;
}

/** The day from which the shipped model holds, before an organisation has made anything of it. */
const SHIPPED_AT = '2026-11-26T00:00:00.000Z';

/** A model at one of its versions, as a ranking tells it. */
export function shownModel({ language }: Pick<Reading, 'language'>, row: ModelRow): ScoreModel {
  const { id, isUsual, archivedAt, number, content, reason, madeBy, madeAt } = row;
  return {
    id,
    name: row.name === DEFAULT_MODEL_NAME.fr ? DEFAULT_MODEL_NAME[language] : row.name,
    isUsual,
    archivedAt: archivedAt?.toISOString() ?? null,
    number,
    content,
    reason,
    madeBy,
    madeAt: madeAt?.toISOString() ?? SHIPPED_AT,
  };
}
