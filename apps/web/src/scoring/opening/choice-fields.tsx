import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { type Control, useController } from 'react-hook-form';
import { FirstRoundChoice } from './choices/first-round-choice';
import { PeopleChoice } from './choices/people-choice';
import type { RoundForm } from './round-form';
import { type StatusWords, UseCaseChoice } from './choices/use-case-choice';
import styles from './opening.module.css';

interface Props {
  readonly control: Control<RoundForm>;
}

/** What is wrong with a choice, under it. */
const Fault = ({ message }: { readonly message: string | undefined }) =>
  message ? (
    <p className={`small ${styles.error}`} role="alert">
      {message}
    </p>
  ) : null;

interface UseCasesProps extends Props {
  readonly statuses: StatusWords;
  /** The first round, where this is the second. */
  readonly previous: RoundDetail | undefined;
}

export function UseCasesField({ control, statuses, previous }: UseCasesProps) {
  const { field, fieldState } = useController({ control, name: 'useCaseIds' });
  const chosen = { value: field.value, onChange: field.onChange, statuses };
  return (
    <>
      {previous ? (
        <FirstRoundChoice {...chosen} useCases={previous.useCases} />
      ) : (
        <UseCaseChoice {...chosen} />
      )}
      <Fault message={fieldState.error?.message} />
    </>
  );
}

export function PeopleField({ control }: Props) {
  const { field, fieldState } = useController({ control, name: 'raterIds' });
  return (
    <>
      <PeopleChoice value={field.value} onChange={field.onChange} />
      <Fault message={fieldState.error?.message} />
    </>
  );
}
