import { createContext, useContext } from 'react';

/** Which life cycle the page reads, and how it may be written. */
export interface Source {
  /** What reads are asked with: a version, a draft, or the usual one. */
  readonly which: { readonly version?: string; readonly draft?: string };
  /** Null: it is read alone. */
  readonly edit: { readonly templateId: string; readonly version: number } | null;
}

export const SourceContext = createContext<Source>({ which: {}, edit: null });
export const useSource = (): Source => useContext(SourceContext);
