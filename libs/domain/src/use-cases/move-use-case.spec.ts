import type { Role } from '../access/roles';
import { mayOnUseCase } from './may-on-use-case';
import { moveUseCase, movesOf, type UseCaseActor, type UseCaseState } from './move-use-case';
import { USE_CASE_STATUSES, USE_CASE_TRANSITIONS, type UseCaseStatus } from './status';
import { flawsOf } from './transition-flaws';

const actor = (...roles: Role[]) => ({ id: 'me', roles, scope: 'full' as const });
const state = (status: UseCaseStatus, changes: Partial<UseCaseState> = {}): UseCaseState => ({
  status,
  heldFrom: null,
  ownerId: 'somebody',
  submitterId: 'somebody',
  ...changes,
});
const targets = (who: UseCaseActor, useCase: UseCaseState) => movesOf(who, useCase).map(({ to }) => to);

describe('where a use case may go', () => {
  it('strands none', () => expect(flawsOf(USE_CASE_TRANSITIONS)).toEqual([]));

  it('finds a table that strands one', () => {
    const broken = USE_CASE_TRANSITIONS.filter(({ from }) => from !== 'on_hold');
    expect(flawsOf(broken)).toEqual(['on_hold: no way back', 'on_hold: no way out']);
  });

  it.each([
    ['director', 'draft', ['proposed', 'archived']],
    ['director', 'proposed', ['qualified', 'draft', 'on_hold', 'rejected']],
    ['director', 'shortlisted', ['qualified', 'on_hold', 'rejected']],
    ['director', 'in_project', ['shortlisted', 'on_hold', 'archived']],
    ['admin', 'qualified', ['shortlisted', 'proposed', 'on_hold', 'rejected']],
    ['project_manager', 'qualified', ['proposed', 'on_hold', 'rejected']],
    ['project_manager', 'shortlisted', []],
    ['project_manager', 'in_project', ['on_hold']],
    ['project_manager', 'rejected', ['proposed', 'archived']],
    ['project_manager', 'archived', ['draft']],
    ['contributor', 'draft', []],
    ['contributor', 'proposed', []],
    ['compliance_reviewer', 'proposed', []],
    ['client_viewer', 'proposed', []],
  ] as const)('a %s moves one that is %s to %j', (role, status, open) =>
    expect(targets(actor(role), state(status))).toEqual(open),
  );

  it.each([
    ['draft', { submitterId: 'me' }, ['proposed', 'archived']],
    ['draft', { ownerId: 'me' }, ['proposed', 'archived']],
    ['proposed', { submitterId: 'me' }, ['draft']],
    ['qualified', { submitterId: 'me', ownerId: 'me' }, []],
  ] as const)('a contributor moves its own that is %s (%j) to %j', (status, tie, open) =>
    expect(targets(actor('contributor'), state(status, tie))).toEqual(open),
  );

  it.each(['proposed', 'qualified', 'shortlisted', 'in_project'] as const)(
    'one held from %s goes back there, and nowhere else but out',
    (heldFrom) =>
      expect(targets(actor('director'), state('on_hold', { heldFrom }))).toEqual([heldFrom, 'rejected']),
  );

  it('is moved by nobody once a project carries it', () =>
    expect(targets(actor('admin'), state('in_project', { projectId: 'p' }))).toEqual([]));

  it('does not let a compliance reviewer move what it submitted', () =>
    expect(targets(actor('compliance_reviewer'), state('draft', { submitterId: 'me' }))).toEqual([]));

  it('does not let a read-only token move anything', () =>
    expect(
      USE_CASE_STATUSES.flatMap((status) => targets({ ...actor('admin'), scope: 'read' }, state(status))),
    ).toEqual([]));

  it('adds up the roles of one person', () =>
    expect(targets(actor('contributor', 'director'), state('shortlisted'))).toContain('rejected'));

  it('becomes a project by no hand: G0 opens it', () =>
    expect(targets(actor('admin', 'director'), state('shortlisted'))).not.toContain('in_project'));
});

describe('moving', () => {
  const director = actor('director');

  it('remembers where it was held from, and forgets it once resumed', () => {
    const held = moveUseCase(director, state('shortlisted'), { to: 'on_hold', reason: 'Budget gelé.' });
    expect(held).toEqual({
      kind: 'moved',
      act: 'hold',
      state: { status: 'on_hold', heldFrom: 'shortlisted' },
    });
    expect(
      moveUseCase(director, state('on_hold', { heldFrom: 'shortlisted' }), { to: 'shortlisted' }),
    ).toEqual({
      kind: 'moved',
      act: 'resume',
      state: { status: 'shortlisted', heldFrom: null },
    });
  });

  it.each([
    ['proposed', 'rejected', 'reject'],
    ['proposed', 'on_hold', 'hold'],
    ['proposed', 'draft', 'return'],
    ['in_project', 'archived', 'close'],
  ] as const)('from %s to %s asks why', (from, to, act) => {
    const refusal = { kind: 'reason-needed', act };
    expect(moveUseCase(director, state(from), { to })).toEqual(refusal);
    expect(moveUseCase(director, state(from), { to, reason: '  ' })).toEqual(refusal);
    expect(moveUseCase(director, state(from), { to, reason: 'Hors budget.' }).kind).toBe('moved');
  });

  it('asks no reason to go forward', () =>
    expect(moveUseCase(director, state('proposed'), { to: 'qualified' }).kind).toBe('moved'));

  it('says what was open instead', () =>
    expect(
      moveUseCase(actor('project_manager'), state('in_project'), { to: 'archived', reason: 'Fini.' }),
    ).toEqual({
      kind: 'not-open',
      open: ['on_hold'],
    }));
});

describe('what one may do', () => {
  it.each([
    ['project_manager', 'in_project', ['edit', 'assign', 'move', 'comment', 'attach']],
    ['director', 'in_project', ['edit', 'assign', 'move', 'archive', 'comment', 'attach']],
    ['contributor', 'qualified', ['edit', 'comment', 'attach']],
    ['contributor', 'shortlisted', ['comment', 'attach']],
    ['compliance_reviewer', 'proposed', ['comment', 'attach']],
    ['client_viewer', 'in_project', []],
    ['director', 'rejected', ['move', 'archive', 'comment', 'attach']],
    ['director', 'archived', ['move']],
  ] as const)('as %s on one that is %s: %j', (role, status, actions) =>
    expect(mayOnUseCase(actor(role), state(status))).toEqual(actions),
  );

  it('lets the owner go on after it is shortlisted, and hand it on', () =>
    expect(mayOnUseCase(actor('contributor'), state('shortlisted', { ownerId: 'me' }))).toEqual([
      'edit',
      'assign',
      'comment',
      'attach',
    ]));

  it('lets a contributor take one that nobody owns', () =>
    expect(mayOnUseCase(actor('contributor'), state('proposed', { ownerId: null }))).toContain('assign'));
});
