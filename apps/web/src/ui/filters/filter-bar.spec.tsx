import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FilterBar } from './filter-bar';

const wait = () => act(() => jest.advanceTimersByTimeAsync(300));
const box = () => screen.getByRole<HTMLInputElement>('searchbox');

/** A search field whose address follows only when told, as a slow navigation does. */
function open() {
  const asked: string[] = [];
  const view = (query: string) => (
    <I18nProvider i18n={i18n}>
      <FilterBar query={query} onQuery={(next) => asked.push(next)} />
    </I18nProvider>
  );
  const { rerender } = render(view(''));
  return { asked, become: (query: string) => rerender(view(query)) };
}

describe('the search of a list', () => {
  const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('goes into the address once typing pauses', async () => {
    const { asked } = open();
    await user.type(box(), 'seo');
    expect(asked).toEqual([]);
    await wait();
    expect(asked).toEqual(['seo']);
  });

  it('keeps what is typed while the address catches up', async () => {
    const { become } = open();
    await user.type(box(), 'se');
    await wait();
    await user.type(box(), 'o');
    become('se');
    expect(box().value).toBe('seo');
  });

  it('follows the address when it is changed from elsewhere', async () => {
    const { become } = open();
    await user.type(box(), 'seo');
    await wait();
    become('seo');
    become('');
    expect(box().value).toBe('');
  });
});
