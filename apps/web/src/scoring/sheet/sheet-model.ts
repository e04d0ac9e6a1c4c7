import type { RoundDetail, RoundUseCase } from '@jalon/contracts/scoring/rounds.operations';
import { type Axis, criteriaOf, type Criterion } from '@jalon/domain/scoring/model/score-model';
import type { CellId } from '../cells/pending';
import type { Place, Size } from '../grid/grid-moves';

/** The grid of a round: use cases down, criteria across, axis after axis. */
export interface Sheet {
  readonly useCases: readonly RoundUseCase[];
  readonly axes: readonly Axis[];
  readonly criteria: readonly Criterion[];
  readonly size: Size;
}

export function sheetOf({ useCases, model }: Pick<RoundDetail, 'useCases' | 'model'>): Sheet {
  const criteria = criteriaOf(model.content);
  return {
    useCases,
    axes: model.content.axes,
    criteria,
    size: { rows: useCases.length, columns: criteria.length },
  };
}

/** The cell that stands there. */
export function cellAt({ useCases, criteria }: Sheet, { row, column }: Place): CellId | undefined {
  const useCase = useCases[row];
  const criterion = criteria[column];
  return useCase && criterion && { useCaseId: useCase.id, criterion: criterion.key };
}

/** The axis of each column’s criterion. */
export const axisAt = ({ axes }: Sheet, criterion: Criterion): Axis | undefined =>
  axes.find(({ criteria }) => criteria.includes(criterion));
