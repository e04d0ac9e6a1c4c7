import { isGranted, mayDo, permissionsOf } from './permissions';
import { isHeldToClients, leavesNoAdmin, ROLES } from './roles';

describe('the permission matrix', () => {
  it.each([
    ['admin', 'members:manage', true],
    ['director', 'members:manage', false],
    ['project_manager', 'clients:write', true],
    ['compliance_reviewer', 'use-cases:write', false],
    ['compliance_reviewer', 'journal:export', true],
    ['contributor', 'use-cases:write', true],
    ['contributor', 'journal:read', false],
    ['client_viewer', 'use-cases:read', true],
    ['client_viewer', 'discussion:read', false],
    ['client_viewer', 'members:read', false],
  ] as const)('%s: %s is %s', (role, permission, granted) =>
    expect(isGranted(role, permission)).toBe(granted),
  );

  it('adds up the roles of one person', () =>
    expect(permissionsOf(['compliance_reviewer', 'contributor'])).toEqual(
      expect.arrayContaining(['use-cases:write', 'journal:export']),
    ));

  it('lets everyone read use cases', () =>
    expect(ROLES.every((role) => isGranted(role, 'use-cases:read'))).toBe(true));

  it('holds a read-only token to reading', () => {
    expect(mayDo({ roles: ['admin'], scope: 'read' }, 'use-cases:read')).toBe(true);
    expect(mayDo({ roles: ['admin'], scope: 'read' }, 'use-cases:write')).toBe(false);
    expect(mayDo({ roles: ['admin'], scope: 'read' }, 'journal:export')).toBe(false);
  });
});

describe('roles', () => {
  it.each([
    [['client_viewer'], true],
    [['client_viewer', 'contributor'], false],
    [[], false],
  ] as const)('%j held to clients: %s', (roles, held) => expect(isHeldToClients(roles)).toBe(held));

  it('keeps the last administrator', () => {
    expect(leavesNoAdmin(0, ['admin', 'director'], ['director'])).toBe(true);
    expect(leavesNoAdmin(1, ['admin'], [])).toBe(false);
    expect(leavesNoAdmin(0, ['director'], [])).toBe(false);
  });
});
