import { useEffect } from 'react';

/** What stands at the foot of every printed page, as `record.module.css` takes it. */
const PROPERTY = '--running-title';

/** Puts these words at the foot of each page on paper, as long as the page is on screen. */
export function useRunningTitle(words: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(PROPERTY, JSON.stringify(words));
    return () => {
      style.removeProperty(PROPERTY);
    };
  }, [words]);
}
