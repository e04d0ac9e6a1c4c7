import { useLingui } from '@lingui/react/macro';
import { Columns3, Grid3x3, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/actions/button';
import type { ListSearch } from '../list/list-search';
import styles from './register.module.css';

interface Props {
  readonly view: ListSearch['view'];
  readonly onChange: (view: ListSearch['view']) => void;
}

/** The same use cases as a list, as cards by status, or counted by two dimensions. */
export function ViewSwitch({ view, onChange }: Props) {
  const { t } = useLingui();
  const layouts: readonly (readonly [ListSearch['view'], string, ReactNode])[] = [
    [undefined, t`Liste`, <List key="list" size={14} aria-hidden />],
    ['board', t`Tableau`, <Columns3 key="board" size={14} aria-hidden />],
    ['matrix', t`Matrice`, <Grid3x3 key="matrix" size={14} aria-hidden />],
  ];
  return (
    <div className={styles.switch} role="group" aria-label={t`Présentation`} data-no-print>
      {layouts.map(([layout, label, icon]) => (
        <Button
          key={label}
          size="small"
          variant={layout === view ? 'secondary' : 'quiet'}
          aria-pressed={layout === view}
          icon={icon}
          onClick={() => onChange(layout)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
