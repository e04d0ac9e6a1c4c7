import { type Control, useController } from 'react-hook-form';
import { PeopleChoice } from './people-choice';
import type { RoundForm } from './round-form';
import { type StatusWords, UseCaseChoice } from './use-case-choice';
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

export function UseCasesField({ control, statuses }: Props & { readonly statuses: StatusWords }) {
  const { field, fieldState } = useController({ control, name: 'useCaseIds' });
  return (
    <>
      <UseCaseChoice value={field.value} onChange={field.onChange} statuses={statuses} />
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
