import { attestCriterion } from '@jalon/contracts/gates/sayings.operations';
import { text } from '@jalon/domain/platform/text';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { Form } from '../../ui/forms/form';
import { OpinionPart } from '../criteria/sayings';
import { RecentProofField, recentProofOf, RecentShape, useRecentProof } from '../sign/recent-proof';
import { useWords } from '../use-words';
import { isReadingChanged, SigningRefusal } from './changed-notice';
import type { ActDialogProps } from './criterion-acts';
import { SignedHash } from './signed-hash';
import { useSeen } from './use-seen';

const Statement = blanksAsNull(z.object({ statement: text(2000).nullable(), ...RecentShape }));
const NOT_KEPT = ['proof'] as const;

/** Signs one criterion on what is read here. */
export function AttestDialog(props: ActDialogProps) {
  const { t } = useLingui();
  const words = useWords();
  const { criterion, onClose } = props;
  const { form, submit, refusal, busy, seen, error, identity } = useAttest(props);
  const isChanged = refusal !== null && isReadingChanged(refusal.error);
  return (
    <Dialog title={t`Signer : ${words(criterion.name)}`} opened onClose={onClose} width={560}>
      <Form onSubmit={submit}>
        {refusal && <SigningRefusal {...refusal} />}
        {error && <ProblemNotice error={error} />}
        <Proofs criterion={criterion} />
        <OpinionPart criterion={criterion} isAlone />
        <TextAreaField
          control={form.control}
          name="statement"
          label={t`Ce que vous avez vérifié`}
          description={t`Quelques mots pour qui vous relira. Nécessaire si vous vous écartez d’un avis.`}
          maxLength={2000}
          autoFocus
        />
        <RecentProofField control={form.control} name="proof" identity={identity} />
        <SignedHash hash={seen?.hash} />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy || !seen}>
            {isChanged ? t`Signer ce qui vaut maintenant` : t`Signer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Proofs({ criterion: { evidence } }: Pick<ActDialogProps, 'criterion'>) {
  const { t } = useLingui();
  const proofs = evidence.filter(({ isInForce }) => isInForce);
  return (
    <>
      <p>{t`Vous attestez, au vu des pièces ci-dessous, que ce critère est rempli.`}</p>
      {proofs.length === 0 && <p className="muted">{t`Aucune pièce n’est jointe.`}</p>}
      <ul>
        {proofs.map(({ id, title, version }) => (
          <li key={id}>
            <strong>{title}</strong> <span className="muted small">{t`version ${version}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function useAttest({ gate, criterion, onClose }: ActDialogProps) {
  const { seen, error, accept } = useSeen(gate.id, criterion.id);
  const identity = useRecentProof();
  const { mutateAsync } = useWrite(attestCriterion);
  const { form, draft } = useShapeForm({
    shape: Statement,
    defaultValues: { statement: '', proof: '' },
    draft: `attest-${gate.id}-${criterion.id}`,
    notKept: NOT_KEPT,
  });
  const send = async ({ statement, proof }: z.output<typeof Statement>) => {
    if (!seen) return;
    const on = { id: gate.id, criterionId: criterion.id };
    const signing = { ...on, statement, readingHash: seen.hash, seen: seen.reading };
    await mutateAsync({ ...signing, ...recentProofOf(proof) }).catch(async (refused: unknown) => {
      identity.hear(refused);
      if (refused instanceof Error && isReadingChanged(refused)) await accept();
      throw refused;
    });
    draft.forget();
    onClose();
  };
  return { form, seen, error, identity, ...useSubmit(form, send) };
}
