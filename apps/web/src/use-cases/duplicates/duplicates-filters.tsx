import { getUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { FilterChoice } from '../../ui/filters/filter-choice';
import type { DuplicatesSearch } from './duplicates-search';
import styles from './duplicates.module.css';

interface Props {
  readonly search: DuplicatesSearch;
  readonly onChange: (search: Partial<DuplicatesSearch>) => void;
}

/** Which pairs are seen; all of it stands in the address. */
export function DuplicatesFilters({ search, onChange }: Props) {
  const { t } = useLingui();
  const { of, strength, toldApart } = search;
  return (
    <search className={styles.filters}>
      <FilterChoice
        label={t`Ressemblance`}
        value={strength}
        choices={[
          { value: 'sure', label: t`Très probable` },
          { value: 'likely', label: t`Possible` },
        ]}
        onChange={(value) => onChange({ ...search, strength: value })}
      />
      <Button
        size="small"
        aria-pressed={toldApart === 'yes'}
        onClick={() => onChange({ ...search, toldApart: toldApart ? undefined : 'yes' })}
      >
        {t`Paires distinctes`}
      </Button>
      {of && <OfOne id={of} onClear={() => onChange({ ...search, of: undefined })} />}
    </search>
  );
}

/** That only the pairs of one use case are seen. */
function OfOne({ id, onClear }: { readonly id: string; readonly onClear: () => void }) {
  const { t } = useLingui();
  const useCase = useRead(getUseCase, { id }).data;
  const name = useCase?.reference ?? '…';
  return (
    <Button size="small" icon={<X size={14} aria-hidden />} onClick={onClear}>
      {t`Seulement ${name}`}
    </Button>
  );
}
