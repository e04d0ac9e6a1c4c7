import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { MERGE_FIELDS, type MergeChoices } from '@jalon/domain/use-cases/duplicates/merge-fields';
import type { MergeRefusal } from '@jalon/domain/use-cases/duplicates/may-merge';
import { isOneSided, type MergeLine, mergeLines } from '@jalon/domain/use-cases/duplicates/merge-use-cases';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { KeptChoice } from './kept-choice';
import { MergeLineChoice } from './merge-line-choice';
import { refusalWords } from './merge-words';
import styles from './merge.module.css';
import { useMerge } from './use-merge';
import { useMergeText } from './use-merge-text';

type Two = readonly [UseCaseDetail, UseCaseDetail];

interface Props {
  readonly two: Two;
  /** The kept one, then the other. */
  readonly pair: Two;
  readonly refusal: MergeRefusal | null;
  readonly onKeep: (id: string) => void;
  readonly onClose: () => void;
  readonly onMerged?: ((keptId: string) => void) | undefined;
}

/** Field by field what is kept of each; who may not merge reads the difference. */
export function MergeForm(props: Props) {
  const { t } = useLingui();
  const { two, pair, refusal, onKeep } = props;
  const [choices, setChoices] = useState<MergeChoices>({});
  const mayChoose = refusal !== 'not-yours';
  return (
    <div className={styles.dialog}>
      {refusal && (
        <Notice tone={mayChoose ? 'attention' : 'info'} live>
          {t(refusalWords[refusal])}
        </Notice>
      )}
      {mayChoose && <KeptChoice two={two} keptId={pair[0].id} onKeep={onKeep} />}
      <Lines pair={pair} choices={choices} onChoose={mayChoose ? setChoices : undefined} />
      <Ending {...props} choices={choices} />
    </div>
  );
}

interface LinesProps {
  readonly pair: Two;
  readonly choices: MergeChoices;
  readonly onChoose: ((choices: MergeChoices) => void) | undefined;
}

/** Every field in which the two differ, those that only one fills in folded away; how many are the same is told. */
function Lines({ pair, choices, onChoose }: LinesProps) {
  const textOf = useMergeText(pair);
  const lines = mergeLines(...pair);
  const rest = lines.filter((line) => isOneSided(line, pair));
  const show = (line: MergeLine) => (
    <MergeLineChoice
      key={line.field}
      line={line}
      choice={choices[line.field] ?? line.usual}
      references={[pair[0].reference, pair[1].reference]}
      textOf={textOf}
      onChoose={onChoose && ((choice) => onChoose({ ...choices, [line.field]: choice }))}
    />
  );
  return (
    <>
      {lines.filter((line) => !rest.includes(line)).map(show)}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>
            <Plural
              value={rest.length}
              one="# rubrique n’est renseignée que d’un côté : elle est reprise"
              other="# rubriques ne sont renseignées que d’un côté : elles sont reprises"
            />
          </summary>
          <div className={styles.dialog}>{rest.map(show)}</div>
        </details>
      )}
      <p className="muted small">
        <Plural
          value={MERGE_FIELDS.length - lines.length}
          one="# autre rubrique est la même dans les deux."
          other="# autres rubriques sont les mêmes dans les deux."
        />
      </p>
    </>
  );
}

/** What follows, and the act itself. */
function Ending({ pair, refusal, onClose, onMerged, choices }: Props & { readonly choices: MergeChoices }) {
  const { t } = useLingui();
  const [kept, other] = pair;
  const { merge, busy, error } = useMerge((keptId) => {
    onClose();
    onMerged?.(keptId);
  });
  if (refusal)
    return (
      <DialogActions>
        <Button onClick={onClose}>{t`Fermer`}</Button>
      </DialogActions>
    );
  return (
    <>
      <Notice tone="info">
        {t`Les commentaires, pièces jointes, tâches et notifications de ${other.reference} rejoignent ${kept.reference}, et son historique y reste lisible. La fusion peut être annulée.`}
      </Notice>
      {error && <ProblemNotice error={error} />}
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button variant="primary" busy={busy} onClick={() => void merge({ kept, other, choices })}>
          {t`Fusionner dans ${kept.reference}`}
        </Button>
      </DialogActions>
    </>
  );
}
