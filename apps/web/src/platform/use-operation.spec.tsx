import type { Call } from '@jalon/contracts/platform/client';
import { operation } from '@jalon/contracts/platform/operation';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { CallContext } from './call';
import { useInfinite, useRead, useWrite } from './use-operation';

const summary = { fr: '', en: '' };
const count = operation({
  id: 'clients.count',
  summary,
  method: 'GET',
  path: '/clients/count',
  permission: 'clients:read',
  input: z.object({}),
  output: z.number(),
});
const list = operation({
  id: 'clients.list',
  summary,
  method: 'GET',
  path: '/clients',
  permission: 'clients:read',
  input: z.object({ cursor: z.string().optional() }),
  output: z.object({ items: z.array(z.string()), next: z.string().nullable(), total: z.number().nullable() }),
});
const create = operation({
  id: 'use-cases.create',
  summary,
  method: 'POST',
  path: '/use-cases',
  permission: 'use-cases:write',
  input: z.object({ title: z.string() }),
  output: z.null(),
  creates: 'use-case',
  touches: ['clients'],
});

interface Asked {
  readonly id: string;
  readonly input: unknown;
  readonly key: string | undefined;
}

function house(answer: (asked: Asked) => unknown) {
  const asked: Asked[] = [];
  const call: Call = async (op, input, options) => {
    const one = { id: op.id, input, key: options?.idempotencyKey };
    asked.push(one);
    return op.output.parse(answer(one)) as never;
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <CallContext value={call}>{children}</CallContext>
    </QueryClientProvider>
  );
  return { asked, wrapper };
}

describe('what is read', () => {
  it('is read again when another context says that it touched it', async () => {
    let clients = 1;
    const { wrapper } = house(({ id }) => (id === 'clients.count' ? clients : null));
    const { result } = renderHook(() => ({ read: useRead(count, {}), write: useWrite(create) }), { wrapper });
    await waitFor(() => expect(result.current.read.data).toBe(1));
    clients = 2;
    await act(() => result.current.write.mutateAsync({ title: 'Veille' }));
    await waitFor(() => expect(result.current.read.data).toBe(2));
  });

  it('comes page after page, and tells how many there are', async () => {
    const { asked, wrapper } = house(({ input }) =>
      list.input.parse(input).cursor
        ? { items: ['c'], next: null, total: null }
        : { items: ['a', 'b'], next: 'after-b', total: 3 },
    );
    const { result } = renderHook(() => useInfinite(list, {}), { wrapper });
    await waitFor(() => expect(result.current.rows).toEqual(['a', 'b']));
    expect(result.current.more).toMatchObject({ hasMore: true, total: 3 });
    act(() => result.current.more.onMore());
    await waitFor(() => expect(result.current.rows).toEqual(['a', 'b', 'c']));
    expect(result.current.more.hasMore).toBe(false);
    expect(asked.map(({ input }) => input)).toEqual([{}, { cursor: 'after-b' }]);
  });
});

describe('what is created', () => {
  it('carries the same key while it is sent again, and a new one after a success', async () => {
    let broken = true;
    const { asked, wrapper } = house(() => {
      if (broken) throw new TypeError('Failed to fetch');
      return null;
    });
    const { result } = renderHook(() => useWrite(create), { wrapper });
    const send = () => act(() => result.current.mutateAsync({ title: 'Veille' }).catch(() => undefined));
    await send();
    broken = false;
    await send();
    await send();
    const [first, again, next] = asked.map(({ key }) => key);
    expect(first).toBeDefined();
    expect(again).toBe(first);
    expect(next).not.toBe(first);
  });
});
