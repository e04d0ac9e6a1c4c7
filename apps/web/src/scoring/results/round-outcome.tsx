import { getRoundResults, type RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { RoundDetail } from '@jalon/contracts/scoring/rounds.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { EmptyState } from '../../ui/feedback/empty-state';
import { Panel } from '../../ui/layout/panel';
import { Tabs } from '../../ui/layout/tabs';
import { AgreementPanel } from './agreement-panel';
import { AveragesTable } from './averages-table';
import { CriteriaTable } from './criteria-table';
import { DividedCriteria } from './divided-criteria';
import { DividedUseCases } from './divided-use-cases';
import { MovementPanel } from './movement-panel';
import { dividedOf, summaryOf } from './results-model';

const route = getRouteApi('/shell/rounds/$id');

/** What was revealed: where people differ first, averages last. */
export function RoundOutcome({ round }: { readonly round: RoundDetail }) {
  const { t } = useLingui();
  const query = useRead(getRoundResults, { id: round.id });
  return (
    <Reading query={query} lines={10}>
      {({ results, previous }) =>
        results.items.length === 0 || results.raters.length === 0 ? (
          <Panel>
            <EmptyState title={t`Rien à montrer`}>
              {t`Aucun des cas d’usage notés n’est encore au registre.`}
            </EmptyState>
          </Panel>
        ) : (
          <Outcome round={round} results={results} previous={previous} />
        )
      }
    </Reading>
  );
}

interface Props {
  readonly round: RoundDetail;
  readonly results: RoundResults;
  readonly previous: RoundResults | null;
}

function Outcome({ round, results, previous }: Props) {
  const { t } = useLingui();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  const summary = useMemo(() => summaryOf(results), [results]);
  const divided = useMemo(() => dividedOf(results, summary), [results, summary]);
  const shared = { results, summary };
  return (
    <>
      {previous && <MovementPanel results={results} previous={previous} />}
      <AgreementPanel {...shared} />
      <Tabs
        label={t`Résultats de la notation`}
        selected={part ?? 'divided'}
        onSelect={(key) =>
          void navigate({ search: { part: key === 'divided' ? undefined : key }, replace: true })
        }
        tabs={[
          {
            key: 'divided',
            label: t`Désaccords`,
            count: divided.length,
            content: (
              <>
                <DividedCriteria {...shared} />
                <DividedUseCases {...{ round, results, previous, divided }} />
              </>
            ),
          },
          { key: 'criteria', label: t`Par critère`, content: <CriteriaTable {...shared} /> },
          { key: 'averages', label: t`Moyennes`, content: <AveragesTable {...shared} /> },
        ]}
      />
    </>
  );
}
