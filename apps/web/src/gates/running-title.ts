import { useEffect } from 'react';

/** Puts these words and the number of the page at the foot of each page on paper, as long as the page is on screen. */
export function useRunningTitle(words: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', JSON.stringify(words));
    style.setProperty('--running-pages', `counter(page) ' / ' counter(pages)`);
    return () => {
      style.removeProperty('--running-title');
      style.removeProperty('--running-pages');
    };
  }, [words]);
}
