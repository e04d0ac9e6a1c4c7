import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link2, ListChecks } from 'lucide-react';
import { useFormat } from '../platform/format';
import { useCopyLink } from '../platform/routing/copy-link';
import { LinkButton } from '../platform/routing/links';
import { useMay } from '../platform/session';
import { Button } from '../ui/actions/button';
import { PageHeader } from '../ui/layout/page-header';
import { type PortfolioSearch, rankingInputOf, weightTexts } from './portfolio-search';
import type { RankedUseCases } from './ranking/ranked-use-cases';
import type { Selection } from './ranking/use-selection';
import type { TrialState } from './weights/use-trial';

interface Props {
  readonly source: RankingSource;
  readonly trial: TrialState;
  readonly selection: Selection;
  readonly top: number;
  readonly ranked: RankedUseCases;
  readonly search: PortfolioSearch;
}

/** What is ranked, by what, and the way to a shortlist. */
export function PortfolioHead(props: Props) {
  const { t } = useLingui();
  const copy = useCopyLink();
  const mayShortlist = useMay('portfolio:shortlist');
  return (
    <PageHeader
      title={t`Classement`}
      line={<WhatIsRanked source={props.source} />}
      actions={
        <>
          <Button icon={<Link2 size={16} aria-hidden />} onClick={() => copy()}>
            {t`Copier le lien`}
          </Button>
          {mayShortlist && <ToShortlist {...props} />}
        </>
      }
    />
  );
}

function WhatIsRanked({ source }: Pick<Props, 'source'>) {
  const { date } = useFormat();
  const { useCases, model, raters, unscored, left } = source;
  const latest = useCases
    .map(({ round }) => round?.closedAt ?? '')
    .sort()
    .at(-1);
  if (useCases.length === 0) return <Trans>Que faire d’abord, pourquoi, et à quel point c’est sûr.</Trans>;
  const when = latest ? date(latest) : '';
  return (
    <>
      <Plural value={useCases.length} one="# cas d’usage noté" other="# cas d’usage notés" />{' '}
      <Plural value={raters} one="par # personne" other="par # personnes" />
      <Trans>
        , dernières notes révélées le {when} ; grille « {model.name} », version {model.number}.
      </Trans>
      {unscored > 0 && (
        <>
          {' '}
          <Plural
            value={unscored}
            one="# autre attend d’être noté."
            other="# autres attendent d’être notés."
          />
        </>
      )}
      {left > 0 && (
        <>
          {' '}
          <Plural
            value={left}
            one="# autre, noté plus anciennement, n’est pas classé ici."
            other="# autres, notés plus anciennement, ne sont pas classés ici."
          />
        </>
      )}
    </>
  );
}

/** With what is picked; without, with the first of the ranking. */
function ToShortlist({ source, trial, selection, top, ranked, search }: Props) {
  const { t } = useLingui();
  const rows = ranked.outcome.kind === 'ranking' ? ranked.outcome.ranked : [];
  const picked = rows.filter(({ id }) => selection.has(id));
  const chosen = picked.length > 0 ? picked : rows.slice(0, top);
  if (chosen.length === 0) return null;
  const asked = {
    ...rankingInputOf(search),
    ids: chosen.map(({ id }) => id),
    modelId: source.model.id,
    ...(trial.isChanged && { w: weightTexts(trial.weights), aggregation: trial.aggregation }),
  };
  const count = chosen.length;
  const toFirst = count === 1 ? t`Présélectionner le premier` : t`Présélectionner les ${count} premiers`;
  return (
    <LinkButton
      to="/shortlists/new"
      search={asked}
      variant="primary"
      icon={<ListChecks size={16} aria-hidden />}
    >
      {picked.length > 0 ? t`Faire une présélection (${count})` : toFirst}
    </LinkButton>
  );
}
