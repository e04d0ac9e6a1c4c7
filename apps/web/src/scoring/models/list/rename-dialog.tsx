import {
  changeScoreModel,
  createScoreModel,
  type ScoreModelDetail,
} from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { TextField } from '../../../ui/fields/text-field';
import { Form } from '../../../ui/forms/form';

const Shape = z.object({ name: createScoreModel.input.shape.name });

interface Props {
  readonly model: ScoreModelDetail;
  readonly onClose: () => void;
}

/** Another name for a model; its versions stay as they are. */
export function RenameDialog({ model: { id, name, version }, onClose }: Props) {
  const { t } = useLingui();
  const change = useWrite(changeScoreModel);
  const { form } = useShapeForm({ shape: Shape, defaultValues: { name } });
  const { submit, refusal, busy } = useSubmit(
    form,
    (named: z.output<typeof Shape>) => change.mutateAsync({ id, version, ...named }),
    { onDone: onClose },
  );
  return (
    <Dialog title={t`Renommer « ${name} »`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField control={form.control} name="name" label={t`Nom de la grille`} required autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Renommer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
