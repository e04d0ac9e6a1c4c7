import { explainTotal } from '@jalon/domain/portfolio/ranking/explain-total';
import type { RankedRow, Ranking } from '@jalon/domain/portfolio/ranking/ranking';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { LinkButton } from '../../platform/routing/links';
import { type Stability, sharesOf } from '../certainty/stability';
import { HeatStrip, useOrdinal } from '../heat/heat-strip';
import { useShare } from '../heat/use-share';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { CriteriaTable } from './criteria-table';
import { Formula } from './formula';
import { Neighbours } from './neighbours';
import styles from './list.module.css';

interface Props {
  readonly row: RankedRow;
  readonly ranking: Ranking;
  readonly ranked: RankedUseCases;
  readonly stability: Stability;
}

/** Where an index comes from, and how surely the use case stands where it does. */
export function RowDetail({ row, ranking, ranked, stability }: Props) {
  const { t } = useLingui();
  const { source } = ranked;
  const explanation = explainTotal(row, ranking);
  return (
    <div className={styles.detail}>
      <section>
        <h3>{t`D’où vient cet indice`}</h3>
        <Formula explanation={explanation} content={source.model.content} />
        <CriteriaTable explanation={explanation} content={source.model.content} />
        <Sample row={row} ranked={ranked} />
      </section>
      <section className={styles.aside}>
        <Chances row={row} stability={stability} />
        <Neighbours row={row} ranking={ranking} content={source.model.content} />
        <p>
          <LinkButton to="/use-cases/$id" params={{ id: row.id }} size="small">
            {t`Ouvrir la fiche`}
          </LinkButton>
        </p>
      </section>
    </div>
  );
}

/** Who scored, when, and under which version. */
function Sample({ row, ranked }: Pick<Props, 'row' | 'ranked'>) {
  const { date } = useFormat();
  const round = ranked.byId.get(row.id)?.round;
  const { name, number } = ranked.source.model;
  if (!round) return null;
  const [when, people] = [date(round.closedAt), row.raters];
  return (
    <p className="muted small">
      <Trans>
        Notes de {people} personnes, « {round.name} », révélées le {when} sous la version {round.modelNumber}{' '}
        de la grille ; classées avec la version {number} de « {name} ».
      </Trans>
    </p>
  );
}

/** Its ranks over the draws, in words and as a strip. */
function Chances({ row, stability }: Pick<Props, 'row' | 'stability'>) {
  const { t } = useLingui();
  const { number } = useFormat();
  const share = useShare();
  const nth = useOrdinal();
  const { result, top } = stability;
  const own = stability.rowOf(row.id);
  if (!result || !own) return null;
  const [best, worst, often] = [nth(own.bestRank), nth(own.worstRank), share(own.inTop)];
  const [first, draws] = [share(own.first), number(result.draws)];
  return (
    <div>
      <h3>{t`À quel point c’est sûr`}</h3>
      <HeatStrip shares={sharesOf(own, result)} bands={result.bands} />
      <p className="small">
        {own.bestRank === own.worstRank ? (
          <Trans>
            Sur {draws} tirages : {best} presque toujours ; premier dans {first}, parmi les {top} premiers
            dans {often}.
          </Trans>
        ) : (
          <Trans>
            Sur {draws} tirages, 9 fois sur 10 entre {best} et {worst} ; premier dans {first}, parmi les {top}{' '}
            premiers dans {often}.
          </Trans>
        )}
      </p>
    </div>
  );
}
