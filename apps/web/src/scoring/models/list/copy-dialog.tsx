import {
  createScoreModel,
  getScoreModel,
  type ScoreModelListItem,
} from '@jalon/contracts/scoring/score-models.operations';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { useCall } from '../../../platform/call';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { Form } from '../../../ui/forms/form';

const Shape = z.object({ name: createScoreModel.input.shape.name, from: z.string() });
/** Not a model of the organisation until somebody makes one of it. */
const SHORT = 'short';

interface Props {
  /** Those to begin from; the first is offered. */
  readonly models: readonly Pick<ScoreModelListItem, 'id' | 'name'>[];
  readonly onClose: () => void;
}

/** A new model begins as a copy: of another, or of the short one that comes with the product. */
export function CopyDialog({ models, onClose }: Props) {
  const { t } = useLingui();
  const call = useCall();
  const navigate = useNavigate();
  const create = useWrite(createScoreModel);
  const first = models[0];
  const { form } = useShapeForm({
    shape: Shape,
    defaultValues: {
      name: models.length === 1 && first ? t`Copie de ${first.name}` : '',
      from: first?.id ?? SHORT,
    },
  });
  const copy = async ({ name, from }: z.output<typeof Shape>) => {
    const content = from === SHORT ? SHORT_MODEL : (await call(getScoreModel, { id: from })).content;
    const { id } = await create.mutateAsync({ name, content });
    onClose();
    await navigate({ to: '/score-models/$id/edit', params: { id } });
  };
  const { submit, refusal, busy } = useSubmit(form, copy);
  return (
    <Dialog title={t`Nouvelle grille`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField control={form.control} name="name" label={t`Nom de la grille`} required autoFocus />
        <SelectField
          control={form.control}
          name="from"
          label={t`À partir de`}
          description={t`Les critères communs gardent les notes déjà données.`}
          choices={[
            ...models.map(({ id, name }) => ({ value: id, label: name })),
            { value: SHORT, label: t`Grille courte (sept critères)` },
          ]}
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Créer la grille`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
