import { useLingui } from '@lingui/react/macro';
import { History } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import { useChanges } from './use-changes';
import styles from './visits.module.css';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Shows only what others brought since the last visit; absent where that is nothing. */
export function ChangedChip({ on, onChange }: Props) {
  const { t } = useLingui();
  const { relative, number } = useFormat();
  const { since, count } = useChanges();
  if (since === null || (count === 0 && !on)) return null;
  const figure = number(count);
  return (
    <div className={styles.chip} data-no-print>
      <Button
        size="small"
        variant={on ? 'primary' : 'secondary'}
        aria-pressed={on}
        icon={<History size={14} aria-hidden />}
        title={t`Votre visite précédente : ${relative(since)}`}
        onClick={() => onChange(!on)}
      >
        {t`Modifiés depuis ma dernière visite (${figure})`}
      </Button>
    </div>
  );
}
