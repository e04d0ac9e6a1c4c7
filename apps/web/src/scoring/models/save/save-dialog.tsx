import { Problem } from '@jalon/contracts/platform/problem';
import { reviseScoreModel, type ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import { modelRevisedMeanwhile } from '@jalon/contracts/scoring/score-models.problems';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { TextAreaField } from '../../../ui/fields/text-area-field';
import { Form } from '../../../ui/forms/form';
import { useToasts } from '../../../ui/toast/toast-provider';
import { settleKeys } from '../edit/content-acts';
import { modelDraft, type ModelDraft } from '../edit/use-model-draft';
import { ChangeList } from '../versions/change-list';
import { comparabilityOf } from '../versions/comparability';
import { changesBetween } from '../versions/model-changes';
import { ComparabilityNote } from './comparability-note';

interface Props {
  readonly model: ScoreModelDetail;
  readonly draft: ModelDraft;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const Shape = z.object({ reason: reviseScoreModel.input.shape.reason });

/** Keeps a version; when a colleague was quicker the newer one is read, and the page shows both. */
function useRevise({ model, draft, onClose, onDone }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const queries = useQueryClient();
  const revise = useWrite(reviseScoreModel);
  const content = settleKeys(draft.content, model.content);
  return async ({ reason }: z.output<typeof Shape>) => {
    const { id, number } = model;
    try {
      const { number: made } = await revise.mutateAsync({ id, number, content, reason });
      draft.forget();
      show({ text: t`La version ${made} est enregistrée.` });
      onDone();
    } catch (error) {
      if (!(error instanceof Problem && error.is(modelRevisedMeanwhile))) throw error;
      await queries.invalidateQueries({ queryKey: ['score-models'] });
      onClose();
    }
  };
}

/** What changes, what becomes of earlier scores, and why: a version is a decision and stays for ever. */
export function SaveDialog(props: Props) {
  const { t } = useLingui();
  const { model, draft, onClose } = props;
  const { form, draft: reason } = useShapeForm({
    shape: Shape,
    defaultValues: { reason: '' },
    draft: `${modelDraft(model.id)}.reason`,
  });
  const { submit, refusal, busy } = useSubmit(form, useRevise(props), { onDone: reason.forget });
  return (
    <Dialog title={t`Enregistrer la version ${model.number + 1}`} opened onClose={onClose} width={640}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <ChangeList parts={changesBetween(model.content, draft.content)} />
        <ComparabilityNote {...comparabilityOf(model.content, draft.content)} />
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Pourquoi ce changement`}
          description={t`Lu par tous, et gardé au journal.`}
          maxLength={1000}
          required
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Continuer à modifier`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Enregistrer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
