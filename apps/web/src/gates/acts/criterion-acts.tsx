import type { CriterionAction, GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { askOpinion, unwaiveCriterion, withdrawAttestation } from '@jalon/contracts/gates/sayings.operations';
import { useLingui } from '@lingui/react/macro';
import { type ComponentType, useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { AttestDialog } from './attest-dialog';
import { OpinionDialog } from './opinion-dialog';
import { VerificationDialog } from './verification-dialog';
import { WaiveDialog } from './waive-dialog';
import styles from '../criteria/criteria.module.css';

interface Props {
  readonly gate: GateView;
  readonly criterion: GateCriterion;
}

export interface ActDialogProps extends Props {
  readonly onClose: () => void;
}

type Opened = 'attest' | 'waive' | 'give_opinion' | 'confirm_verification';

const DIALOGS: Readonly<Record<Opened, ComponentType<ActDialogProps>>> = {
  attest: AttestDialog,
  waive: WaiveDialog,
  give_opinion: OpinionDialog,
  confirm_verification: VerificationDialog,
};

/** What the reader may do about one criterion, and nothing else. */
export function CriterionActs({ gate, criterion }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<Opened | null>(null);
  const may = (act: CriterionAction) => criterion.may.includes(act);
  const Opening = opened && DIALOGS[opened];
  return (
    <>
      <div className={styles.acts} data-no-print>
        {may('attest') && (
          <Button variant="primary" onClick={() => setOpened('attest')}>{t`Signer ce critère…`}</Button>
        )}
        {may('give_opinion') && (
          <Button onClick={() => setOpened('give_opinion')}>{t`Donner votre avis…`}</Button>
        )}
        {may('confirm_verification') && (
          <Button onClick={() => setOpened('confirm_verification')}>{t`Confirmer le texte de loi…`}</Button>
        )}
        {may('waive') && <Button onClick={() => setOpened('waive')}>{t`Accorder une dérogation…`}</Button>}
      </div>
      <DirectActs gate={gate} criterion={criterion} />
      {Opening && <Opening gate={gate} criterion={criterion} onClose={() => setOpened(null)} />}
    </>
  );
}

/** Acts that ask for nothing more. */
function DirectActs({ gate, criterion }: Props) {
  const { t } = useLingui();
  const ask = useWrite(askOpinion);
  const withdraw = useWrite(withdrawAttestation);
  const unwaive = useWrite(unwaiveCriterion);
  const on = { id: gate.id, criterionId: criterion.id };
  const refusal = ask.error ?? withdraw.error ?? unwaive.error;
  const may = (act: CriterionAction) => criterion.may.includes(act);
  if (!may('ask_opinion') && !may('withdraw') && !may('unwaive')) return null;
  return (
    <>
      {refusal && <ProblemNotice error={refusal} />}
      <div className={styles.acts} data-no-print>
        {may('ask_opinion') && (
          <Button busy={ask.isPending} onClick={() => ask.mutate(on)}>{t`Demander l’avis`}</Button>
        )}
        {may('withdraw') && (
          <Button variant="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(on)}>
            {t`Reprendre ma signature`}
          </Button>
        )}
        {may('unwaive') && (
          <Button variant="quiet" busy={unwaive.isPending} onClick={() => unwaive.mutate(on)}>
            {t`Retirer la dérogation`}
          </Button>
        )}
      </div>
    </>
  );
}
