import { listMemberNames } from '@jalon/contracts/access/members.operations';
import type { EvidenceVocabulary } from '@jalon/contracts/projects/evidence/evidence-vocabulary';
import { listEvidence, readEvidenceVocabulary } from '@jalon/contracts/projects/evidence/evidence.operations';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import type { Choice } from '../../ui/fields/field';
import { useWords } from '../use-words';

/** The people of the agency, to choose from; none of a client’s. */
export function usePeople(): readonly Choice[] {
  const { data = [] } = useRead(listMemberNames, {}, { enabled: useMay('members:read') });
  return data.filter(({ isOfClient }) => !isOfClient).map(({ id, name }) => ({ value: id, label: name }));
}

/** Every proof of a use case. */
export const useEvidence = (useCaseId: string) => useRead(listEvidence, { useCaseId });

export interface EvidenceWords {
  readonly kinds: readonly Choice[];
  /** « G1-01 · La note de cadrage est signée », gate after gate. */
  readonly criteria: readonly Choice[];
  readonly kindName: (id: string) => string;
  readonly criterionName: (id: string) => string;
  /** The kinds that a criterion names; empty where it names none. */
  readonly kindsOf: (criterionId: string) => readonly string[];
}

const NONE: EvidenceVocabulary = { kinds: [], gates: [] };

/** The words of the project’s own life cycle; ids alone until they are read. */
export function useEvidenceWords(useCaseId: string): EvidenceWords {
  const words = useWords();
  const { data = NONE } = useRead(readEvidenceVocabulary, { useCaseId });
  const kinds = data.kinds
    .map((kind) => ({ value: kind.id, label: words(kind.words) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const all = data.gates.flatMap(({ criteria }) => criteria);
  const criteria = all.map((one) => ({ value: one.id, label: `${one.id} · ${words(one.words)}` }));
  const named = (choices: readonly Choice[]) => (id: string) =>
    choices.find(({ value }) => value === id)?.label ?? '';
  return {
    kinds,
    criteria,
    kindName: named(kinds),
    criterionName: named(criteria),
    kindsOf: (criterionId) => all.find(({ id }) => id === criterionId)?.kinds ?? [],
  };
}
