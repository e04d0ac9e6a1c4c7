import type { Actor } from './actor';
import type { Role } from './roles';

/** What may be granted: `<context>:<act>`. */
export const PERMISSIONS = [
  'use-cases:read',
  'use-cases:write',
  'clients:read',
  'clients:write',
  'imports:manage',
  'intake:propose',
  'intake:manage',
  'scoring:read',
  'scoring:score',
  'scoring:manage',
  'scoring:models',
  'portfolio:read',
  'portfolio:shortlist',
  'portfolio:decide',
  'lifecycle:read',
  'lifecycle:manage',
  'projects:read',
  'projects:contribute',
  'projects:manage',
  'kpis:read',
  'kpis:measure',
  'kpis:manage',
  'gates:read',
  'gates:sign',
  'gates:manage',
  'discussion:read',
  'discussion:write',
  'members:read',
  'members:manage',
  'organisation:read',
  'organisation:manage',
  'journal:read',
  'journal:export',
  'live:follow',
  'views:share',
  'views:default',
  'jobs:manage',
  'tokens:own',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const EVERYONE_INSIDE = [
  'use-cases:read',
  'clients:read',
  'intake:propose',
  'scoring:read',
  'scoring:score',
  'portfolio:read',
  'lifecycle:read',
  'projects:read',
  'projects:contribute',
  'kpis:read',
  'kpis:measure',
  'gates:read',
  'gates:sign',
  'discussion:read',
  'discussion:write',
  'members:read',
  'organisation:read',
  'live:follow',
  'tokens:own',
] as const satisfies readonly Permission[];

/** What each role may do anywhere in its organisation. Rules about one row live in that row's context. */
const GRANTS: Readonly<Record<Role, readonly Permission[]>> = {
  admin: PERMISSIONS,
  director: [
    ...EVERYONE_INSIDE,
    'use-cases:write',
    'clients:write',
    'imports:manage',
    'intake:manage',
    'scoring:manage',
    'scoring:models',
    'portfolio:shortlist',
    'portfolio:decide',
    'lifecycle:manage',
    'projects:manage',
    'kpis:manage',
    'gates:manage',
    'views:share',
    'views:default',
    'journal:read',
    'journal:export',
  ],
  project_manager: [
    ...EVERYONE_INSIDE,
    'use-cases:write',
    'clients:write',
    'imports:manage',
    'intake:manage',
    'scoring:manage',
    'portfolio:shortlist',
    'projects:manage',
    'kpis:manage',
    'gates:manage',
    'views:share',
    'journal:read',
  ],
  compliance_reviewer: [...EVERYONE_INSIDE, 'journal:read', 'journal:export'],
  contributor: [...EVERYONE_INSIDE, 'use-cases:write'],
  client_viewer: ['use-cases:read', 'clients:read'],
};

/** May this role do this, anywhere in its organisation? */
export const isGranted = (role: Role, permission: Permission): boolean => GRANTS[role].includes(permission);

/** Every permission that these roles add up to. */
export const permissionsOf = (roles: readonly Role[]): readonly Permission[] =>
  PERMISSIONS.filter((permission) => roles.some((role) => isGranted(role, permission)));

/** A token opens no more than its person may do; a read-only one opens reading alone. */
export const mayDo = (actor: Pick<Actor, 'roles' | 'scope'>, permission: Permission): boolean =>
  actor.roles.some((role) => isGranted(role, permission)) &&
  (actor.scope === 'full' || /:(read|follow)$/.test(permission));
