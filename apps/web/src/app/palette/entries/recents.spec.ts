import { Users } from 'lucide-react';
import { forgetAllDrafts } from '../../../platform/drafts';
import { stepped } from './entry';
import { keepRecent, readRecents } from './recents';

const go = (id: string) => keepRecent('o', { id, label: id, icon: Users, to: `/${id}` });

describe('the places last gone to', () => {
  beforeEach(() => localStorage.clear());

  it('are five, the latest first, each once', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) go(id);
    expect(readRecents('o').map(({ id }) => id)).toEqual(['c', 'f', 'e', 'd', 'b']);
    expect(readRecents('another')).toEqual([]);
  });

  it('are places, not acts; and gone when one signs out', () => {
    keepRecent('o', { id: 'x', label: 'Se déconnecter', icon: Users, run: () => undefined });
    expect(readRecents('o')).toEqual([]);
    go('a');
    forgetAllDrafts();
    expect(readRecents('o')).toEqual([]);
  });
});

describe('the line under way', () => {
  it('goes round', () => {
    expect([stepped(-1, 1, 3), stepped(2, 1, 3), stepped(0, -1, 3), stepped(-1, -1, 3)]).toEqual([
      0, 0, 2, 2,
    ]);
    expect(stepped(0, 1, 0)).toBe(-1);
  });
});
