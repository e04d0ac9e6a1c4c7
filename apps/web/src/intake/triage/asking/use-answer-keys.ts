import { useLingui } from '@lingui/react/macro';
import { usePageActions } from '../../../platform/keyboard/page-actions';

/** What the same keys of the upper row give without Shift on a French keyboard. */
const FRENCH_ROW = ['&', 'é', '"', "'", '('];

interface Acts {
  readonly onChoose: (answer: string) => void;
  readonly onBack: () => void;
  /** The focus goes to the next answer, or the one before. */
  readonly onMove: (step: 1 | -1) => void;
}

/** An answer by its number or by the arrows, and the question before by the left one. */
export function useAnswerKeys(answers: readonly string[], acts: Acts): void {
  const { t } = useLingui();
  usePageActions(t({ message: 'Tri', context: 'triage' }), [
    ...answers.map((answer, at) => ({
      id: `triage-answer-${at}`,
      label: t`Répondre par la réponse n° ${at + 1}`,
      keys: [String(at + 1), FRENCH_ROW[at] ?? ''],
      keysOnly: true,
      run: () => acts.onChoose(answer),
    })),
    {
      id: 'triage-down',
      label: t`Réponse suivante`,
      keys: ['ArrowDown'],
      keysOnly: true,
      run: () => acts.onMove(1),
    },
    {
      id: 'triage-up',
      label: t`Réponse précédente`,
      keys: ['ArrowUp'],
      keysOnly: true,
      run: () => acts.onMove(-1),
    },
    {
      id: 'triage-back',
      label: t`Question précédente`,
      keys: ['ArrowLeft'],
      keysOnly: true,
      run: acts.onBack,
    },
  ]);
}
