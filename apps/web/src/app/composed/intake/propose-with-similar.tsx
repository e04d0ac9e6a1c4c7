import { ProposePage } from '../../../intake/propose/propose.page';
import { SimilarUseCases } from '../../../use-cases/duplicates/similar-use-cases';
import { useJoin } from '../../../use-cases/duplicates/use-join';

interface LikeProps {
  readonly title: string;
  readonly problem: string;
  readonly onJoined: () => void;
}

function Like({ onJoined, ...typed }: LikeProps) {
  const { join, joining } = useJoin(onJoined);
  return <SimilarUseCases {...typed} joining={joining} onJoin={(useCase) => void join(useCase, typed)} />;
}

/** Proposing, with what the register already holds under what is typed. */
export const ProposeWithSimilar = () => (
  <ProposePage similar={(typed, onJoined) => <Like {...typed} onJoined={onJoined} />} />
);
