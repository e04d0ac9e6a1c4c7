import { getRound } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Guard } from '../platform/guard';
import { Reading } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { PageHeader } from '../ui/layout/page-header';
import { NewRoundForm } from './opening/new-round-form';
import type { StatusWords } from './opening/choices/use-case-choice';

const route = getRouteApi('/shell/rounds/new');

/** Opens a blind round, or the second round of one that was revealed. */
export function NewRoundPage({ statuses }: { readonly statuses: StatusWords }) {
  const { t } = useLingui();
  const { useCases, previous } = route.useSearch();
  const title = previous ? t`Préparer un second tour` : t`Ouvrir une notation`;
  usePageTitle(title);
  return (
    <Guard permission="scoring:manage" title={title}>
      <PageHeader
        title={title}
        line={
          previous
            ? t`Les mêmes personnes notent à nouveau ce qui les a divisées, après en avoir parlé.`
            : t`Chacun note seul ; rien ne se voit avant la révélation.`
        }
        above={<Link to="/rounds" activeOptions={{ exact: true }}>{t`Notation`}</Link>}
      />
      {previous ? (
        <SecondRound previous={previous} useCaseIds={useCases} statuses={statuses} />
      ) : (
        <NewRoundForm useCaseIds={useCases} statuses={statuses} />
      )}
    </Guard>
  );
}

interface SecondProps {
  readonly previous: string;
  readonly useCaseIds: readonly string[];
  readonly statuses: StatusWords;
}

function SecondRound({ previous, useCaseIds, statuses }: SecondProps) {
  const query = useRead(getRound, { id: previous });
  return (
    <Reading query={query} lines={8}>
      {(round) => <NewRoundForm useCaseIds={useCaseIds} statuses={statuses} previous={round} />}
    </Reading>
  );
}
