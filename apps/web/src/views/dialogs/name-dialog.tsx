import { createView, shareView, updateView } from '@jalon/contracts/views/views.operations';
import { type View, ViewDraft, type ViewParams } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useMay } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { CheckboxField } from '../../ui/fields/checkbox-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';

interface Props {
  readonly page: string;
  readonly params: ViewParams;
  /** The one to rename; a new one where nothing is given. */
  readonly view?: View;
  readonly onCreated: (view: View) => void;
  readonly onClose: () => void;
}

const Named = z.object({ name: ViewDraft.shape.name, isShared: z.boolean() });

/** Makes the view, and shares it where that was asked. */
function useCreate({ page, params }: Pick<Props, 'page' | 'params'>) {
  const [create, share] = [useWrite(createView), useWrite(shareView)];
  return async ({ name, isShared }: z.output<typeof Named>): Promise<View> => {
    const view = await create.mutateAsync({ page, name, params });
    return isShared ? share.mutateAsync({ id: view.id, isShared }) : view;
  };
}

/** Sends the name, and says what came of it. */
function useNaming({ page, params, view, onCreated }: Omit<Props, 'onClose'>) {
  const { t } = useLingui();
  const { show } = useToasts();
  const update = useWrite(updateView);
  const create = useCreate({ page, params });
  return async (named: z.output<typeof Named>) => {
    const { name } = named;
    if (view) await update.mutateAsync({ id: view.id, version: view.version, name });
    else onCreated(await create(named));
    show({
      text: view ? t`La vue s’appelle maintenant « ${name} ».` : t`La vue « ${name} » est enregistrée.`,
    });
  };
}

/** What the dialog says, for a new view and for one that stands. */
function useTexts(view: View | undefined) {
  const { t } = useLingui();
  if (view) return { title: t`Renommer la vue « ${view.name} »`, act: t`Renommer` };
  return {
    title: t`Enregistrer cette vue`,
    act: t`Enregistrer la vue`,
    help: t`Les filtres, le tri et la présentation à l’écran sont gardés.`,
  };
}

/** The name of a new view, or another one for a view that stands. */
export function NameDialog({ onClose, ...props }: Props) {
  const { t } = useLingui();
  const { view } = props;
  const isSharing = useMay('views:share') && !view;
  const defaultValues = { name: view?.name ?? '', isShared: false };
  const { form } = useShapeForm({ shape: Named, defaultValues });
  const { submit, refusal, busy } = useSubmit(form, useNaming(props), { onDone: onClose });
  const { title, act, help } = useTexts(view);
  return (
    <Dialog title={title} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField
          control={form.control}
          name="name"
          label={t`Nom de la vue`}
          description={help}
          required
          autoFocus
        />
        {isSharing && (
          <CheckboxField control={form.control} name="isShared" label={t`Partager avec l’organisation`} />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {act}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
