import type { GateView, GateVote } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../../platform/format';
import { laterPart } from '../../platform/routing/later';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog-actions';
import { Form } from '../../ui/forms/form';
import { Panel } from '../../ui/layout/panel';
import { isReadingChanged, SigningRefusal } from '../acts/changed-notice';
import { SignedHash } from '../acts/signed-hash';
import { asksOf } from './ballot/ballot';
import { useBallot } from './ballot/use-ballot';
import { OutcomeChoice } from './outcome-choice';
import { ProofFields } from './proof-fields';
import { type BallotControl, LessonsField, ReasonField, SeatField, TargetField } from './sheet-fields';

const ConditionsEditor = laterPart(async () => (await import('./conditions-editor')).ConditionsEditor, 4);

interface Props {
  readonly gate: GateView;
}

/** The ballot of one signer; what is written outlives a reload and a refusal, the password never does. */
export function SheetForm({ gate }: Props) {
  const { t } = useLingui();
  const { form, draft, former, submit, refusal, busy, seen, error } = useBallot(gate);
  const isChanged = refusal !== null && isReadingChanged(refusal.error);
  return (
    <Panel title={t`Votre décision`}>
      <Form onSubmit={submit} label={t`Votre décision`}>
        <Taken draft={draft.restored} vote={former} />
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
  const [chosen, seat] = useWatch({ control, name: ['outcome', 'seat'] });
  const asks = asksOf(
    gate,
    gate.outcomes.find(({ id }) => id === chosen),
    seat,
  );
  return (
    <>
      <SeatField control={control} gate={gate} />
      <OutcomeChoice control={control} gate={gate} />
      {asks.target && <TargetField control={control} gate={gate} outcome={chosen} />}
      {asks.conditions && <ConditionsEditor control={control} gate={gate} />}
      {asks.lessons && <LessonsField control={control} gate={gate} isNeeded={asks.areLessonsNeeded} />}
      <ReasonField control={control} isNeeded={asks.reason} />
    </>
  );
}

interface TakenProps {
  readonly draft: boolean;
  readonly vote: GateVote | null;
}

/** Where what is filled in already comes from. */
function Taken({ draft, vote }: TakenProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  if (draft) return <p className="muted small">{t`Votre brouillon a été repris.`}</p>;
  if (!vote) return null;
  return (
    <p className="muted small">
      {vote.ended
        ? t`Repris de votre voix du ${dateTime(vote.at)}, qui ne compte plus. Relisez, puis signez de nouveau.`
        : t`Repris de votre voix du ${dateTime(vote.at)} ; une nouvelle signature la remplace.`}
    </p>
  );
}
