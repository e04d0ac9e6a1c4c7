import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link2 } from 'lucide-react';
import { useFormat } from '../platform/format';
import { useCopyLink } from '../platform/routing/copy-link';
import { Button } from '../ui/actions/button';
import { PageHeader } from '../ui/layout/page-header';
import { FirstOnes, type ToShortlistProps } from './to-shortlist';

/** What is ranked, by what, and the way to a shortlist. */
export function PortfolioHead(props: ToShortlistProps) {
  const { t } = useLingui();
  const copy = useCopyLink();
  return (
    <PageHeader
      title={t`Classement`}
      line={<WhatIsRanked source={props.source} />}
      actions={
        <>
          <Button icon={<Link2 size={16} aria-hidden />} onClick={() => copy()}>
            {t`Copier le lien`}
          </Button>
          <FirstOnes {...props} />
        </>
      }
    />
  );
}

function WhatIsRanked({ source }: Pick<ToShortlistProps, 'source'>) {
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
