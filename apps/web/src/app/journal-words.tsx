import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { USE_CASE_STATUSES, type UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type SubjectWords, SubjectWordsContext } from '../journal/words/subject-words';
import { useNames } from '../journal/words/use-names';
import { useFieldText } from '../use-cases/detail/field-text';
import { fieldLabels } from '../use-cases/words/field-words';
import { statusLabels } from '../use-cases/words/status-words';

const PATHS: Readonly<Record<string, (id: string) => string>> = {
  'use-case': (id) => `/use-cases/${id}`,
  client: (id) => `/clients/${id}`,
};

const fieldOf = (name: string) => UseCaseChanges.keyof().safeParse(name).data;
const statusOf = (value: unknown): UseCaseStatus | undefined =>
  USE_CASE_STATUSES.find((one) => one === value);

/** Lends the journal what each context calls its fields and values. */
export function JournalWords({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const fieldText = useFieldText(useNames());
  const words: SubjectWords = {
    field: (type, name) => {
      const field = type === 'use-case' ? fieldOf(name) : undefined;
      return field && t(fieldLabels[field]);
    },
    value: (type, name, value) => {
      if (type !== 'use-case') return undefined;
      const status = name === 'status' ? statusOf(value) : undefined;
      if (status) return t(statusLabels[status]);
      const field = fieldOf(name);
      return field && (fieldText(field, value) ?? undefined);
    },
    path: (type, id) => PATHS[type]?.(id),
  };
  return <SubjectWordsContext value={words}>{children}</SubjectWordsContext>;
}
