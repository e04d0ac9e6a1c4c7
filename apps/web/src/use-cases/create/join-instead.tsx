import { type Control, useWatch } from 'react-hook-form';
import { SimilarUseCases } from '../duplicates/similar-use-cases';
import { useJoin } from '../duplicates/use-join';

interface Props {
  readonly control: Control<{ title: string; problem: string }>;
  /** What was typed is kept elsewhere now. */
  readonly onJoined: () => void;
}

/** What stands in the register already and looks like what is typed: one may add to it instead. */
export function JoinInstead({ control, onJoined }: Props) {
  const [title, problem] = useWatch({ control, name: ['title', 'problem'] });
  const { join, joining } = useJoin(onJoined);
  const typed = { title, problem };
  return <SimilarUseCases {...typed} joining={joining} onJoin={(useCase) => void join(useCase, typed)} />;
}
