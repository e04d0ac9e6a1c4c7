import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useLive } from './live';

class Stream extends EventTarget {
  static opened: Stream[] = [];
  isClosed = false;

  constructor(readonly address: string) {
    super();
    Stream.opened.push(this);
  }

  close() {
    this.isClosed = true;
  }

  tell(data: string) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const said = (context: string) =>
  JSON.stringify({ context, subjectType: null, subjectId: null, kind: null, by: null });

function follow(following = true) {
  Stream.opened = [];
  Object.assign(globalThis, { EventSource: Stream });
  const queries = new QueryClient();
  const stale = jest.spyOn(queries, 'invalidateQueries');
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const hook = renderHook(() => useLive(following), { wrapper });
  return { ...hook, stale, stream: Stream.opened[0] };
}

const staleOnes = (stale: ReturnType<typeof follow>['stale']) =>
  stale.mock.calls.map(([filters]) => String(filters?.queryKey?.[0])).sort();

describe('following colleagues', () => {
  it('makes each context stale once, however many messages come together; home, journal and notifications with them', async () => {
    const { stale, stream } = follow();
    for (const context of ['use-cases', 'use-cases', 'clients']) stream?.tell(said(context));
    await waitFor(() =>
      expect(staleOnes(stale)).toEqual(['clients', 'gates', 'home', 'journal', 'notifications', 'use-cases']),
    );
  });

  it('passes over what it does not understand', async () => {
    const { stale, stream } = follow();
    for (const data of ['nonsense', '{}', said('clients')]) stream?.tell(data);
    await waitFor(() => expect(staleOnes(stale)).toEqual(['clients', 'home', 'journal', 'notifications']));
  });

  it('closes its stream with the page', () => {
    const { unmount, stream } = follow();
    unmount();
    expect(stream?.isClosed).toBe(true);
  });

  it('opens none for those who may not follow', () => {
    follow(false);
    expect(Stream.opened).toEqual([]);
  });
});
