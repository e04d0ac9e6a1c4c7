import type { MergeLine } from '@jalon/domain/use-cases/duplicates/merge-use-cases';
import { chosenValues, type Mergeable } from '@jalon/domain/use-cases/duplicates/merge-use-cases';
import type { MergeChoice } from '@jalon/domain/use-cases/duplicates/merge-fields';
import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { useNames } from '../../journal/words/use-names';
import { useFieldText } from '../detail/field-text';

const isField = UseCaseChanges.keyof();

/** What a line would become under a choice, in words; null where it would be empty. */
export function useMergeText(
  pair: readonly [Mergeable, Mergeable],
): (line: MergeLine, choice: MergeChoice) => string | null {
  const textOf = useFieldText(useNames());
  return (line, choice) => {
    const parts = Object.entries(chosenValues(line, choice, pair)).map(([name, value]) => {
      const field = isField.safeParse(name).data;
      return field ? textOf(field, value) : null;
    });
    return parts.filter(Boolean).join(' · ') || null;
  };
}
