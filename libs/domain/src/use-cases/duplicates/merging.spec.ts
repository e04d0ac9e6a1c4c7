import type { Role } from '../../access/roles';
import type { UseCaseStatus } from '../status';
import { mergeRefusal, type MergeState, undoObstacle } from './may-merge';
import { mergeLines, mergeUseCases, type Mergeable } from './merge-use-cases';

const blank: Mergeable = {
  title: 'Revue de presse',
  problem: 'Faite à la main.',
  kind: null,
  processArea: null,
  drivers: [],
  identification: {},
  valueLevers: [],
  capabilityPattern: null,
  technologyFamily: null,
  useScenarios: [],
  scopeIn: null,
  scopeOut: null,
  doesText: null,
  doesNotText: null,
  budgetCap: null,
  deadline: null,
  skills: null,
  confidentiality: null,
  confidentialityNote: null,
  integration: null,
  gainText: null,
  gainValue: null,
  gainUnit: null,
  gainKpiFamily: null,
  clientIds: [],
  ownerId: null,
  tags: [],
};
const [ALICE, BOB] = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002'];
const of = (changes: Partial<Mergeable>): Mergeable => ({ ...blank, ...changes });
const usual = (kept: Mergeable, other: Mergeable) =>
  mergeLines(kept, other).map(({ field, usual: choice, options }) => [field, choice, options.length]);

describe('what a merge chooses by itself', () => {
  it.each<[string, Partial<Mergeable>, Partial<Mergeable>, unknown]>([
    ['nothing where they are the same', {}, {}, []],
    ['the kept title', {}, { title: 'Veille' }, [['title', 'kept', 2]]],
    [
      'what is not empty',
      { kind: 'pain_point' },
      { deadline: '2027-03-31' },
      [
        ['kind', 'kept', 2],
        ['deadline', 'other', 2],
      ],
    ],
    ['both texts', {}, { problem: 'Elle oublie des titres.' }, [['problem', 'both', 3]]],
    [
      'the longer of two texts, one within the other',
      {},
      { problem: 'Faite à la main. Lente.' },
      [['problem', 'other', 2]],
    ],
    ['the only list', { tags: ['presse'] }, {}, [['tags', 'kept', 2]]],
    ['the longer list', { tags: ['presse'] }, { tags: ['presse', 'veille'] }, [['tags', 'other', 2]]],
    [
      'one text where two do not fit',
      { problem: 'a'.repeat(2500) },
      { problem: 'b'.repeat(2500) },
      [['problem', 'kept', 2]],
    ],
    ['both lists', { tags: ['presse'] }, { tags: ['veille'] }, [['tags', 'both', 3]]],
    [
      'the stricter level',
      { confidentiality: 'public' },
      { confidentiality: 'client_confidential' },
      [['confidentiality', 'other', 2]],
    ],
    [
      'a number with its unit',
      { gainValue: 3, gainUnit: 'percent' },
      { gainValue: 3, gainUnit: 'hours_per_month' },
      [['gain', 'kept', 2]],
    ],
  ])('%s', (_, kept, other, lines) => expect(usual(of(kept), of(other))).toEqual(lines));
});

describe('merging two use cases', () => {
  it.each<[string, Partial<Mergeable>, Partial<Mergeable>, Parameters<typeof mergeUseCases>[2], unknown]>([
    [
      'joins texts',
      {},
      { problem: 'Elle oublie des titres.' },
      {},
      { problem: 'Faite à la main.\n\nElle oublie des titres.' },
    ],
    [
      'keeps the longer of two texts, one within the other',
      {},
      { problem: 'Faite à la main. Trop lente.' },
      {},
      { problem: 'Faite à la main. Trop lente.' },
    ],
    [
      'unites tags and clients, each once',
      { tags: ['a', 'b'], clientIds: [ALICE] },
      { tags: ['b', 'c'], clientIds: [BOB, ALICE] },
      {},
      { tags: ['a', 'b', 'c'], clientIds: [ALICE, BOB] },
    ],
    [
      'takes what was chosen',
      { ownerId: ALICE },
      { ownerId: BOB, title: 'Veille' },
      { ownerId: 'other', title: 'other' },
      { title: 'Veille', ownerId: BOB },
    ],
    [
      'clears what was chosen empty',
      { deadline: '2027-03-31' },
      {},
      { deadline: 'other' },
      { deadline: null },
    ],
    [
      'leaves what was chosen kept',
      {},
      { problem: 'Elle oublie.', tags: ['x'] },
      { problem: 'kept', tags: 'kept' },
      {},
    ],
    ['does as usual where a choice is not open', {}, { title: 'Veille' }, { title: 'both' }, {}],
    [
      'adds answers',
      { identification: { pain: { answer: 'yes', note: null } } },
      { identification: { pain: { answer: 'no', note: null }, data: { answer: 'no', note: null } } },
      {},
      { identification: { pain: { answer: 'yes', note: null }, data: { answer: 'no', note: null } } },
    ],
  ])('%s', (_, kept, other, choices, changes) =>
    expect(mergeUseCases(of(kept), of(other), choices)).toEqual(changes),
  );
});

