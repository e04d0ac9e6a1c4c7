import { readLifecycle, readNames, readVocabulary } from '@jalon/contracts/lifecycle/lifecycle.operations';
import type { Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { MISTAKE_WORDS } from '@jalon/domain/projects/mistakes/mistake';
import { useMay } from '../../../../platform/session';
import { useRead } from '../../../../platform/use-operation';
import { useLanguage } from '../../../../platform/words/language';

type Named = Words & { readonly id: string };

/** Ids whose words stand beside them: people speak of « G1-01 » and of « P2-A3 » by their number too. */
const BY_NUMBER = /^(G\d+(-\d+)?|P\d+(-[A-Z]\d+)?|S-ERR-\d+|CNIL-[A-Z]-\d+|D\d+)$/;

const mistakes: readonly Named[] = Object.entries(MISTAKE_WORDS).map(([id, words]) => ({ id, ...words }));

/**
 * Ids of the life cycle in its own words: phases and what is done in them, gates, criteria, levels, roles, outcomes,
 * questions and their answers, facts, kinds of evidence, common mistakes. `undefined`: none of them.
 */
export function useLifecycleNames(): (id: string) => string | undefined {
  const language = useLanguage();
  const enabled = useMay('lifecycle:read');
  const lifecycle = useRead(readLifecycle, {}, { enabled }).data;
  const names = useRead(readNames, {}, { enabled }).data?.items ?? [];
  const vocabulary = useRead(readVocabulary, {}, { enabled }).data;
  const named: readonly Named[] = [
    ...(lifecycle ? [...lifecycle.phases, ...lifecycle.gates, ...lifecycle.profiles] : []),
    ...(lifecycle?.phases ?? []).flatMap(({ activities, deliverables }) => [...activities, ...deliverables]),
    ...(vocabulary
      ? [
          ...vocabulary.roles,
          ...vocabulary.outcomes,
          ...vocabulary.evidenceKinds,
          ...vocabulary.criteria,
          ...vocabulary.items,
        ]
      : []),
    ...names,
    ...names.flatMap(({ values }) => values),
    ...mistakes,
  ];
  const known = new Map(named.map((one) => [one.id, one]));
  return (id) => {
    const found = known.get(id);
    if (!found) return undefined;
    const words = wordsIn(found, language);
    return BY_NUMBER.test(id) ? `${id} ${words}` : words;
  };
}
