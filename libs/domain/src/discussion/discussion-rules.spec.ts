import type { Role } from '../access/roles';
import { mayOnAttachment } from './attachment';
import { mayOnComment } from './comment';
import { NOTIFICATION_KINDS, wordsOf } from './notification';
import { isOverdue, mayOnTask } from './task';

const actor = (id: string, role: Role) => ({ id, roles: [role], scope: 'full' as const });

describe('a comment', () => {
  it.each([
    ['its author', actor('a', 'contributor'), false, ['edit', 'remove']],
    ['an administrator', actor('x', 'admin'), false, ['remove']],
    ['a colleague', actor('x', 'director'), false, []],
    ['its author, once removed', actor('a', 'contributor'), true, []],
    ['a read-only token of its author', { ...actor('a', 'contributor'), scope: 'read' as const }, false, []],
  ])('%s', (_, who, isRemoved, may) => expect(mayOnComment(who, { authorId: 'a', isRemoved })).toEqual(may));
});

describe('a task', () => {
  it.each([
    [{ dueOn: '2026-11-25', completedAt: null }, true],
    [{ dueOn: '2026-11-26', completedAt: null }, false],
    [{ dueOn: null, completedAt: null }, false],
    [{ dueOn: '2026-11-25', completedAt: '2026-11-26T08:00:00.000Z' }, false],
  ])('%j is overdue on 26 November: %s', (task, late) => expect(isOverdue(task, '2026-11-26')).toBe(late));

  it.each([
    ['its owner', actor('owner', 'contributor'), ['edit', 'complete']],
    ['whoever gave it', actor('giver', 'compliance_reviewer'), ['edit', 'complete']],
    ['a project manager', actor('x', 'project_manager'), ['edit', 'complete']],
    ['a colleague', actor('x', 'contributor'), []],
    ['a client', actor('owner', 'client_viewer'), []],
  ])('%s', (_, who, may) =>
    expect(mayOnTask(who, { ownerId: 'owner', createdById: 'giver', isDone: false })).toEqual(may),
  );

  it('that nobody has is open to all who write', () =>
    expect(
      mayOnTask(actor('x', 'contributor'), { ownerId: null, createdById: 'g', isDone: false }),
    ).toContain('complete'));

  it('that is done can only be reopened', () =>
    expect(
      mayOnTask(actor('owner', 'contributor'), { ownerId: 'owner', createdById: 'g', isDone: true }),
    ).toEqual(['reopen']));
});

describe('an attachment', () => {
  it.each([
    ['whoever brought it', actor('a', 'contributor'), false, ['remove']],
    ['a director, once removed', actor('x', 'director'), true, ['restore']],
    ['a colleague', actor('x', 'contributor'), false, []],
  ])('%s', (_, who, isRemoved, may) =>
    expect(mayOnAttachment(who, { uploadedById: 'a', isRemoved })).toEqual(may),
  );
});

describe('a notification', () => {
  it('says the new status in the reader’s language', () =>
    expect(
      wordsOf({ kind: 'status', actor: 'Léa Marchand', detail: { fr: 'Qualifié', en: 'Qualified' } }),
    ).toEqual({
      fr: 'Léa Marchand a changé le statut\u202f: Qualifié',
      en: 'Léa Marchand changed the status: Qualified',
    }));

  it.each(NOTIFICATION_KINDS)('has a sentence for %s', (kind) =>
    expect(wordsOf({ kind, actor: 'Léa', detail: null }).en).toMatch(
      /^(Léa|Your import|Your scores|The scores|The deadline|A (proposal|gate|condition|piece of evidence)|What you) \w/,
    ),
  );

  it('says a failed import differently', () => {
    const told = { actor: 'Jalon', detail: { fr: 'registre.xlsx', en: 'registre.xlsx' } };
    expect(wordsOf({ ...told, kind: 'import' }).fr).toBe('Votre import est terminé\u202f: registre.xlsx');
    expect(wordsOf({ ...told, kind: 'import_failed' }).fr).toBe(
      'Votre import n’a pas abouti\u202f: registre.xlsx',
    );
  });
});
