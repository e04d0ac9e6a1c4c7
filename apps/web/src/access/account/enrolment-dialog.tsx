import {
  confirmSecondFactor,
  type enrolSecondFactor,
} from '@jalon/contracts/access/credentials/second-factor.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { QrCode } from './qr-code';
import styles from './account.module.css';

interface Props {
  readonly enrolment: Output<typeof enrolSecondFactor>;
  readonly onClose: () => void;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
}

/** The secret as a picture and as text, then a first code that proves the app has it. */
export function EnrolmentDialog({ enrolment, onClose, onDone }: Props) {
  const { t } = useLingui();
  const write = useWrite(confirmSecondFactor);
  const { form } = useShapeForm({ shape: confirmSecondFactor.input, defaultValues: { code: '' } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) =>
    onDone((await write.mutateAsync(typed)).recoveryCodes),
  );
  return (
    <Dialog title={t`Relier votre application`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        <p>{t`Scannez cette image avec votre application d’authentification, ou saisissez la clé.`}</p>
        <QrCode text={enrolment.uri} label={t`Image à scanner par l’application d’authentification`} />
        <p className={styles.buttons}>
          <code>{enrolment.secret}</code>
          <CopyButton text={enrolment.secret} label={t`Copier la clé`} size="small" />
        </p>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField
          control={form.control}
          name="code"
          label={t`Code affiché par l’application`}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Activer la vérification`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
