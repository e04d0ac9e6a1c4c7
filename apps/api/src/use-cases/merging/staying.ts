import { canonical } from '../../platform/journal/commitment';
import type { UseCaseEntity } from '../use-case.entity';
import type { UseCaseMergeEntity } from './use-case-merge.entity';

/** The fields that a merge changed and somebody changed again since: undoing it leaves them as they are. */
export function stayingIn({ after }: Pick<UseCaseMergeEntity, 'after'>, kept: UseCaseEntity): string[] {
  const now = new Map<string, unknown>(Object.entries(kept));
  return Object.keys(after).filter(
    (field) => canonical(now.get(field) ?? null) !== canonical(after[field] ?? null),
  );
}
