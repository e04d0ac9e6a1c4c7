import { useLingui } from '@lingui/react/macro';
import { usePageActions } from '../../../platform/keyboard/page-actions';

/** What the same keys of the upper row give without Shift on a French keyboard. */
const FRENCH_ROW = ['&', 'é', '"', "'", '('];

interface Acts {
  readonly onChoose: (answer: string) => void;
  readonly onBack: () => void;
}

/** An answer by its number, and the question before by the left arrow. */
export function useAnswerKeys(answers: readonly string[], { onChoose, onBack }: Acts): void {
  const { t } = useLingui();
  usePageActions(t`Tri`, [
    ...answers.map((answer, at) => ({
      id: `triage-answer-${at}`,
      label: t`Répondre par la réponse n° ${at + 1}`,
      keys: [String(at + 1), FRENCH_ROW[at] ?? ''],
      keysOnly: true,
      run: () => onChoose(answer),
    })),
    { id: 'triage-back', label: t`Question précédente`, keys: ['ArrowLeft'], keysOnly: true, run: onBack },
  ]);
}
