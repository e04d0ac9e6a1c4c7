import { wholeFields } from '@jalon/domain/use-cases/duplicates/merge-fields';
import { canonical } from '../../platform/journal/commitment';
import type { UseCaseEntity } from '../use-case.entity';
import type { UseCaseMergeEntity } from './use-case-merge.entity';

/**
 * The columns that a merge remembers and somebody changed since, with those beside which alone they mean something:
 * undoing the merge leaves them as they are.
 */
export function stayingIn(
  { after }: Pick<UseCaseMergeEntity, 'after'>,
  kept: UseCaseEntity,
): readonly string[] {
  const now = new Map<string, unknown>(Object.entries(kept));
  return wholeFields(
    Object.keys(after).filter(
      (field) => canonical(now.get(field) ?? null) !== canonical(after[field] ?? null),
    ),
  );
}
