import type { Role } from '../access/roles';
import { mayOnProposal } from './may-on-proposal';
import type { ProposalState } from './proposal';

const acts = ['qualify', 'return', 'merge'];

it.each<[Role, 'full' | 'read', ProposalState, boolean, readonly string[]]>([
  ['project_manager', 'full', 'waiting', true, [...acts, 'forget']],
  ['project_manager', 'full', 'waiting', false, acts],
  ['director', 'full', 'qualified', true, ['forget']],
  ['director', 'full', 'returned', false, []],
  ['admin', 'full', 'merged', true, ['forget']],
  ['admin', 'read', 'waiting', true, []],
  ['contributor', 'full', 'waiting', true, []],
  ['compliance_reviewer', 'full', 'waiting', true, []],
  ['client_viewer', 'full', 'waiting', true, []],
])('a %s (%s) with a proposal that is %s, contact kept: %s', (role, scope, state, hasContact, may) =>
  expect(mayOnProposal({ roles: [role], scope }, { state, hasContact })).toEqual(may),
);
