import { changeShortlist, type ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { Form } from '../../../ui/forms/form';
import { Heading, HeadingFields } from './heading-fields';

interface Props {
  readonly shortlist: ShortlistDetail;
  readonly onClose: () => void;
}

/** Its name and the question it answers; what is frozen stays. */
export function RenameDialog({ shortlist, onClose }: Props) {
  const { t } = useLingui();
  const { id, name, purpose, version } = shortlist;
  const { mutateAsync } = useWrite(changeShortlist);
  const { form } = useShapeForm({ shape: Heading, defaultValues: { name, purpose } });
  const { submit, refusal, busy } = useSubmit(form, async (heading) => {
    await mutateAsync({ id, version, ...heading });
    onClose();
  });
  return (
    <Dialog title={t`Renommer la présélection`} opened onClose={onClose} width={560}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <HeadingFields control={form.control} />
        <p className="muted small">{t`Le contenu, lui, ne change jamais : c’est ce qui permet de s’y fier.`}</p>
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Enregistrer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
