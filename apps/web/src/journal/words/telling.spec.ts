import { isUnnamed } from './event-words';
import { tells } from './field-words';

const ALICE = '018f0000-0000-7000-8000-000000000001';
const BOB = '018f0000-0000-7000-8000-000000000002';
const change = (field: string, after: unknown, before: unknown = null) => ({
  field,
  before,
  after,
  erased: false,
});

describe('what the journal leaves out', () => {
  it.each(['number', 'by', 'invitedBy', 'storageKey', 'projectId', 'lifecycleVersionId'])(
    '%s, which tells nothing',
    (field) => expect(tells(change(field, 1), { actorId: ALICE, type: 'use-case' })).toBe(false),
  );

  it('who proposed a new thing, where that is who did it', () => {
    expect(tells(change('submitterId', ALICE), { actorId: ALICE, type: 'use-case' })).toBe(false);
    expect(tells(change('submitterId', BOB), { actorId: ALICE, type: 'use-case' })).toBe(true);
    expect(tells(change('submitterId', ALICE, BOB), { actorId: ALICE, type: 'use-case' })).toBe(true);
  });

  it('whom a member is, but not to whom a role in a team was given', () => {
    expect(tells(change('personId', BOB), { actorId: ALICE, type: 'member' })).toBe(false);
    expect(tells(change('personId', BOB), { actorId: ALICE, type: 'project-role' })).toBe(true);
  });

  it('the name of a person who joins, but not of one who is let go', () => {
    const subject = { type: 'member', id: BOB };
    expect(isUnnamed({ kind: 'member.joined', subject })).toBe(true);
    expect(isUnnamed({ kind: 'member.left', subject })).toBe(false);
  });
});
