import { ChangedChip } from '../visits/changed-chip';
import { type FiltersProps, ListFilters } from './list-filters';

/** Search, filters, and what changed since the reader's last visit. */
export function ListTools(props: FiltersProps) {
  const { search, onChange } = props;
  return (
    <>
      <ListFilters {...props} />
      <ChangedChip
        on={search.changed === 'visit'}
        onChange={(on) => onChange({ changed: on ? 'visit' : undefined })}
      />
    </>
  );
}
