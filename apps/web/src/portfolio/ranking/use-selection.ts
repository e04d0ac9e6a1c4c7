import { useCallback, useMemo, useState } from 'react';

/** Which use cases are picked for a shortlist; the list and the bubbles share it. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useSelection(): Selection {
  const [ids, setIds] = useState(NONE);
  const toggle = useCallback((id: string) => {
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return useMemo(() => ({ ids, has: (id) => ids.has(id), toggle, clear: () => setIds(NONE) }), [ids, toggle]);
}
