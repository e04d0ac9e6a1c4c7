import { readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Guard } from '../platform/guard';
import { ReadingPage } from '../platform/reading';
import { usePageTitle } from '../platform/routing/page-title';
import { useRead } from '../platform/use-operation';
import { type PortfolioSearch, rankingInputOf } from './portfolio-search';
import { PortfolioContent } from './portfolio-content';

const route = getRouteApi('/shell/portfolio');

/** What to do first, why, and how sure it is. */
export function PortfolioPage() {
  const { t } = useLingui();
  usePageTitle(t`Classement`);
  return (
    <Guard permission="portfolio:read" title={t`Classement`}>
      <Portfolio />
    </Guard>
  );
}

function Portfolio() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useRead(readRanking, rankingInputOf(search), { keep: true });
  const change = useCallback(
    (part: Partial<PortfolioSearch>) =>
      void navigate({
        search: (before) => ({ ...before, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <ReadingPage query={query} title={t`Classement`} lines={12}>
      {(source) => <PortfolioContent source={source} search={search} onChange={change} />}
    </ReadingPage>
  );
}
