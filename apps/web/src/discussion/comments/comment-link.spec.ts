import { hashOf, targetId } from './comment-link';

describe('the link of a comment', () => {
  it('names it at the end of the address', () => {
    expect(targetId(hashOf('5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c11'))).toBe(
      '5f0c9f0e-6f0b-4a52-9a0c-3b8f1f2d4c11',
    );
  });

  it('is none where another place is named', () => {
    for (const hash of ['', '#content', '#comment-', '#comment-<x>']) expect(targetId(hash)).toBeNull();
  });
});
