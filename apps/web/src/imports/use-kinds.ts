import { listImportKinds } from '@jalon/contracts/imports/import-kinds.operations';
import type { RegisterField } from '@jalon/domain/imports/field';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useMemo } from 'react';
import { useLanguage } from '../platform/words/language';
import { useRead } from '../platform/use-operation';

/** A register that takes imports, in the reader's words. */
export interface Kind {
  readonly kind: string;
  readonly title: string;
  readonly fields: readonly RegisterField[];
  /** It knows its rows by what they say. */
  readonly knowsItsRows: boolean;
}

/** The registers that this reader may import into; undefined while they are read. */
export function useKinds() {
  const language = useLanguage();
  const query = useRead(listImportKinds, {});
  const items = query.data?.items;
  const kinds = useMemo<readonly Kind[] | undefined>(
    () => items?.map(({ title, ...rest }) => ({ ...rest, title: wordsIn(title, language) })),
    [items, language],
  );
  /** Its title; its code as long as nothing better is known. */
  const titleOf = (name: string): string => kinds?.find(({ kind }) => kind === name)?.title ?? name;
  return { query, kinds, titleOf };
}

/** Does the register of this run know its rows by what they say? Not as long as nothing is known. */
export const useKnowsItsRows = (name: string): boolean =>
  useKinds().kinds?.find(({ kind }) => kind === name)?.knowsItsRows === true;
