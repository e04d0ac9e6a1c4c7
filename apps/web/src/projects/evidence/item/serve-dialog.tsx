import { serveEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { CriterionIds } from '@jalon/domain/projects/evidence/evidence';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { ProblemNotice } from '../../../platform/problem-notice';
import { useWrite } from '../../../platform/use-operation';
import { Button } from '../../../ui/actions/button';
import { Dialog, DialogActions } from '../../../ui/actions/dialog';
import { MultiSelectField } from '../../../ui/fields/multi-select-field';
import { Form } from '../../../ui/forms/form';
import type { EvidenceWords } from '../use-evidence';

const Shape = z.object({ criterionIds: CriterionIds });

interface Props {
  readonly evidence: Evidence;
  readonly words: EvidenceWords;
  readonly onClose: () => void;
}

/** Which criteria a proof serves: all of them, of whatever gate. */
export function ServeDialog({ evidence, words, onClose }: Props) {
  const { t } = useLingui();
  const { id, title, criterionIds: before } = evidence;
  const serve = useWrite(serveEvidence);
  const { form } = useShapeForm({ shape: Shape, defaultValues: { criterionIds: before } });
  const send = ({ criterionIds: after }: z.infer<typeof Shape>) =>
    serve.mutateAsync({
      id,
      add: after.filter((one) => !before.includes(one)),
      drop: before.filter((one) => !after.includes(one)),
    });
  const { submit, refusal, busy } = useSubmit(form, send, { onDone: onClose });
  return (
    <Dialog opened title={t`Critères servis par « ${title} »`} onClose={onClose} width={640}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <MultiSelectField
          control={form.control}
          name="criterionIds"
          label={t`Critères`}
          choices={words.criteria}
          autoFocus
        />
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
