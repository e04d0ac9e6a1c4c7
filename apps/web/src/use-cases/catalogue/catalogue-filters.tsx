import { EFFORTS } from '@jalon/domain/use-cases/catalogue/template';
import { PROCESS_AREAS, TECHNOLOGY_FAMILIES } from '@jalon/domain/use-cases/vocabulary';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoice } from '../../ui/filters/filter-choice';
import { FilterChoices } from '../../ui/filters/filter-choices';
import { processAreaLabels } from '../words/opportunity-words';
import { technologyLabels } from '../words/solution-words';
import { type CatalogueSearch, countFilters } from './catalogue-search';
import { effortLabels } from './catalogue-words';

interface Props {
  readonly search: CatalogueSearch;
  readonly onChange: (part: Partial<CatalogueSearch>) => void;
  readonly onClear: () => void;
}

/** Search and filters of the catalogue; the address says them. */
export function CatalogueFilters({ search, onChange, onClear }: Props) {
  const { t } = useLingui();
  const choices = <Key extends string>(keys: readonly Key[], words: Record<Key, MessageDescriptor>) =>
    keys.map((value) => ({ value, label: t(words[value]) }));
  return (
    <FilterBar
      query={search.search ?? ''}
      onQuery={(query) => onChange({ search: query || undefined })}
      placeholder={t`SEO, reporting, personnalisation…`}
      onClear={countFilters(search) > 0 ? onClear : undefined}
    >
      <FilterChoices
        label={t`Domaine`}
        values={search.area}
        choices={choices(PROCESS_AREAS, processAreaLabels)}
        onChange={(area) => onChange({ area: [...area] })}
      />
      <FilterChoices
        label={t`Technologie`}
        values={search.technology}
        choices={choices(TECHNOLOGY_FAMILIES, technologyLabels)}
        onChange={(technology) => onChange({ technology: [...technology] })}
      />
      <FilterChoices
        label={t`Effort`}
        values={search.effort}
        choices={choices(EFFORTS, effortLabels)}
        onChange={(effort) => onChange({ effort: [...effort] })}
      />
      <FilterChoice
        label={t`Adoption`}
        value={search.adopted}
        choices={[
          { value: 'yes', label: t`Déjà adoptés` },
          { value: 'no', label: t`Pas encore adoptés` },
        ]}
        onChange={(adopted) => onChange({ adopted })}
      />
    </FilterBar>
  );
}
