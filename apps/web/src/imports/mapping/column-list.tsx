import type { MappingFlaw } from '@jalon/domain/imports/columns/flaws-of-mapping';
import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, Mapping } from '@jalon/domain/imports/mapping';
import { fold } from '@jalon/domain/imports/values/fold';
import { useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { FilterBar } from '../../ui/filters/filter-bar';
import { columnLetter } from '../words/column-letter';
import { ColumnLine } from './columns/column-line';
import { useFieldGroups } from './columns/field-choice';
import styles from './columns/columns.module.css';
import { type Change, columnUse } from './draft';

interface Props {
  readonly mapping: Mapping;
  readonly suggestion: Mapping;
  readonly columns: readonly ColumnSurvey[];
  readonly fields: readonly RegisterField[];
  readonly flaws: readonly MappingFlaw[];
  readonly rows: number;
  readonly onChange: (change: Change) => void;
}

type Part = 'all' | 'mapped' | 'unmapped' | 'guessed';

/** The columns of the file in their order, or a part of them. */
export function ColumnList({ mapping, suggestion, columns, fields, flaws, rows, onChange }: Props) {
  const [part, setPart] = useState<Part>('all');
  const [query, setQuery] = useState('');
  const groups = useFieldGroups(fields);
  const isIn: Readonly<Record<Part, (column: ColumnSurvey) => boolean>> = {
    all: () => true,
    mapped: ({ position }) => columnUse(mapping, position) !== undefined,
    unmapped: ({ position }) => columnUse(mapping, position) === undefined,
    guessed: ({ position, guess }) => guess !== null && columnUse(mapping, position)?.field !== guess.field,
  };
  const asked = fold(query);
  const isFound = ({ name, position }: ColumnSurvey) =>
    fold(name).includes(asked) || columnLetter(position).toLowerCase() === asked;
  const shown = columns.filter((column) => isIn[part](column) && isFound(column));
  const count = (one: Part) => columns.filter(isIn[one]).length;
  const clear = () => {
    setPart('all');
    setQuery('');
  };
  return (
    <>
      <Filters query={query} onQuery={setQuery} part={part} onPart={setPart} count={count} />
      {shown.length === 0 ? (
        <NoColumn onClear={clear} />
      ) : (
        <ul className={styles.lines}>
          {shown.map((survey) => {
            const use = columnUse(mapping, survey.position);
            return (
              <ColumnLine
                key={survey.position}
                survey={survey}
                use={use}
                suggested={columnUse(suggestion, survey.position)}
                fields={fields}
                groups={groups}
                rows={rows}
                makesClients={mapping.unknownClients === 'create'}
                isDoubled={flaws.some(({ flaw, field }) => flaw === 'twice' && field === use?.field)}
                onChange={onChange}
              />
            );
          })}
        </ul>
      )}
    </>
  );
}

interface FilterProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly count: (part: Part) => number;
}

function Filters({ query, onQuery, part, onPart, count }: FilterProps) {
  const { t } = useLingui();
  const parts = [
    { key: 'all' as const, label: t`Toutes` },
    { key: 'mapped' as const, label: t`Reliées` },
    { key: 'unmapped' as const, label: t`Laissées de côté` },
    { key: 'guessed' as const, label: t`Avec une autre proposition` },
  ].filter(({ key }) => key !== 'guessed' || count(key) > 0 || part === key);
  return (
    <div className={styles.filters}>
      <FilterBar query={query} onQuery={onQuery} placeholder={t`Titre ou lettre de colonne`}>
        <div className={styles.parts} role="group" aria-label={t`Colonnes à afficher`}>
          {parts.map(({ key, label }) => (
            <Button
              key={key}
              size="small"
              variant={key === part ? 'secondary' : 'quiet'}
              aria-pressed={key === part}
              onClick={() => onPart(key)}
            >
              {label} <span className="figures">{count(key)}</span>
            </Button>
          ))}
        </div>
      </FilterBar>
    </div>
  );
}

function NoColumn({ onClear }: { readonly onClear: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<SearchX size={18} />}
      title={t`Aucune colonne ne correspond`}
      action={<Button onClick={onClear}>{t`Afficher toutes les colonnes`}</Button>}
    >
      {t`Cherchez par le titre de la colonne, ou par sa lettre.`}
    </EmptyState>
  );
}
