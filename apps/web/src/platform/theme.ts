import type { Theme } from '@jalon/domain/access/person';

/** What a person chose, as Mantine says it. */
export const schemeOf = (theme: Theme): 'auto' | 'light' | 'dark' => (theme === 'system' ? 'auto' : theme);