const actor = (role: Role, id = ALICE) => ({ id, roles: [role], scope: 'full' as const });
const state = (id: string, status: UseCaseStatus, submitterId = BOB): MergeState => ({
  id,
  status,
  heldFrom: status === 'on_hold' ? 'in_project' : null,
  ownerId: null,
  submitterId,
});

describe('who may merge', () => {
  it('nobody merges away what became a project, even once it has ended', () => {
    const [kept, other] = [state('1', 'qualified'), { ...state('2', 'archived'), projectId: 'p' }];
    expect(mergeRefusal({ id: 'd', roles: ['director'], scope: 'full' }, kept, other)).toBe(
      'other-in-project',
    );
  });

  it.each<[string, Role, MergeState, MergeState, string | null]>([
    ['a project manager, any', 'project_manager', state('1', 'qualified'), state('2', 'archived'), null],
    ['nobody one with itself', 'admin', state('1', 'draft'), state('1', 'draft'), 'same'],
    ['nobody into what is closed', 'director', state('1', 'rejected'), state('2', 'draft'), 'kept-closed'],
    ['nobody a project away', 'director', state('1', 'draft'), state('2', 'in_project'), 'other-in-project'],
    [
      'nobody a project on hold away',
      'director',
      state('1', 'draft'),
      state('2', 'on_hold'),
      'other-in-project',
    ],
    [
      'an author, their own drafts',
      'contributor',
      state('1', 'draft', ALICE),
      state('2', 'proposed', ALICE),
      null,
    ],
    [
      'an author not somebody else’s',
      'contributor',
      state('1', 'draft', ALICE),
      state('2', 'draft'),
      'not-yours',
    ],
    [
      'an author not what is decided',
      'contributor',
      state('1', 'qualified', ALICE),
      state('2', 'draft', ALICE),
      'not-yours',
    ],
    [
      'a reviewer none',
      'compliance_reviewer',
      state('1', 'draft', ALICE),
      state('2', 'draft', ALICE),
      'not-yours',
    ],
  ])('%s', (_, role, kept, other, refusal) => expect(mergeRefusal(actor(role), kept, other)).toBe(refusal));
});

describe('who may undo a merge', () => {
  const merge = (
    status: UseCaseStatus,
    changes: { isMerged?: boolean; isUndone?: boolean; mergedBy?: string } = {},
  ) => ({
    kept: { ...state('1', status), isMerged: changes.isMerged ?? false },
    mergedBy: changes.mergedBy ?? BOB,
    isUndone: changes.isUndone ?? false,
  });
  it.each<[string, Role, ReturnType<typeof merge>, string | null]>([
    ['those who steer', 'director', merge('qualified'), null],
    ['whoever made it', 'contributor', merge('draft', { mergedBy: ALICE }), null],
    ['not other contributors', 'contributor', merge('draft'), 'not-yours'],
    ['not twice', 'director', merge('draft', { isUndone: true }), 'undone'],
    ['not once the kept one was merged', 'director', merge('draft', { isMerged: true }), 'kept-merged'],
    ['not while the kept one is closed', 'director', merge('archived'), 'kept-closed'],
  ])('%s', (_, role, made, obstacle) => expect(undoObstacle(actor(role), made)).toBe(obstacle));
});
