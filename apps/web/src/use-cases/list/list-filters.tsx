import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { suggestTags } from '@jalon/contracts/use-cases/use-cases.operations';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import {
  CONFIDENTIALITY_LEVELS,
  PROCESS_AREAS,
  TECHNOLOGY_FAMILIES,
  USE_CASE_KINDS,
} from '@jalon/domain/use-cases/vocabulary';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoices } from '../../ui/filters/filter-choices';
import { usePeople } from '../people';
import { kindLabels, processAreaLabels } from '../words/opportunity-words';
import { confidentialityLabels, technologyLabels } from '../words/solution-words';
import { statusLabels } from '../words/status-words';
import styles from './list.module.css';
import { countFilters, type ListSearch, withoutFilters } from './list-search';

export interface FiltersProps {
  readonly search: ListSearch;
  readonly onChange: (part: Partial<ListSearch>) => void;
  readonly onReplace: (search: Partial<ListSearch>) => void;
}

/** Search and filters of the register; all of it stands in the address. */
export function ListFilters({ search, onChange, onReplace }: FiltersProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const count = countFilters(search);
  return (
    <FilterBar
      query={search.search ?? ''}
      onQuery={(query) => onChange({ search: query || undefined, sort: undefined })}
      placeholder={t`Titre, mots du problème, CU-042…`}
      onClear={count > 0 ? () => onReplace(withoutFilters(search)) : undefined}
    >
      <Button
        size="small"
        className={styles.opener}
        icon={<SlidersHorizontal size={14} aria-hidden />}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {count > 0 ? t`Filtres (${count})` : t`Filtres`}
      </Button>
      <div className={opened ? styles.choices : `${styles.choices} ${styles.folded}`}>
        <WordFilters search={search} onChange={onChange} />
        <PeopleFilter search={search} onChange={onChange} />
        <ClientFilter search={search} onChange={onChange} />
        <TagFilter search={search} onChange={onChange} />
      </div>
    </FilterBar>
  );
}

type PartProps = Pick<FiltersProps, 'search' | 'onChange'>;

/** The filters whose values are closed lists. */
function WordFilters({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const isInside = !isHeldToClients(useSession().roles);
  const asksConfidentiality = search.view === 'matrix' || search.confidentiality.length > 0;
  const choices = <Key extends string>(keys: readonly Key[], words: Record<Key, MessageDescriptor>) =>
    keys.map((value) => ({ value, label: t(words[value]) }));
  /** With those where nothing is said. */
  const choicesOrNone = <Key extends string>(keys: readonly Key[], words: Record<Key, MessageDescriptor>) => [
    ...choices(keys, words),
    { value: 'none' as const, label: t`Non renseigné` },
  ];
  return (
    <>
      <FilterChoices
        label={t`Statut`}
        values={search.status}
        choices={choices(USE_CASE_STATUSES, statusLabels)}
        onChange={(status) => onChange({ status: [...status] })}
      />
      <FilterChoices
        label={t`Nature`}
        values={search.kind}
        choices={choicesOrNone(USE_CASE_KINDS, kindLabels)}
        onChange={(kind) => onChange({ kind: [...kind] })}
      />
      <FilterChoices
        label={t`Domaine`}
        values={search.processArea}
        choices={choicesOrNone(PROCESS_AREAS, processAreaLabels)}
        onChange={(processArea) => onChange({ processArea: [...processArea] })}
      />
      <FilterChoices
        label={t`Technologie`}
        values={search.technologyFamily}
        choices={choicesOrNone(TECHNOLOGY_FAMILIES, technologyLabels)}
        onChange={(technologyFamily) => onChange({ technologyFamily: [...technologyFamily] })}
      />
      {isInside && asksConfidentiality && (
        <FilterChoices
          label={t`Confidentialité`}
          values={search.confidentiality}
          choices={choicesOrNone(CONFIDENTIALITY_LEVELS, confidentialityLabels)}
          onChange={(confidentiality) => onChange({ confidentiality: [...confidentiality] })}
        />
      )}
    </>
  );
}

/** By owner, those that nobody owns first; only for those who may see the people of the organisation. */
function PeopleFilter({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const people = usePeople();
  if (people.length === 0) return null;
  return (
    <FilterChoices
      label={t`Responsable`}
      values={search.ownerId}
      choices={[{ value: 'none', label: t`Sans responsable` }, ...people]}
      onChange={(ownerId) => onChange({ ownerId: [...ownerId] })}
    />
  );
}

function ClientFilter({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const { roles } = useSession();
  const { data } = useRead(listClientNames, {});
  const choices = data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  if (choices.length < 2 && search.clientId.length === 0) return null;
  const isHeld = isHeldToClients(roles);
  return (
    <FilterChoices
      label={t`Client`}
      values={search.clientId}
      choices={isHeld ? choices : [{ value: 'none', label: t`Sans client` }, ...choices]}
      onChange={(clientId) => onChange({ clientId: [...clientId] })}
    />
  );
}

/** The tags in use; one that is asked for stays in the list although it is rare. */
function TagFilter({ search, onChange }: PartProps) {
  const { t } = useLingui();
  const { data } = useRead(suggestTags, {});
  const tags = [...new Set([...search.tag, ...(data?.items.map(({ tag }) => tag) ?? [])])];
  if (tags.length === 0) return null;
  return (
    <FilterChoices
      label={t`Étiquette`}
      values={search.tag}
      choices={tags.map((tag) => ({ value: tag, label: tag }))}
      onChange={(tag) => onChange({ tag: [...tag] })}
    />
  );
}
