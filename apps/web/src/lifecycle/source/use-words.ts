import { readVocabulary } from '@jalon/contracts/lifecycle/lifecycle.operations';
import type { Words } from '@jalon/domain/platform/language';
import { useRead } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { useSource } from './source';

/** The words of a thing in the reader’s language; the other one where it is not written yet. */
export function useLocal() {
  const language = useLanguage();
  return (words: Words): string => words[language] || words.fr || words.en;
}

interface Labelled extends Words {
  readonly id: string;
}

/** How roles, themes, outcomes and kinds of evidence are called. */
export function useVocabulary() {
  const { which } = useSource();
  const { data } = useRead(readVocabulary, which, { keep: true });
  const local = useLocal();
  const named = (things: readonly Labelled[] | undefined) => (id: string) => {
    const thing = things?.find((one) => one.id === id);
    return thing ? local(thing) : '…';
  };
  return {
    vocabulary: data,
    role: named(data?.roles),
    theme: named(data?.themes),
    outcome: named(data?.outcomes),
    evidence: named(data?.evidenceKinds),
    choices: (things: readonly Labelled[] | undefined) =>
      (things ?? []).map((thing) => ({ value: thing.id, label: local(thing) })),
  };
}
