import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import { fieldHelp, fieldLabels } from '../words/field-words';
import { JoinInstead } from './join-instead';

interface Props {
  readonly onClose: () => void;
}

const Asked = UseCaseDraft.pick({ title: true, problem: true });

/** Two fields are enough to begin; what is typed outlives a reload and an expired session, until it is given up. */
export function NewUseCase({ onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { show } = useToasts();
  const { form, draft } = useShapeForm({
    shape: Asked,
    defaultValues: { title: '', problem: '' },
    draft: 'use-case-new',
  });
  const { mutateAsync } = useWrite(createUseCase);
  const { submit, refusal, busy } = useSubmit(form, async (asked) => {
    const { id, reference } = await mutateAsync(asked);
    draft.forget();
    show({ text: t`${reference} est créé. Complétez-le quand vous voulez.` });
    await navigate({ to: '/use-cases/$id', params: { id } });
  });
  const giveUp = () => {
    draft.forget();
    onClose();
  };
  return (
    <Dialog title={t`Nouveau cas d’usage`} opened onClose={onClose} width={560}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <Fields control={form.control} />
        <JoinInstead control={form.control} onJoined={draft.forget} />
        <DialogActions>
          <Button onClick={giveUp}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Créer le cas d’usage`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Fields({ control }: { readonly control: Control<z.input<typeof Asked>> }) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        control={control}
        name="title"
        label={t(fieldLabels.title)}
        description={t(fieldHelp.title)}
        required
        autoFocus
      />
      <TextAreaField
        control={control}
        name="problem"
        label={t(fieldLabels.problem)}
        description={t(fieldHelp.problem)}
        rows={6}
        maxLength={4000}
        required
      />
    </>
  );
}
