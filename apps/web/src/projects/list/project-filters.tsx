import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import { readLifecycle } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { PROJECT_STATUSES } from '@jalon/domain/projects/project-status';
import { useLingui } from '@lingui/react/macro';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoices } from '../../ui/filters/filter-choices';
import { useWords } from '../use-words';
import { statusLabels } from '../words';
import { countFilters, type ProjectsSearch } from './projects-search';

interface Props {
  readonly search: ProjectsSearch;
  readonly onReplace: (search: Partial<ProjectsSearch>) => void;
}

/** Which projects are seen: by words, phase, status, person, client; late ones alone. */
export function ProjectFilters({ search, onReplace }: Props) {
  const { t } = useLingui();
  const { phases, people, clients } = useChoices();
  return (
    <FilterBar
      query={search.search ?? ''}
      onQuery={(query) => onReplace({ ...search, search: query || undefined })}
      placeholder={t`Nom ou PR-012`}
      onClear={
        countFilters(search) > 0 ? () => onReplace({ sort: search.sort, saved: search.saved }) : undefined
      }
    >
      <FilterChoices
        label={t`Phase`}
        values={search.phase}
        choices={phases}
        onChange={(phase) => onReplace({ ...search, phase: [...phase] })}
      />
      <FilterChoices
        label={t`Statut`}
        values={search.status}
        choices={PROJECT_STATUSES.map((value) => ({ value, label: t(statusLabels[value]) }))}
        onChange={(status) => onReplace({ ...search, status: [...status] })}
      />
      <FilterChoices
        label={t`Personne`}
        values={search.personId}
        choices={people}
        onChange={(personId) => onReplace({ ...search, personId: [...personId] })}
      />
      <FilterChoices
        label={t`Client`}
        values={search.clientId}
        choices={clients}
        onChange={(clientId) => onReplace({ ...search, clientId: [...clientId] })}
      />
      <FilterChoices
        label={t`Échéance`}
        values={search.late ? ['yes'] : []}
        choices={[{ value: 'yes', label: t`Dépassée` }]}
        onChange={(late) => onReplace({ ...search, late: late.length > 0 ? 'yes' : undefined })}
      />
    </FilterBar>
  );
}

/** Phases of the usual life cycle, people of the agency, clients. */
function useChoices() {
  const words = useWords();
  const lifecycle = useRead(readLifecycle, {}, { enabled: useMay('lifecycle:read') }).data;
  const members = useRead(listMemberNames, {}, { enabled: useMay('members:read') }).data;
  const clients = useRead(listClientNames, {}, { enabled: useMay('clients:read') }).data;
  return {
    phases: (lifecycle?.phases ?? [])
      .filter(({ level }) => level === 'project')
      .map((phase) => ({ value: phase.id, label: `${phase.id} · ${words(phase)}` })),
    people: (members ?? [])
      .filter(({ isOfClient }) => !isOfClient)
      .map(({ id, name }) => ({ value: id, label: name })),
    clients: (clients?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  };
}
