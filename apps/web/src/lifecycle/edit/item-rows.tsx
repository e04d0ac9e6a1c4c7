import { useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import { FieldGroup } from '../../ui/forms/form';
import styles from './edit.module.css';

interface Props {
  readonly legend: string;
  readonly addLabel: string;
  /** One key for each row. */
  readonly rows: readonly string[];
  readonly row: (at: number) => ReactNode;
  readonly onAdd: () => void;
  readonly onRemove: (at: number) => void;
}

/** Rows of fields that come and go. */
export function ItemRows({ legend, addLabel, rows, row, onAdd, onRemove }: Props) {
  const { t } = useLingui();
  return (
    <FieldGroup legend={legend}>
      <ul className={styles.items}>
        {rows.map((key, at) => (
          <li key={key} className={styles.item}>
            {row(at)}
            <IconButton
              label={t`Retirer la ligne ${at + 1}`}
              icon={<X size={16} aria-hidden />}
              onClick={() => onRemove(at)}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" variant="quiet" icon={<Plus size={14} aria-hidden />} onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </FieldGroup>
  );
}
