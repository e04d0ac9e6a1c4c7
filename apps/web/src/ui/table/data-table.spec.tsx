import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ThemeProvider } from '../theme/theme-provider';
import { DataTable, type DataTableProps } from './data-table';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
}

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `CU-${at}`, title: `Cas ${at}`, owner: 'Amélie Durand' }));

const show = (props: Partial<DataTableProps<Row>> = {}) =>
  render(
    <I18nProvider i18n={i18n}>
      <ThemeProvider env="test">
        <DataTable
          label="Cas d’usage"
          preferencesKey="spec"
          rows={rows(3)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', label: 'Intitulé', cell: ({ title }) => title, fixed: true, sortable: true },
            { key: 'owner', label: 'Responsable', cell: ({ owner }) => owner },
            { key: 'id', label: 'Référence', cell: ({ id }) => id, optional: true },
          ]}
          {...props}
        />
      </ThemeProvider>
    </I18nProvider>,
  );

beforeEach(() => localStorage.clear());

describe('a list', () => {
  it('names each row by its first column and hides optional ones', () => {
    show();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Cas 0',
      'Cas 1',
      'Cas 2',
    ]);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Intitulé',
      'Responsable',
    ]);
  });

  it('tells how it is sorted and asks for the other way round', async () => {
    const onSort = jest.fn();
    show({ sort: 'title', onSort });
    expect(screen.getByRole('columnheader', { name: 'Intitulé' }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Intitulé' }));
    expect(onSort).toHaveBeenCalledWith('-title');
  });

  it('remembers the columns that were chosen', async () => {
    const { unmount } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Colonnes affichées' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: /Référence/ }));
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: /Responsable/ }));
    unmount();
    show();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Intitulé',
      'Référence',
    ]);
  });

  it('draws few of many rows, and says how many there are', async () => {
    show({ rows: rows(5000), more: { hasMore: true, loading: false, onMore: () => undefined, total: 9000 } });
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('9001');
    await waitFor(() => expect(table.querySelectorAll('th[scope=row]').length).toBeLessThan(200));
  });

  it('asks for the next page by a button', async () => {
    const onMore = jest.fn();
    show({ more: { hasMore: true, loading: false, onMore, total: 312 } });
    expect(screen.getByText('3 sur 312')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Afficher la suite' }));
    expect(onMore).toHaveBeenCalledTimes(1);
  });
});
