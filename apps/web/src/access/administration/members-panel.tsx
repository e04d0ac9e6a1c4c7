import { MEMBER_SORTS } from '@jalon/contracts/access/member-sorts';
import { listMembers } from '@jalon/contracts/access/members.operations';
import type { Member } from '@jalon/domain/access/membership';
import { useLingui } from '@lingui/react/macro';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ProblemState } from '../../platform/problem-notice';
import { searchSort } from '../../platform/routing/search-params';
import { useMay } from '../../platform/session';
import { useInfinite } from '../../platform/use-operation';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { FilterBar } from '../../ui/filters/filter-bar';
import { FilterChoice } from '../../ui/filters/filter-choice';
import { Panel } from '../../ui/layout/panel';
import { DataTable } from '../../ui/table/data-table';
import { useRoleChoices } from '../words';
import { useMemberColumns } from './member-columns';
import { MemberActions } from './member-actions';

const route = getRouteApi('/shell/members');
const MemberSort = searchSort(MEMBER_SORTS);

/** The members, found by name and role. */
export function MembersPanel() {
  const { t } = useLingui();
  const { search, role, sort = 'name' } = route.useSearch();
  const mayManage = useMay('members:manage');
  const columns = useMemberColumns(mayManage);
  const { query, rows, more } = useInfinite(listMembers, { search, role, sort }, { keep: true });
  const navigate = route.useNavigate();
  const onSort = (next: string) =>
    void navigate({ search: (before) => ({ ...before, sort: MemberSort.parse(next) }), replace: true });
  return (
    <Panel flush>
      <DataTable
        label={t`Membres de l’organisation`}
        preferencesKey="members"
        rows={rows}
        rowKey={({ id }: Member) => id}
        columns={columns}
        sort={sort}
        onSort={onSort}
        rowActions={mayManage ? (member) => <MemberActions member={member} /> : undefined}
        more={rows.length > 0 ? more : undefined}
        tools={<MemberFilters />}
      />
      <BelowTable query={query} empty={rows.length === 0} />
    </Panel>
  );
}

function MemberFilters() {
  const { t } = useLingui();
  const { search, role } = route.useSearch();
  const navigate = route.useNavigate();
  const roles = useRoleChoices();
  const onQuery = useCallback(
    (text: string) =>
      void navigate({ search: (before) => ({ ...before, search: text || undefined }), replace: true }),
    [navigate],
  );
  const clear = () =>
    void navigate({ search: (before) => ({ ...before, search: undefined, role: undefined }), replace: true });
  return (
    <FilterBar query={search ?? ''} onQuery={onQuery} onClear={search || role ? clear : undefined}>
      <FilterChoice
        label={t`Rôle`}
        value={role}
        choices={roles}
        onChange={(next) => void navigate({ search: (before) => ({ ...before, role: next }), replace: true })}
      />
    </FilterBar>
  );
}

interface BelowProps {
  readonly query: Pick<UseInfiniteQueryResult, 'error' | 'isPending' | 'refetch'>;
  readonly empty: boolean;
}

function BelowTable({ query, empty }: BelowProps) {
  const { t } = useLingui();
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Skeleton lines={5} />;
  if (!empty) return null;
  return <EmptyState title={t`Personne ne correspond`}>{t`Changez le nom cherché ou le rôle.`}</EmptyState>;
}
