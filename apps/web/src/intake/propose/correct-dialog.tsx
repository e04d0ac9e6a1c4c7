import { correctOwn, type OwnProposal } from '@jalon/contracts/intake/own.operations';
import { useLingui } from '@lingui/react/macro';
import { FormProvider } from 'react-hook-form';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import { ProposalFields } from './proposal-fields';
import { draftOf, formOf, ProposalForm } from './proposal-shape';

interface Props {
  readonly own: OwnProposal;
  readonly onClose: () => void;
}

/** The same short form, with what was said; one that came back goes again, under the reason it came back for. */
export function CorrectDialog({ own, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const isBack = own.stage === 'returned';
  const { form, draft } = useShapeForm({
    shape: ProposalForm,
    defaultValues: formOf(own),
    draft: `proposal-${own.id}`,
  });
  const { mutateAsync } = useWrite(correctOwn);
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    const { clientIds, ...rest } = draftOf(typed);
    const kept = { clientIds: [...clientIds, ...own.clientIds.slice(1)] };
    await mutateAsync({ id: own.id, version: own.version, ...rest, ...kept });
    draft.forget();
    show({ text: isBack ? t`Votre proposition est renvoyée.` : t`Votre proposition est corrigée.` });
    onClose();
  });
  return (
    <Dialog
      title={isBack ? t`Compléter et renvoyer` : t`Corriger ma proposition`}
      opened
      onClose={onClose}
      width={560}
    >
      <FormProvider {...form}>
        <Form onSubmit={submit}>
          {isBack && own.reason && (
            <Notice tone="attention" title={t`Motif`}>
              {own.reason}
            </Notice>
          )}
          <ProposalFields />
          {refusal && <ProblemNotice {...refusal} />}
          <DialogActions>
            <Button onClick={onClose}>{t`Annuler`}</Button>
            <Button type="submit" variant="primary" busy={busy}>
              {isBack ? t`Renvoyer` : t`Enregistrer`}
            </Button>
          </DialogActions>
        </Form>
      </FormProvider>
    </Dialog>
  );
}
