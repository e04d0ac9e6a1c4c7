import { voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { Form } from '../../ui/forms/form';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { isReadingChanged, SigningRefusal } from '../acts/changed-notice';
import { SignedHash } from '../acts/signed-hash';
import { useSeen } from '../acts/use-seen';
import { asksOf, Ballot, seatsOf, voteOf } from './ballot';
import { ConditionsEditor } from './conditions-editor';
import { OutcomeChoice } from './outcome-choice';
import { ProofFields, proofOf } from './proof-fields';
import { type BallotControl, LessonsField, ReasonField, SeatField, TargetField } from './sheet-fields';

interface Props {
  readonly gate: GateView;
}

const NOT_KEPT = ['proof'] as const;

/** The ballot of one signer; what is written outlives a reload and a refusal, the password never does. */
export function SheetForm({ gate }: Props) {
  const { t } = useLingui();
  const { form, draft, submit, refusal, busy, seen, error } = useBallot(gate);
  const isChanged = refusal !== null && isReadingChanged(refusal.error);
  return (
    <Panel title={t`Votre décision`}>
      <Form onSubmit={submit} label={t`Votre décision`}>
        {draft.restored && <p className="muted small">{t`Votre brouillon a été repris.`}</p>}
        {error && <ProblemNotice error={error} />}
        <Fields control={form.control} gate={gate} />
        <ProofFields control={form.control} name="proof" />
        <SignedHash hash={seen?.hash} />
        {refusal && <SigningRefusal {...refusal} />}
        <DialogActions>
          <Button type="submit" variant="primary" busy={busy || !seen}>
            {isChanged ? t`Signer ce qui vaut maintenant` : t`Signer`}
          </Button>
        </DialogActions>
      </Form>
    </Panel>
  );
}

/** What is filled in; the parts that the chosen outcome asks for come with it. */
function Fields({ control, gate }: Props & { readonly control: BallotControl }) {
  const chosen = useWatch({ control, name: 'outcome' });
  const asks = asksOf(
    gate,
    gate.outcomes.find(({ id }) => id === chosen),
  );
  return (
    <>
      <SeatField control={control} gate={gate} />
      <OutcomeChoice control={control} gate={gate} />
      {asks.target && <TargetField control={control} gate={gate} outcome={chosen} />}
      {asks.conditions && <ConditionsEditor control={control} gate={gate} />}
      {asks.lessons && <LessonsField control={control} />}
      <ReasonField control={control} isNeeded={asks.reason} />
    </>
  );
}

function useBallot(gate: GateView) {
  const { t } = useLingui();
  const { show } = useToasts();
  const navigate = useNavigate();
  const { seen, error, accept } = useSeen(gate.id);
  const { mutateAsync } = useWrite(voteAtGate);
  const { form, draft } = useShapeForm({
    shape: Ballot,
    defaultValues: {
      seat: seatsOf(gate)[0]?.value ?? '',
      outcome: '',
      target: '',
      reason: '',
      lessons: '',
      conditions: [],
      proof: '',
    },
    draft: `vote-${gate.id}`,
    notKept: NOT_KEPT,
  });
  const send = async (ballot: Ballot) => {
    if (!seen) return;
    const vote = { ...voteOf(gate, ballot), readingHash: seen.hash, seen: seen.reading };
    const after = await mutateAsync({ ...vote, ...proofOf(ballot.proof) }).catch(async (refused: unknown) => {
      if (refused instanceof Error && isReadingChanged(refused)) await accept();
      throw refused;
    });
    draft.forget();
    show({ text: after.decided ? t`La porte est décidée.` : t`Votre voix est enregistrée.` });
    await navigate({ to: after.path });
  };
  return { form, draft, seen, error, ...useSubmit(form, send) };
}
