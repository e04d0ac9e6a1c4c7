import { useLingui } from '@lingui/react/macro';
import { Columns3, List } from 'lucide-react';
import { Button } from '../../ui/actions/button';
import type { ListSearch } from './list-search';
import styles from './list.module.css';

interface Props {
  readonly view: ListSearch['view'];
  readonly onChange: (view: ListSearch['view']) => void;
}

/** The same use cases as a list, or as cards by status. */
export function ViewSwitch({ view, onChange }: Props) {
  const { t } = useLingui();
  const isBoard = view === 'board';
  return (
    <div className={styles.switch} role="group" aria-label={t`Présentation`} data-no-print>
      <Button
        size="small"
        variant={isBoard ? 'quiet' : 'secondary'}
        aria-pressed={!isBoard}
        icon={<List size={14} aria-hidden />}
        onClick={() => onChange(undefined)}
      >
        {t`Liste`}
      </Button>
      <Button
        size="small"
        variant={isBoard ? 'secondary' : 'quiet'}
        aria-pressed={isBoard}
        icon={<Columns3 size={14} aria-hidden />}
        onClick={() => onChange('board')}
      >
        {t`Tableau`}
      </Button>
    </div>
  );
}
