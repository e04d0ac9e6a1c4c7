import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Trophy } from 'lucide-react';
import { LinkButton } from '../platform/routing/links';
import { useMay } from '../platform/session';
import { Button } from '../ui/actions/button';
import { EmptyState } from '../ui/feedback/empty-state';
import { Panel } from '../ui/layout/panel';
import { type PortfolioSearch, rankingInputOf } from './portfolio-search';

interface Props {
  readonly source: RankingSource;
  readonly search: PortfolioSearch;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
}

/** No scores yet, or none that fit the filters: what to do about it. */
export function NothingRanked({ source, search, onChange }: Props) {
  const { t } = useLingui();
  const mayOpen = useMay('scoring:manage');
  const isFiltered = Object.keys(rankingInputOf(search)).length > 0;
  if (isFiltered)
    return (
      <Panel>
        <EmptyState
          title={t`Aucun cas d’usage noté ici`}
          action={
            <Button
              onClick={() =>
                onChange({ status: [], clientId: undefined, roundId: undefined, modelId: undefined })
              }
            >
              {t`Effacer les filtres`}
            </Button>
          }
        >
          {t`Rien de ce qui correspond à ces filtres n’a encore de notes révélées.`}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel>
      <EmptyState
        icon={<Trophy size={18} />}
        title={t`Rien n’est encore noté`}
        action={
          mayOpen ? (
            <LinkButton to="/rounds/new" search={{}} variant="primary">
              {t`Ouvrir une notation`}
            </LinkButton>
          ) : undefined
        }
      >
        {t`Le classement naît des notes : plusieurs personnes notent les mêmes cas d’usage, à l’aveugle, puis tout se révèle d’un coup.`}{' '}
        {source.unscored > 0 && (
          <Plural
            value={source.unscored}
            one="# cas d’usage ouvert attend."
            other="# cas d’usage ouverts attendent."
          />
        )}
        {!mayOpen && ` ${t`Une personne cheffe de projet ou de la direction peut ouvrir une notation.`}`}
      </EmptyState>
    </Panel>
  );
}
