import { getRoundResults, type RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';

/** What was revealed: where people differ first, averages last. */
export function RoundOutcome({ round }: { readonly round: RoundDetail }) {
  const query = useRead(getRoundResults, { id: round.id });
  return (
    <Reading query={query} lines={10}>
      {() => null}
    </Reading>
  );
}
