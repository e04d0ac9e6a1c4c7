import { TriageReason } from '@jalon/domain/intake/triage/triage-record';
import { TRIAGE_VERDICTS, TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../../platform/forms/use-shape-form';
import { useSubmit } from '../../../platform/forms/use-submit';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog';
import { RadioField } from '../../../ui/fields/radio-field';
import { TextAreaField } from '../../../ui/fields/text-area-field';
import { Form } from '../../../ui/forms/form';
import { useWords } from '../use-words';
import type { Decision } from './use-decide';

const NOT_THE_RULES = {
  params: {
    words: { fr: 'Choisissez un autre verdict que la règle.', en: 'Choose another verdict than the rule’s.' },
  },
};

interface Props {
  /** Where the reason under way is kept. */
  readonly draft: string;
  readonly computed: TriageVerdict;
  readonly send: (decision: Decision) => Promise<void>;
  readonly onCancel: () => void;
}

/** Another verdict than the rule's: which one, and why. */
export function Overruling({ draft: key, computed, send, onCancel }: Props) {
  const { t } = useLingui();
  const wordsOf = useWords();
  const others = TRIAGE_VERDICTS.filter((verdict) => verdict !== computed);
  const defaultValues = { verdict: others[0] ?? computed, reason: '' };
  const shape = z.object({
    verdict: TriageVerdict.refine((verdict) => verdict !== computed, NOT_THE_RULES),
    reason: TriageReason,
  });
  const { form, draft } = useShapeForm({ shape, defaultValues, draft: key });
  const { submit, busy } = useSubmit(form, send, { onDone: draft.forget });
  const cancel = () => {
    draft.forget();
    onCancel();
  };
  return (
    <Form onSubmit={submit} label={t`Décider autrement`}>
      <RadioField
        control={form.control}
        name="verdict"
        label={t`Votre verdict`}
        choices={others.map((value) => ({ value, label: wordsOf(TRIAGE_VERDICT_WORDS[value].name) }))}
      />
      <TextAreaField
        control={form.control}
        name="reason"
        label={t`Pourquoi autrement que la règle ?`}
        description={t`Ce motif reste dans l’historique ; on vous le demandera.`}
        required
        maxLength={2000}
      />
      <DialogActions>
        <Button onClick={cancel}>{t`Suivre la règle`}</Button>
        <Button type="submit" variant="primary" busy={busy}>{t`Retenir mon verdict`}</Button>
      </DialogActions>
    </Form>
  );
}
