import type { BoardColumn } from '@jalon/contracts/use-cases/use-cases.operations';
import { USE_CASE_STATUSES, type UseCaseStatus } from '@jalon/domain/use-cases/status';
import { columnsShown, withPlaced } from './board-columns';

const card = (id: string, status: UseCaseStatus): BoardColumn['items'][number] => ({
  id,
  reference: 'CU-001',
  title: id,
  status,
  heldFrom: null,
  projectId: null,
  kind: null,
  processArea: null,
  capabilityPattern: null,
  technologyFamily: null,
  confidentiality: null,
  deadline: null,
  gainValue: null,
  gainUnit: null,
  gainKpiFamily: null,
  tags: [],
  version: 1,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  owner: null,
  submitter: null,
  clients: [],
});
const column = (status: UseCaseStatus, ...ids: string[]): BoardColumn => ({
  status,
  count: ids.length + 10,
  items: ids.map((id) => card(id, status)),
  next: null,
});
const look = (columns: readonly BoardColumn[]) =>
  columns.map(({ status, count, items }) => [status, count, items.map(({ id }) => id)]);

describe('cards that have just been moved', () => {
  const columns = [column('draft', 'a', 'b'), column('proposed', 'c'), column('qualified')];

  it('stand on top of their new column, counted there, the others where they were', () =>
    expect(look(withPlaced(columns, { b: 'proposed', c: 'qualified' }))).toEqual([
      ['draft', 11, ['a']],
      ['proposed', 11, ['b']],
      ['qualified', 11, ['c']],
    ]));

  it('are not moved twice once the server tells the same', () =>
    expect(look(withPlaced(columns, { c: 'proposed' }))).toEqual(look(columns)));

  it('leave the board as it is when they are not on it', () =>
    expect(withPlaced(columns, { z: 'draft' })).toBe(columns));
});

describe('columns', () => {
  const columns = USE_CASE_STATUSES.map((status) => column(status));
  const statuses = (asked: UseCaseStatus[], all = false) =>
    columnsShown(columns, asked, all).shown.map(({ status }) => status);

  it('are those alive at first, and tell how many are out of sight', () => {
    expect(statuses([])).not.toContain('archived');
    expect(columnsShown(columns, [], false).hidden).toBe(20);
  });

  it('are all of them when asked', () => {
    expect(statuses([], true)).toEqual([...USE_CASE_STATUSES]);
    expect(columnsShown(columns, [], true).hidden).toBe(0);
  });

  it('follow the filter, which hides nothing unsaid', () => {
    expect(statuses(['rejected', 'draft'])).toEqual(['draft', 'rejected']);
    expect(columnsShown(columns, ['draft'], false).hidden).toBe(0);
  });
});
