import type { Actor } from '@jalon/domain/access/actor';
import type { Role } from '@jalon/domain/access/roles';
import type { FieldValues } from '@jalon/domain/imports/field';
import { judgeUseCase } from './judge';

const by = (role: Role): Actor => ({
  kind: 'member',
  id: 'p',
  organisationId: 'o',
  roles: [role],
  scope: 'full',
  clientIds: null,
});

const at = (status: string) => ({
  id: 'u',
  version: 3,
  title: 'Variantes',
  values: { status, owner: 'autre' },
});

describe('a row of a file that would change the register', () => {
  it.each<[Role, string | null, FieldValues, string[]]>([
    ['director', null, { status: 'in_project' }, []],
    ['project_manager', null, { status: 'in_project' }, ['notice status-not-open']],
    ['project_manager', null, {}, []],
    ['project_manager', 'draft', { title: 'Autre' }, []],
    ['project_manager', 'archived', { title: 'Autre' }, ['refusal not-editable']],
    ['project_manager', 'archived', { status: 'draft' }, []],
    ['project_manager', 'draft', { status: 'proposed', title: 'Autre' }, []],
    ['project_manager', 'draft', { status: 'in_project' }, ['notice status-not-open']],
    ['project_manager', 'qualified', { status: 'shortlisted' }, ['notice status-not-open']],
    ['director', 'qualified', { status: 'shortlisted' }, []],
    ['director', 'on_hold', { status: 'qualified' }, ['notice status-not-open']],
    ['director', 'on_hold', { status: 'rejected' }, ['notice status-not-open']],
  ])('by a %s, on one that stands at %s, to %j: %j', (role, status, changes, told) => {
    const standing = status === null ? null : at(status);
    const reasons = judgeUseCase(by(role), { standing, values: changes, changes });
    expect(reasons.map(({ severity, code }) => `${severity} ${code}`)).toEqual(told);
  });
});
