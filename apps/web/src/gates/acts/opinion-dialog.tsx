import { giveOpinion } from '@jalon/contracts/gates/sayings.operations';
import { Stance, STANCES } from '@jalon/domain/gates/signing/sayings';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { RadioField } from '../../ui/fields/radio-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { useWords } from '../use-words';
import { stanceLabels } from '../words';
import type { ActDialogProps } from './criterion-acts';

const Advice = z.object({ stance: Stance, words: text(4000) });

/** The advice of whoever is asked: it decides nothing, and stays beside the signature. */
export function OpinionDialog({ gate, criterion, onClose }: ActDialogProps) {
  const { t } = useLingui();
  const words = useWords();
  const { mutateAsync } = useWrite(giveOpinion);
  const { form, draft } = useShapeForm({
    shape: Advice,
    defaultValues: {
      stance: criterion.opinion?.stance ?? undefined,
      words: criterion.opinion?.words ?? '',
    },
    draft: `opinion-${gate.id}-${criterion.id}`,
  });
  const { submit, refusal, busy } = useSubmit(form, async (given) => {
    await mutateAsync({ id: gate.id, criterionId: criterion.id, ...given });
    draft.forget();
    onClose();
  });
  return (
    <Dialog title={t`Votre avis : ${words(criterion.name)}`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p className="muted">{t`Votre avis éclaire la décision et reste joint à elle ; il ne la prend pas.`}</p>
        <RadioField
          control={form.control}
          name="stance"
          label={t`Avis`}
          choices={STANCES.map((value) => ({ value, label: t(stanceLabels[value]) }))}
        />
        <TextAreaField
          control={form.control}
          name="words"
          label={t`En quelques mots`}
          maxLength={4000}
          required
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>{t`Donner cet avis`}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
