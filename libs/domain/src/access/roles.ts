import { z } from 'zod';

/** The roles of an organisation; one person may hold several. */
export const ROLES = [
  'admin',
  'director',
  'project_manager',
  'compliance_reviewer',
  'contributor',
  'client_viewer',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Only those whose every role is `client_viewer` are held to the clients they are given. */
export const isHeldToClients = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'client_viewer');

/** The last administrator stays: nobody else could let anyone in again. */
export const leavesNoAdmin = (
  otherAdmins: number,
  before: readonly Role[],
  after: readonly Role[],
): boolean => otherAdmins === 0 && before.includes('admin') && !after.includes('admin');
