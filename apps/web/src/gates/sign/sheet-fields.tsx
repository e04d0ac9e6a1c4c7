import type { GateView } from '@jalon/contracts/gates/gate-view';
import { ABANDON } from '@jalon/domain/gates/deciding/outcomes';
import { useLingui } from '@lingui/react/macro';
import { type Control, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { SelectField } from '../../ui/fields/select-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { useWords } from '../use-words';
import { type Ballot, roleOf, seatsOf } from './ballot/ballot';
import { lessonsSaid } from './ballot/said-before';
import { LessonsSaid } from './asked-list';

export type BallotControl = Control<z.input<typeof Ballot>, unknown, Ballot>;

interface Props {
  readonly control: BallotControl;
}

/** As whom one votes; asked only of those who may as several. */
export function SeatField({ control, gate }: Props & { readonly gate: GateView }) {
  const { t } = useLingui();
  const words = useWords();
  const seats = seatsOf(gate);
  const nameOf = ({ role, onBehalfOf }: (typeof seats)[number]) =>
    onBehalfOf ? t`${words(role)}, au nom de ${onBehalfOf}` : words(role);
  const [only] = seats;
  if (seats.length === 1 && only) return <p>{t`Vous signez comme : ${nameOf(only)}`}</p>;
  const choices = seats.map((seat) => ({ value: seat.value, label: nameOf(seat) }));
  return (
    <SelectField control={control} name="seat" label={t`Vous signez comme`} choices={choices} required />
  );
}

/** Where the project goes back to. */
export function TargetField({
  control,
  gate,
  outcome,
}: Props & { readonly gate: GateView; readonly outcome: string | null | undefined }) {
  const { t } = useLingui();
  const words = useWords();
  const targets = gate.outcomes.find(({ id }) => id === outcome)?.targets ?? [];
  return (
    <SelectField
      control={control}
      name="target"
      label={t`Le projet revient à`}
      emptyLabel={t`Choisir…`}
      choices={targets.map((target) => ({ value: target.id, label: words(target) }))}
      required
    />
  );
}

export function ReasonField({ control, isNeeded }: Props & { readonly isNeeded: boolean }) {
  const { t } = useLingui();
  return (
    <TextAreaField
      control={control}
      name="reason"
      label={t`Pourquoi`}
      description={t`Reste dans la décision, avec votre nom.`}
      maxLength={4000}
      required={isNeeded}
    />
  );
}

/** To stop in time is a decision of worth; what was learnt is its fruit (S-PIL-16), and may be added to. */
export function LessonsField({
  control,
  gate,
  isNeeded,
}: Props & { readonly gate: GateView; readonly isNeeded: boolean }) {
  const { t } = useLingui();
  const [seat, outcome] = useWatch({ control, name: ['seat', 'outcome'] });
  const said = lessonsSaid(gate, roleOf(seat));
  const use =
    outcome === ABANDON
      ? t`Arrêter à temps est une bonne décision : elle libère du temps et de l’argent, et ces leçons serviront aux projets suivants.`
      : t`Ces leçons serviront aux projets suivants.`;
  return (
    <>
      <LessonsSaid said={said} />
      <TextAreaField
        control={control}
        name="lessons"
        label={said.length > 0 ? t`Ce que vous ajoutez` : t`Ce que le projet a appris à l’agence`}
        description={use}
        rows={said.length > 0 ? 3 : 5}
        maxLength={8000}
        required={isNeeded}
      />
    </>
  );
}
