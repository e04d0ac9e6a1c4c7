import type { Role } from '../access/roles';
import { keptParams, mayOnView, openingView, plainParams, sameParams, ViewParams } from './view';

const ME = '018f0000-0000-7000-8000-000000000001';
const OTHER = '018f0000-0000-7000-8000-000000000002';

describe('what one may do with a view', () => {
  const may = (role: Role, ownerId: string, isShared: boolean, isRemoved = false) =>
    mayOnView({ id: ME, roles: [role], scope: 'full' }, { ownerId, isShared, isRemoved }).join(' ');

  it.each([
    ['contributor', ME, false, 'edit remove'],
    ['contributor', ME, true, ''],
    ['contributor', OTHER, true, ''],
    ['client_viewer', ME, false, 'edit remove'],
    ['project_manager', ME, false, 'edit remove share'],
    ['project_manager', ME, true, 'edit remove unshare'],
    ['project_manager', OTHER, true, 'edit remove'],
    ['director', OTHER, true, 'edit remove default'],
    ['admin', ME, true, 'edit remove unshare default'],
    ['admin', OTHER, false, ''],
  ] as const)('%s, of %s, shared %s: %s', (role, owner, isShared, actions) =>
    expect(may(role, owner, isShared)).toBe(actions),
  );

  it('puts back a removed one only to whoever may remove it', () => {
    expect(may('contributor', ME, false, true)).toBe('restore');
    expect(may('project_manager', OTHER, true, true)).toBe('restore');
    expect(may('contributor', OTHER, true, true)).toBe('');
  });
});

describe('the view that a list opens with', () => {
  const view = (name: string, isMyDefault: boolean, defaultFor: readonly Role[], page = 'use-cases') => ({
    name,
    page,
    isMyDefault,
    defaultFor: [...defaultFor],
  });

  it('is the one that the person chose, whatever their role has', () =>
    expect(
      openingView([view('role', false, ['director']), view('mine', true, [])], 'use-cases', ['director'])
        ?.name,
    ).toBe('mine'));

  it('else that of the role of most weight', () =>
    expect(
      openingView([view('c', false, ['contributor']), view('d', false, ['director'])], 'use-cases', [
        'contributor',
        'director',
      ])?.name,
    ).toBe('d'));

  it('is none of another page, and none of another role', () => {
    expect(openingView([view('x', true, [], 'clients')], 'use-cases', ['admin'])).toBeUndefined();
    expect(openingView([view('x', false, ['admin'])], 'use-cases', ['contributor'])).toBeUndefined();
  });
});

describe('the parameters of a view', () => {
  it('compare without order, blanks and the form of a single value', () => {
    expect(sameParams({ status: ['draft', 'proposed'], tag: [] }, { status: ['proposed', 'draft'] })).toBe(
      true,
    );
    expect(sameParams({ status: 'draft', search: '' }, { status: ['draft'], search: undefined })).toBe(true);
    expect(sameParams({ status: 'draft' }, { status: ['draft'], view: 'board' })).toBe(false);
  });

  it('are kept as they stand in the address, without what is not set', () =>
    expect(keptParams({ status: ['draft'], sort: 'title', tag: [], search: undefined, view: '' })).toEqual({
      status: ['draft'],
      sort: 'title',
    }));

  it('keep an order of their own', () =>
    expect(Object.keys(plainParams({ sort: 'title', kind: 'pain_point' }))).toEqual(['kind', 'sort']));

  it.each([{ '<x>': 'a' }, { tag: 'x'.repeat(201) }, { tag: Array.from({ length: 51 }, () => 'a') }])(
    'are refused when they cannot be of an address',
    (params) => expect(ViewParams.safeParse(params).success).toBe(false),
  );
});
