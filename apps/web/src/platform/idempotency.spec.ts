import { newKey, SubmissionKey } from './idempotency';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the key of a submission', () => {
  it('is a uuid', () => expect(newKey()).toMatch(UUID));

  it('is kept while the same content is sent again', () => {
    const submission = new SubmissionKey();
    expect(submission.for({ title: 'Veille' })).toBe(submission.for({ title: 'Veille' }));
  });

  it('is another for another content', () => {
    const submission = new SubmissionKey();
    expect(submission.for({ title: 'Veille' })).not.toBe(submission.for({ title: 'Tri' }));
  });

  it('is another once it has served', () => {
    const submission = new SubmissionKey();
    const first = submission.for({ title: 'Veille' });
    submission.spent();
    expect(submission.for({ title: 'Veille' })).not.toBe(first);
  });
});
