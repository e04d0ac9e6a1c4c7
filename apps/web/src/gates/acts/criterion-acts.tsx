import type { GateCriterion } from '@jalon/contracts/gates/gate-criterion';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { askOpinion, unwaiveCriterion, withdrawAttestation } from '@jalon/contracts/gates/sayings.operations';
import { useLingui } from '@lingui/react/macro';
import { type ComponentType, useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import styles from '../criteria/criteria.module.css';

const AttestDialog = laterDialog(async () => (await import('./attest-dialog')).AttestDialog);
const OpinionDialog = laterDialog(async () => (await import('./opinion-dialog')).OpinionDialog);
const VerificationDialog = laterDialog(
  async () => (await import('./verification-dialog')).VerificationDialog,
);
const WaiveDialog = laterDialog(async () => (await import('./waive-dialog')).WaiveDialog);

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
  const [opened, setOpened] = useState<Opened | null>(null);
  const openers = useOpeners().filter(({ act }) => criterion.may.includes(act));
  const Opening = opened && DIALOGS[opened];
  return (
    <>
      {openers.length > 0 && (
        <div className={styles.acts} data-no-print>
          {openers.map(({ act, label }) => (
            <Button
              key={act}
              variant={act === 'attest' ? 'primary' : 'secondary'}
              onClick={() => setOpened(act)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <DirectActs gate={gate} criterion={criterion} />
      {Opening && <Opening gate={gate} criterion={criterion} onClose={() => setOpened(null)} />}
    </>
  );
}

function useOpeners(): readonly { readonly act: Opened; readonly label: string }[] {
  const { t } = useLingui();
  return [
    { act: 'attest', label: t`Signer ce critère…` },
    { act: 'give_opinion', label: t`Donner votre avis…` },
    { act: 'confirm_verification', label: t`Confirmer le texte de loi…` },
    { act: 'waive', label: t`Accorder une dérogation…` },
  ];
}

/** Acts that ask for nothing more. */
function DirectActs({ gate, criterion }: Props) {
  const { t } = useLingui();
  const direct = [
    { act: 'ask_opinion', label: t`Demander l’avis`, write: useWrite(askOpinion) },
    { act: 'withdraw', label: t`Reprendre ma signature`, write: useWrite(withdrawAttestation) },
    { act: 'unwaive', label: t`Retirer la dérogation`, write: useWrite(unwaiveCriterion) },
  ] as const;
  const shown = direct.filter(({ act }) => criterion.may.includes(act));
  const on = { id: gate.id, criterionId: criterion.id };
  if (shown.length === 0) return null;
  return (
    <div className={styles.acts} data-no-print>
      {shown.map(({ act, label, write }) => (
        <Button key={act} busy={write.isPending} onClick={() => write.mutate(on)}>
          {label}
        </Button>
      ))}
      {shown.map(({ act, write }) => write.error && <ProblemNotice key={act} error={write.error} />)}
    </div>
  );
}
