import {
  enrolSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '@jalon/contracts/access/credentials/second-factor.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { useToasts } from '../../ui/toast/toast-provider';
import { EnrolmentDialog } from './enrolment-dialog';
import { PasswordDialog } from './password-dialog';
import { RecoveryCodesDialog } from './recovery-codes-dialog';
import styles from './account.module.css';

type Step = 'enrol' | 'remove' | 'renew' | null;

/** On or off; each change asks for the password. */
export function SecondFactorSection() {
  const query = useRead(readSecondFactor, {});
  const [step, setStep] = useState<Step>(null);
  return (
    <Reading query={query} lines={2}>
      {(state) => (
        <div className={styles.stack}>
          {state.isOn ? <OnState state={state} onStep={setStep} /> : <OffState onStep={setStep} />}
          <Steps step={step} onStep={setStep} />
        </div>
      )}
    </Reading>
  );
}

interface StepProps {
  readonly onStep: (step: Step) => void;
}

function OffState({ onStep }: StepProps) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Pill tone="attention">{t`Inactive`}</Pill>
      </p>
      <p>
        <Button variant="primary" onClick={() => onStep('enrol')}>
          {t`Activer la vérification`}
        </Button>
      </p>
    </>
  );
}

interface OnProps extends StepProps {
  readonly state: Output<typeof readSecondFactor>;
}

function OnState({ state, onStep }: OnProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  return (
    <>
      <p>
        <Pill tone="success">{t`Active`}</Pill>{' '}
        <span className="muted">{state.since && t`depuis le ${date(state.since)}`}</span>
      </p>
      <p>
        <Plural
          value={state.recoveryCodesLeft}
          _0="Plus aucun code de secours."
          one="# code de secours restant."
          other="# codes de secours restants."
        />
      </p>
      <p className={styles.buttons}>
        <Button onClick={() => onStep('renew')}>{t`Renouveler les codes de secours`}</Button>
        <Button variant="quiet" onClick={() => onStep('remove')}>
          {t`Désactiver`}
        </Button>
      </p>
    </>
  );
}

function Steps({ step, onStep }: StepProps & { readonly step: Step }) {
  const { t } = useLingui();
  const { show } = useToasts();
  const renew = useWrite(renewRecoveryCodes);
  const remove = useWrite(removeSecondFactor);
  const enrol = useWrite(enrolSecondFactor);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [enrolment, setEnrolment] = useState<Output<typeof enrolSecondFactor>>();
  const close = () => onStep(null);
  const onEnrolled = (recoveryCodes: readonly string[]) => {
    setEnrolment(undefined);
    setCodes(recoveryCodes);
  };
  return (
    <>
      <PasswordDialog
        title={t`Activer la vérification en deux étapes`}
        confirmLabel={t`Continuer`}
        opened={step === 'enrol'}
        onClose={close}
        onConfirm={async (password) => setEnrolment(await enrol.mutateAsync({ password }))}
      />
      <PasswordDialog
        title={t`Renouveler les codes de secours`}
        consequence={t`Les codes actuels n’ouvriront plus rien.`}
        confirmLabel={t`Renouveler les codes`}
        opened={step === 'renew'}
        onClose={close}
        onConfirm={async (password) => setCodes((await renew.mutateAsync({ password })).recoveryCodes)}
      />
      <PasswordDialog
        title={t`Désactiver la vérification en deux étapes ?`}
        consequence={t`Le mot de passe seul ouvrira votre compte.`}
        confirmLabel={t`Désactiver`}
        danger
        opened={step === 'remove'}
        onClose={close}
        onConfirm={async (password) => {
          await remove.mutateAsync({ password });
          show({ text: t`La vérification en deux étapes est désactivée.` });
        }}
      />
      {enrolment && (
        <EnrolmentDialog enrolment={enrolment} onClose={() => setEnrolment(undefined)} onDone={onEnrolled} />
      )}
      <RecoveryCodesDialog codes={codes} onClose={() => setCodes([])} />
    </>
  );
}
