import { TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { useWords } from '../../../intake/triage/use-words';
import type { ContextWords } from './view-words';

/** A triage in the journal: the verdict, and what the rule said where somebody decided otherwise. */
export function useTriageWords(): ContextWords {
  const { t } = useLingui();
  const wordsOf = useWords();
  const labels: Readonly<Record<string, string>> = {
    verdict: t`Verdict du tri`,
    computed: t`La règle disait`,
  };
  return {
    field: (name) => labels[name],
    value: (name, value) => {
      const verdict = name in labels ? TriageVerdict.safeParse(value).data : undefined;
      return verdict && wordsOf(TRIAGE_VERDICT_WORDS[verdict].name);
    },
  };
}
