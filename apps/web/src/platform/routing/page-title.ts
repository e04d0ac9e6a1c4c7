import { useEffect } from 'react';

/** « Cas d’usage · Jalon » in the tab; each page says its own. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Jalon`;
  }, [title]);
}
