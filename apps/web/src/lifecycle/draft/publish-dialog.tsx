import { type LifecycleDraft, publishLifecycle } from '@jalon/contracts/lifecycle/drafts.operations';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';
import { DifferenceList } from './difference-list';
import styles from './draft.module.css';

const Shape = publishLifecycle.input.pick({ reason: true });

interface Props {
  readonly draft: LifecycleDraft;
  readonly onClose: () => void;
}

/** What changes, and why: a version is kept for ever. */
export function PublishDialog({ draft, onClose }: Props) {
  const { t } = useLingui();
  const { show } = useToasts();
  const navigate = useNavigate();
  const publish = useWrite(publishLifecycle);
  const { id, version } = draft;
  const { form, draft: kept } = useShapeForm({
    shape: Shape,
    defaultValues: { reason: '' },
    draft: `lifecycle-${id}-reason`,
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ reason }: { reason: string }) => {
    const { latest } = await publish.mutateAsync({ id, version, reason });
    kept.forget();
    show({ text: t`La version ${latest.number} est publiée.` });
    await navigate({ to: '/lifecycle', search: { version: latest.id } });
  });
  return (
    <Dialog title={t`Publier la version ${draft.of + 1}`} opened onClose={onClose} width={720}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <p>{t`Les nouveaux projets suivront cette version ; ceux qui sont en cours gardent la leur, et peuvent y passer en voyant ce qui change.`}</p>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Ce qui change`}>
          <DifferenceList changes={draft.difference.changes} />
        </div>
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
            {t`Publier`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
