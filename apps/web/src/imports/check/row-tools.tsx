import { downloadImportRows } from '@jalon/contracts/imports/import-rows.operations';
import { addressOf } from '@jalon/contracts/platform/client';
import type { ImportRun } from '@jalon/domain/imports/run';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '../../ui/actions/button';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoice } from '../../ui/filters/filter-choice';
import styles from './check.module.css';
import { useRowFilter } from './use-row-filter';

interface Props {
  readonly run: ImportRun;
  /** How many rows the filter lets through; null where that is not known. */
  readonly total: number | null;
  readonly onTickAll?: (isChosen: boolean) => Promise<void>;
}

/** Search, what is ticked, all at once, and the rows as a file. */
export function RowTools({ run, total, onTickAll }: Props) {
  const { t } = useLingui();
  const { filter, search, change, isFiltered, clear } = useRowFilter(run);
  return (
    <FilterBar
      query={search.search ?? ''}
      onQuery={(query) => change({ search: query || undefined })}
      placeholder={t`Nom de la ligne`}
      onClear={isFiltered ? clear : undefined}
    >
      {onTickAll && (
        <FilterChoice
          label={t`Choix`}
          value={search.chosen}
          choices={[
            { value: 'true', label: t`Cochées` },
            { value: 'false', label: t`Non cochées` },
          ]}
          onChange={(chosen) => change({ chosen })}
        />
      )}
      {onTickAll && total !== null && total > 0 && <TickAll total={total} onTickAll={onTickAll} />}
      <a
        className={buttonClass({ size: 'small' })}
        href={addressOf(downloadImportRows, { id: run.id, ...filter }).url}
        download
      >
        <Download size={14} aria-hidden />
        {t`Télécharger ces lignes`}
      </a>
    </FilterBar>
  );
}

function TickAll({ total, onTickAll }: Required<Pick<Props, 'onTickAll'>> & { readonly total: number }) {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const press = (isChosen: boolean) => {
    setBusy(true);
    void onTickAll(isChosen).finally(() => setBusy(false));
  };
  const count = plural(total, { one: 'la ligne', other: 'les # lignes' });
  return (
    <div className={styles.all}>
      <Button size="small" busy={busy} onClick={() => press(true)}>
        {t`Cocher ${count}`}
      </Button>
      <Button size="small" busy={busy} onClick={() => press(false)}>
        {t`Décocher ${count}`}
      </Button>
    </div>
  );
}
