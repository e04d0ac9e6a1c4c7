import type { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { changedFields } from '../../platform/forms/changes';
import { fieldsOf, withAllQuestions, withSpokenAnswers } from './section-changes';

describe('the five questions in a form', () => {
  const read: UseCaseChanges = { identification: { pain: { answer: 'yes', note: null } } };

  it('are all there, and those left alone are not sent', () => {
    const started = withAllQuestions(read);
    expect(Object.keys(started.identification ?? {})).toHaveLength(5);
    expect(changedFields(read, withSpokenAnswers(started))).toEqual({});
  });

  it('keep a note without an answer', () => {
    const asked = { answer: 'unknown' as const, note: 'à demander au client' };
    expect(withSpokenAnswers({ identification: { data: asked } })).toEqual({
      identification: { data: asked },
    });
  });

  it('let an answer be taken back', () => {
    const back = { identification: { pain: { answer: 'unknown' as const, note: null } } };
    expect(changedFields(read, withSpokenAnswers(back))).toEqual({ identification: {} });
  });

  it('are left out of the other sections', () =>
    expect(withAllQuestions({ scopeIn: null })).toEqual({ scopeIn: null }));
});

describe('fields of a section', () => {
  it('hold the owner only for those who may hand it on', () => {
    expect(fieldsOf('links', { may: ['edit', 'assign'] })).toContain('ownerId');
    expect(fieldsOf('links', { may: ['edit'] })).not.toContain('ownerId');
  });
});
