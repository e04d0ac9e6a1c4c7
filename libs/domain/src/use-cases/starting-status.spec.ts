import type { Role } from '../access/roles';
import { mayStartAt } from './starting-status';
import type { UseCaseStatus } from './status';

describe('where a use case that is brought in may begin', () => {
  it.each<[Role, UseCaseStatus, boolean]>([
    ['director', 'draft', true],
    ['director', 'in_project', true],
    ['admin', 'shortlisted', true],
    ['project_manager', 'qualified', true],
    ['project_manager', 'archived', true],
    ['project_manager', 'shortlisted', false],
    ['project_manager', 'in_project', false],
    ['contributor', 'draft', false],
    ['compliance_reviewer', 'draft', false],
  ])('by a %s, at %s: %s', (role, status, may) =>
    expect(mayStartAt({ id: 'a', roles: [role], scope: 'full' }, status)).toBe(may),
  );

  it('not by a token that only reads', () =>
    expect(mayStartAt({ id: 'a', roles: ['director'], scope: 'read' }, 'draft')).toBe(false));
});
