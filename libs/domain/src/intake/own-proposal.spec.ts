import type { Role } from '../access/roles';
import type { UseCaseStatus } from '../use-cases/status';
import { mayCorrect, stageOf } from './own-proposal';

const ALICE = '018f0000-0000-7000-8000-000000000001';
const BOB = '018f0000-0000-7000-8000-000000000002';

it.each<[UseCaseStatus, string | null, string | null]>([
  ['draft', null, null],
  ['draft', 'Précisez le client.', 'returned'],
  ['proposed', null, 'waiting'],
  ['proposed', 'Encore une question.', 'waiting'],
  ['qualified', null, 'studied'],
  ['shortlisted', null, 'chosen'],
  ['in_project', null, 'in_project'],
  ['on_hold', 'Budget gelé.', 'on_hold'],
  ['rejected', 'Hors sujet.', 'declined'],
  ['archived', null, 'archived'],
])('%s (%s) is %s to whoever proposed it', (status, moveReason, stage) =>
  expect(stageOf({ status, moveReason })).toBe(stage),
);

it.each<[string, Role, UseCaseStatus, string | null, boolean]>([
  [ALICE, 'contributor', 'proposed', null, true],
  [ALICE, 'compliance_reviewer', 'proposed', null, true],
  [ALICE, 'compliance_reviewer', 'draft', 'Précisez le client.', true],
  [ALICE, 'contributor', 'draft', null, false],
  [ALICE, 'contributor', 'qualified', null, false],
  [ALICE, 'director', 'rejected', 'Hors sujet.', false],
  [BOB, 'director', 'proposed', null, false],
  [ALICE, 'client_viewer', 'proposed', null, false],
])('%s as %s corrects one that is %s (%s): %s', (id, role, status, moveReason, may) =>
  expect(mayCorrect({ id, roles: [role], scope: 'full' }, { status, moveReason, submitterId: ALICE })).toBe(
    may,
  ),
);
