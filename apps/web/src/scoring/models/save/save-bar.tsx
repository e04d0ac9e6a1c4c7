import type { ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog';
import type { ModelDraft } from '../edit/use-model-draft';
import { changesBetween } from '../versions/model-changes';
import styles from './save.module.css';
import { SaveDialog } from './save-dialog';
import { StaleNotice } from './stale-notice';

interface Props {
  /** The version that holds now. */
  readonly model: ScoreModelDetail;
  readonly draft: ModelDraft;
  readonly isFlawed: boolean;
  /** What is to be mended first. */
  readonly flaws: ReactNode;
  /** Somebody tried to save what is not complete. */
  readonly onRefused: () => void;
  readonly onDone: () => void;
}

/** « Enregistrer » and « Annuler »; where a colleague was quicker, the choice between both versions. */
export function SaveBar({ model, draft, isFlawed, flaws, onRefused, onDone }: Props) {
  const { t } = useLingui();
  const [isSaving, setSaving] = useState(false);
  const isStale = draft.number !== model.currentNumber;
  const isChanged = isStale || changesBetween(model.content, draft.content).length > 0;
  const save = () => (isFlawed ? onRefused() : setSaving(true));
  const cancel = () => {
    draft.forget();
    onDone();
  };
  if (isStale) return <StaleNotice model={model} draft={draft} />;
  return (
    <div className={styles.bar}>
      {flaws && <div className={styles.flaws}>{flaws}</div>}
      <DialogActions>
        <Button onClick={cancel}>{isChanged ? t`Abandonner mes changements` : t`Annuler`}</Button>
        <Button
          variant="primary"
          missing={isChanged ? undefined : t`Rien n’a changé pour l’instant.`}
          onClick={save}
        >
          {t`Enregistrer une nouvelle version`}
        </Button>
      </DialogActions>
      {isSaving && (
        <SaveDialog model={model} draft={draft} onClose={() => setSaving(false)} onDone={onDone} />
      )}
    </div>
  );
}
