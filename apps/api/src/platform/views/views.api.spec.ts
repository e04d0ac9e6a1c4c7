import { Problem } from '@jalon/contracts/platform/problem';
import type { Output } from '@jalon/contracts/platform/operation';
import {
  chooseView,
  createView,
  listViews,
  removeView,
  restoreView,
  setDefaultView,
  shareView,
  updateView,
} from '@jalon/contracts/views/views.operations';
import { viewNotFitting, viewNotYours } from '@jalon/contracts/views/views.problems';
import type { Role } from '@jalon/domain/access/roles';
import { openingView } from '@jalon/domain/views/view';
import { openHouse, type TestHouse } from '../testing/test-house';

describe('saved views', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const draft = {
    page: 'use-cases',
    name: 'À examiner',
    params: { status: ['proposed'], sort: '-updatedAt' },
  };
  const make = (role: Role, given: Partial<typeof draft> = {}) =>
    house.as(role)(createView, { ...draft, ...given });
  const seenBy = async (role: Role): Promise<Output<typeof listViews>['items']> =>
    (await house.as(role)(listViews, {})).items;
  const finds = async (role: Role, id: string) => (await seenBy(role)).some((view) => view.id === id);
  const refusal = (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.type : error),
    );

  it('keeps what the address said, for oneself alone', async () => {
    const view = await make('contributor');
    expect(view).toMatchObject({
      ...draft,
      isOwn: true,
      isShared: false,
      may: ['edit', 'remove'],
      version: 1,
    });
    expect(await finds('contributor', view.id)).toBe(true);
    expect(await finds('admin', view.id)).toBe(false);
    expect(await refusal(house.as('admin')(removeView, { id: view.id }))).toBe('not-found');
  });

  it.each([
    ['a filter that the page has not', { params: { colour: 'red' } as never }, ['colour']],
    ['a value that its filter has not', { params: { status: ['lost'] } as never }, ['status']],
    ['a page without views', { page: 'moon' }, []],
  ])('refuses %s', async (_, given, params) => {
    const error = await make('director', given).then(
      () => null,
      (refused: unknown) => refused,
    );
    expect(error instanceof Problem && error.is(viewNotFitting) && error.extension.params).toEqual(params);
  });

  it('keeps a single value, and the views of clients', async () => {
    const params = { status: 'active', sort: 'name' } as never;
    expect(await make('contributor', { page: 'clients', params })).toMatchObject({ params });
  });

  it('is edited by version: an edit over another’s is refused', async () => {
    const { id, version } = await make('project_manager');
    const call = house.as('project_manager');
    await call(updateView, { id, version, name: 'Cette semaine' });
    expect(await call(updateView, { id, version, params: { status: ['draft'] } })).toMatchObject({
      name: 'Cette semaine',
      params: { status: ['draft'] },
    });
    expect(await refusal(call(updateView, { id, version, name: 'Autre' }))).toBe('changed-meanwhile');
  });

  it('is shared by those who may, and then seen by all inside but people held to clients', async () => {
    const { id } = await make('project_manager');
    await house.as('project_manager')(shareView, { id, isShared: true });
    expect(await finds('contributor', id)).toBe(true);
    expect(await finds('client_viewer', id)).toBe(false);
    expect(await refusal(house.as('contributor')(updateView, { id, version: 2, name: 'x' }))).toBe(
      viewNotYours.type,
    );
    expect(await house.as('director')(updateView, { id, version: 2, name: 'Commune' })).toMatchObject({
      name: 'Commune',
      isOwn: false,
    });
  });

  it('is made private again by its owner alone', async () => {
    const { id } = await make('project_manager');
    await house.as('project_manager')(shareView, { id, isShared: true });
    expect(await refusal(house.as('director')(shareView, { id, isShared: false }))).toBe(viewNotYours.type);
    expect(await house.as('project_manager')(shareView, { id, isShared: false })).toMatchObject({
      isShared: false,
    });
    expect(await finds('director', id)).toBe(false);
  });

  it('opens a role’s list, one view a role, unless the person chose another', async () => {
    const opened = async () => openingView(await seenBy('contributor'), 'use-cases', ['contributor'])?.id;
    const [first, second, own] = [await make('admin'), await make('admin'), await make('contributor')];
    const set = (viewId: string | null) =>
      house.as('admin')(setDefaultView, { page: 'use-cases', role: 'contributor', viewId });
    await set(first.id);
    await set(second.id);
    expect(await opened()).toBe(second.id);
    await house.as('contributor')(chooseView, { page: 'use-cases', viewId: own.id });
    expect(await opened()).toBe(own.id);
    await house.as('contributor')(chooseView, { page: 'use-cases', viewId: null });
    expect(await opened()).toBe(second.id);
    await set(null);
    expect(await opened()).toBeUndefined();
  });

  it('stays one default a role when two set it at the same time', async () => {
    const views = await Promise.all([make('admin'), make('admin'), make('admin')]);
    await Promise.all(
      views.map(({ id }) =>
        house.as('admin')(setDefaultView, { page: 'use-cases', role: 'director', viewId: id }),
      ),
    );
    const held = (await seenBy('admin')).filter(({ defaultFor }) => defaultFor.includes('director'));
    expect(held).toHaveLength(1);
  });

  it('is shown to people held to clients when it is theirs to open with, and nothing of the others', async () => {
    const { id } = await make('admin', { name: 'Vos cas d’usage' });
    await house.as('admin')(setDefaultView, { page: 'use-cases', role: 'client_viewer', viewId: id });
    expect(await seenBy('client_viewer')).toMatchObject([{ id, defaultFor: ['client_viewer'], may: [] }]);
    const own = await make('client_viewer', { name: 'La mienne' });
    expect(await finds('client_viewer', own.id)).toBe(true);
  });

  it('of another page opens nothing here, and no default is set without the right', async () => {
    const { id } = await make('director', { page: 'clients', params: {} as never });
    const asked = { page: 'use-cases', viewId: id };
    expect(await refusal(house.as('director')(chooseView, asked))).toBe('not-found');
    const forRole = { page: 'clients', role: 'director' as const, viewId: id };
    expect(await refusal(house.as('project_manager')(setDefaultView, forRole))).toBe('forbidden');
  });

  it('is removed and put back, with the lists that it opens', async () => {
    const { id } = await make('director');
    const call = house.as('director');
    await call(setDefaultView, { page: 'use-cases', role: 'compliance_reviewer', viewId: id });
    await call(removeView, { id });
    expect(await finds('compliance_reviewer', id)).toBe(false);
    expect(await refusal(call(updateView, { id, version: 3, name: 'x' }))).toBe('not-found');
    expect(await call(restoreView, { id })).toMatchObject({ id, defaultFor: ['compliance_reviewer'] });
    expect(await finds('compliance_reviewer', id)).toBe(true);
  });

  it('stands in the journal', async () => {
    const { id } = await make('director');
    await house.as('director')(shareView, { id, isShared: true });
    const kinds = await house.population.query<{ kind: string }>(
      'SELECT kind FROM journal_event WHERE subject_id = $1 ORDER BY subject_version',
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['view.created', 'view.shared']);
  });
});
