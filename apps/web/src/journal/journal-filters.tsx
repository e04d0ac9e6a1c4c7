import { journalChoices } from '@jalon/contracts/journal/journal.operations';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { useRead } from '../platform/use-operation';
import { Button } from '../ui/actions/button';
import { FilterChoice } from '../ui/filters/filter-choice';
import { FilterChoices } from '../ui/filters/filter-choices';
import { isFiltered, type JournalSearch } from './journal-search';
import styles from './journal.module.css';
import { eventWords, subjectTypeWords } from './words/event-words';

interface Props {
  readonly search: JournalSearch;
  readonly onReplace: (search: Partial<JournalSearch>) => void;
  readonly children?: ReactNode;
}

interface DayProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </div>
  );
}

/** Who, what and when; everything is the address's. */
export function JournalFilters({ search, onReplace, children }: Props) {
  const { t } = useLingui();
  const choices = useRead(journalChoices, {}).data;
  const types = [...new Set(choices?.kinds.map((kind) => kind.split('.')[0] ?? kind))];
  const typeLabel = (type: string) => (subjectTypeWords[type] ? t(subjectTypeWords[type]) : type);
  return (
    <search className={styles.filters}>
      <FilterChoice
        label={t`Auteur`}
        value={search.actor}
        choices={(choices?.actors ?? []).map(({ id, name }) => ({
          value: id,
          label: name ?? t`Jalon (${id})`,
        }))}
        onChange={(actor) => onReplace({ ...search, actor })}
      />
      <Day label={t`Du`} value={search.from} onChange={(from) => onReplace({ ...search, from })} />
      <Day label={t`Au`} value={search.to} onChange={(to) => onReplace({ ...search, to })} />
      <FilterChoices
        label={t`Objet`}
        values={search.subject}
        choices={types.map((value) => ({ value, label: typeLabel(value) }))}
        onChange={(subject) => onReplace({ ...search, subject: [...subject] })}
      />
      <FilterChoices
        label={t`Événement`}
        values={search.kind}
        choices={(choices?.kinds ?? []).map((value) => ({
          value,
          label: eventWords[value] ? t(eventWords[value]) : value,
        }))}
        onChange={(kind) => onReplace({ ...search, kind: [...kind] })}
      />
      {isFiltered(search) && (
        <Button size="small" variant="quiet" onClick={() => onReplace({ check: search.check })}>
          {t`Effacer les filtres`}
        </Button>
      )}
      {children}
    </search>
  );
}
