import type {
  ModelAction,
  ScoreModelDetail,
  ScoreModelListItem,
} from '@jalon/contracts/scoring/score-models.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Language } from '@jalon/domain/platform/language';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { type ModelRow, SHIPPED_AT } from './model-row';
import { shownName } from './shipped-model';

/** What this actor may do with a model now. */
export function mayOnModel(
  actor: Actor,
  { isUsual, archivedAt }: Pick<ModelRow, 'isUsual' | 'archivedAt'>,
): readonly ModelAction[] {
  if (!mayDo(actor, 'scoring:models')) return [];
  if (archivedAt) return ['restore'];
  return isUsual ? ['revise', 'rename'] : ['revise', 'rename', 'make-usual', 'archive'];
}

const headOf = ({ actor, language }: Reading, row: ModelRow) => ({
  id: row.id,
  name: shownName(row.name, language),
  isUsual: row.isUsual,
  isShipped: row.id === actor.organisationId,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  version: row.version,
  number: row.number,
  reason: row.reason,
  madeBy: row.madeBy,
  madeAt: row.madeAt?.toISOString() ?? SHIPPED_AT,
  rounds: row.rounds,
});

/** Who reads, and in which language. */
export interface Reading {
  readonly actor: Actor;
  readonly language: Language;
}

export const detailOf = (reading: Reading, row: ModelRow): ScoreModelDetail => ({
  ...headOf(reading, row),
  currentNumber: row.currentNumber,
  content: row.content,
  may: [...mayOnModel(reading.actor, row)],
});

export const listItemOf = (reading: Reading, row: ModelRow): ScoreModelListItem => ({
  ...headOf(reading, row),
  aggregation: row.content.aggregation,
  axes: row.content.axes.map(({ key, name, weight }) => ({ key, name, weight })),
  criteria: criteriaOf(row.content).length,
});
