import { applyWeights, weightsChanged } from '@jalon/contracts/portfolio/portfolio.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../platform/problem-notice';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import type { Sureness } from '../certainty/use-certainty';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { BothSides } from './both-sides';
import { percentsOf } from './shares';
import type { TrialState } from './use-trial';

interface Props {
  readonly ranked: RankedUseCases;
  readonly trial: TrialState;
  readonly sureness: Sureness;
  readonly onClose: () => void;
}

const Reason = applyWeights.input.pick({ reason: true });

/** As decisions are kept: shares of 1. */
const sharesOf = ({ weights }: TrialState) =>
  Object.fromEntries(
    Object.entries(percentsOf(weights)).map(([key, one]) => [key, Math.round(one * 100) / 10_000]),
  );

/** Sends the decision; nothing of the trial is left once it is kept. */
function useApplying({ ranked, trial, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const { id, number } = ranked.source.model;
  const { mutateAsync } = useWrite(applyWeights);
  const { form, draft } = useShapeForm({
    shape: Reason,
    defaultValues: { reason: '' },
    draft: `portfolio-weights-${id}`,
  });
  const sending = useSubmit(form, async ({ reason }) => {
    const weights = sharesOf(trial);
    const made = await mutateAsync({ modelId: id, number, weights, aggregation: trial.aggregation, reason });
    draft.forget();
    trial.reset();
    const version = made.number;
    show({ text: t`Les pondérations sont décidées : version ${version} de la grille.` });
    onClose();
  });
  return { form, ...sending };
}

/** Applying weights is a decision: it shows what changes, and asks why. */
export function ApplyDialog(props: Props) {
  const { t } = useLingui();
  const { onClose } = props;
  const { form, submit, refusal, busy } = useApplying(props);
  return (
    <Dialog title={t`Appliquer ces pondérations`} opened onClose={onClose} width={720}>
      <Form onSubmit={submit}>
        <BothSides {...props} />
        <TextAreaField
          control={form.control}
          name="reason"
          label={t`Motif de la décision`}
          description={t`Gardé au journal avec les poids d’avant et d’après : on vous le demandera.`}
          rows={3}
          maxLength={2000}
          required
          autoFocus
        />
        {refusal && <ProblemNotice error={refusal.error} messages={refusal.messages} />}
        <DialogActions>
          {refusal && <ReadAgain error={refusal.error} />}
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Appliquer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** Somebody decided meanwhile: the ranking is read again, what was typed stays. */
function ReadAgain({ error }: { readonly error: Error }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  if (!(error instanceof Problem && error.is(weightsChanged))) return null;
  return (
    <Button onClick={() => void queries.invalidateQueries({ queryKey: ['portfolio'] })}>
      {t`Relire le classement`}
    </Button>
  );
}
