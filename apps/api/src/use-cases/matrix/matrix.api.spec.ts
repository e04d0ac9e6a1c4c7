import { createClient } from '@jalon/contracts/clients/clients.operations';
import type { Call } from '@jalon/contracts/platform/client';
import { MATRIX_DIMENSIONS, type MatrixDimension } from '@jalon/contracts/use-cases/matrix-dimensions';
import { type Matrix, readMatrix } from '@jalon/contracts/use-cases/matrix.operations';
import type { UseCaseFilter } from '@jalon/contracts/use-cases/use-case-filter';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import {
  CONFIDENTIALITY_LEVELS,
  PROCESS_AREAS,
  TECHNOLOGY_FAMILIES,
  USE_CASE_KINDS,
} from '@jalon/domain/use-cases/vocabulary';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

const nth = <T>(list: readonly T[], at: number): T | null => list[at % (list.length + 1)] ?? null;

/** What a row of the list has of a dimension. */
const VALUES: Readonly<Record<MatrixDimension, (item: UseCaseListItem) => (string | null)[]>> = {
  status: ({ status }) => [status],
  processArea: ({ processArea }) => [processArea],
  kind: ({ kind }) => [kind],
  technologyFamily: ({ technologyFamily }) => [technologyFamily],
  confidentiality: ({ confidentiality }) => [confidentiality],
  ownerId: ({ owner }) => [owner?.id ?? null],
  clientId: ({ clients }) => (clients.length > 0 ? clients.map(({ id }) => id) : [null]),
};
const valuesOf = (item: UseCaseListItem, dimension: MatrixDimension): string[] =>
  VALUES[dimension](item).map((value) => value ?? 'none');

describe('the matrix', () => {
  let house: TestHouse;
  let call: Call;
  let clients: string[];
  let items: UseCaseListItem[];

  beforeAll(async () => {
    house = await openHouse();
    call = house.as('director');
    clients = [];
    for (const name of ['Zéphyr', 'Éole'])
      clients.push((await call(createClient, { name, status: 'active' })).id);
    const owner = await house.person('project_manager');
    for (let at = 0; at < 30; at++)
      await call(createUseCase, {
        title: `Cas ${at % 2 === 0 ? 'pair' : 'impair'} ${at}`,
        problem: 'Un problème',
        kind: nth(USE_CASE_KINDS, at),
        processArea: nth(PROCESS_AREAS, at * 2),
        technologyFamily: nth(TECHNOLOGY_FAMILIES, at),
        confidentiality: nth(CONFIDENTIALITY_LEVELS, at),
        ownerId: at % 3 === 0 ? null : owner.id,
        clientIds: clients.filter((_, rank) => (at >> rank) % 2 === 1),
      });
    await house.as('director', 'abroad')(createUseCase, { title: 'Cas d’ailleurs', problem: 'Rien' });
    items = (await call(listUseCases, { limit: 100 })).items;
  });
  afterAll(() => house.close());

  const cellsOf = ({ cells }: Matrix) =>
    Object.fromEntries(cells.map((c) => [`${c.row} × ${c.column}`, c.count]));
  const countsOf = (side: Matrix['rows']) =>
    Object.fromEntries(side.map(({ value, count }) => [value, count]));
  const counted = (keys: readonly string[]) =>
    keys.reduce<Record<string, number>>((sum, key) => ({ ...sum, [key]: (sum[key] ?? 0) + 1 }), {});

  const pairs = MATRIX_DIMENSIONS.map((rows, at) => ({
    rows,
    columns: MATRIX_DIMENSIONS[(at + 3) % MATRIX_DIMENSIONS.length] ?? rows,
  }));
  it.each([...pairs, { rows: 'kind', columns: 'kind' } as const])(
    'counts $rows by $columns as the list does',
    async (dimensions) => {
      const matrix = await call(readMatrix, dimensions);
      const { rows, columns } = dimensions;
      const of = (dimension: MatrixDimension) => items.flatMap((item) => valuesOf(item, dimension));
      const crossed = items.flatMap((item) =>
        valuesOf(item, rows).flatMap((row) => valuesOf(item, columns).map((column) => `${row} × ${column}`)),
      );
      expect(countsOf(matrix.rows)).toEqual(counted(of(rows)));
      expect(countsOf(matrix.columns)).toEqual(counted(of(columns)));
      expect(cellsOf(matrix)).toEqual(
        rows === columns ? counted(of(rows).map((one) => `${one} × ${one}`)) : counted(crossed),
      );
      expect(matrix.total).toBe(items.length);
    },
  );

  const filtered = (dimension: MatrixDimension, value: string): Partial<UseCaseFilter> => ({
    [dimension]: [value],
  });
  it.each([
    { rows: 'clientId', columns: 'ownerId' },
    { rows: 'kind', columns: 'confidentiality' },
    { rows: 'processArea', columns: 'technologyFamily' },
  ] as const)(
    'has cells of $rows and $columns that the list filtered so counts alike',
    async ({ rows, columns }) => {
      const search = 'impair';
      const { cells } = await call(readMatrix, { rows, columns, search });
      expect(cells.length).toBeGreaterThan(3);
      for (const { row, column, count } of cells) {
        const filter = { search, ...filtered(rows, row), ...filtered(columns, column) };
        expect((await call(listUseCases, filter)).total).toBe(count);
      }
    },
  );

  it('has the names of clients and people, and no word for those of a list', async () => {
    const matrix = await call(readMatrix, { rows: 'clientId', columns: 'kind' });
    expect(matrix.rows.map(({ name }) => name).sort()).toEqual(['Zéphyr', 'Éole', null].sort());
    expect(matrix.columns.every(({ name }) => name === null)).toBe(true);
  });

  it('keeps to the clients that are asked for', async () => {
    const matrix = await call(readMatrix, {
      rows: 'clientId',
      columns: 'kind',
      clientId: [clients[0] ?? ''],
    });
    expect(matrix.rows.map(({ value }) => value)).toEqual([clients[0]]);
  });

  it('shows people held to a client theirs alone, and nothing of the agency’s notes', async () => {
    const held = await house.population.person({
      organisationId: house.organisationIds.home,
      roles: ['client_viewer'],
      clientIds: [clients[0] ?? ''],
    });
    const matrix = await house.asPerson(held)(readMatrix, { rows: 'clientId', columns: 'confidentiality' });
    expect(matrix.rows.map(({ value }) => value)).toEqual([clients[0]]);
    expect(matrix.columns.map(({ value }) => value)).toEqual(['none']);
    const asked = { rows: 'kind', columns: 'status', confidentiality: ['internal' as const] } as const;
    expect((await house.asPerson(held)(readMatrix, asked)).total).toBe(matrix.total);
  });

  it('is empty where nothing fits', async () =>
    expect(await call(readMatrix, { rows: 'kind', columns: 'status', search: 'xyzzyx' })).toEqual({
      rows: [],
      columns: [],
      cells: [],
      total: 0,
    }));
});
