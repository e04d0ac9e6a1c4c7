import { sharesOf } from '@jalon/domain/portfolio/ranking/axis-shares';
import { explainTotal } from '@jalon/domain/portfolio/ranking/explain-total';
import type { FrozenEntry, Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../../platform/format';
import { HeatStrip, useOrdinal } from '../../heat/heat-strip';
import { CriteriaTable } from '../../list/criteria-table';
import { Formula } from '../../list/formula';
import { useModelNames } from '../../ranking/use-names';
import styles from './retained.module.css';
import { useShare } from '../../heat/use-share';

interface Props {
  readonly entry: FrozenEntry;
  readonly snapshot: Snapshot;
}

/** Where each of its numbers comes from; computed again from what was frozen, when it is opened. */
export function EntryDetail(props: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.detail} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t`D’où viennent ces chiffres`}</summary>
      {opened && <Opened {...props} />}
    </details>
  );
}

function Opened({ entry, snapshot }: Props) {
  const { aggregation, shares, model } = snapshot;
  const frame = sharesOf(model.content, shares);
  if (frame.kind === 'refused') return null;
  const row = { axes: entry.figures, total: entry.total, index: entry.index };
  const explanation = explainTotal(row, { aggregation, axes: frame.axes });
  return (
    <div className={styles.opened}>
      <section>
        <Formula explanation={explanation} content={model.content} />
        <CriteriaTable explanation={explanation} content={model.content} />
        <Sample entry={entry} snapshot={snapshot} />
      </section>
      <section>
        <Missing entry={entry} snapshot={snapshot} />
        <Chances entry={entry} snapshot={snapshot} />
        <Front entry={entry} />
      </section>
    </div>
  );
}

function Sample({ entry, snapshot }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { round, raters } = entry;
  if (!round) return null;
  const { name, number } = snapshot.model;
  const people = t`${plural(raters, { one: '# personne', other: '# personnes' })}`;
  return (
    <p className="muted small">
      <Trans>
        Notes données par {people}, « {round.name} », révélées le {date(round.closedAt)} ; classées avec la
        version {number} de « {name} ».
      </Trans>
    </p>
  );
}

function Missing({ entry, snapshot }: Props) {
  const names = useModelNames(snapshot.model.content);
  const { list } = useFormat();
  if (entry.missing.length === 0) return null;
  const missing = list(entry.missing.map(({ axis, criterion }) => names.criterion(axis, criterion)));
  return (
    <p className="small">
      <Trans>Il lui manquait : {missing}.</Trans>
    </p>
  );
}

function Chances({ entry, snapshot }: Props) {
  const { number } = useFormat();
  const share = useShare();
  const nth = useOrdinal();
  const { robustness: own } = entry;
  if (!own) return null;
  const { draws: count, bands, topK } = snapshot.robustness;
  const [best, worst, often] = [nth(own.bestRank), nth(own.worstRank), share(own.inTop)];
  const draws = number(count);
  return (
    <div>
      <HeatStrip shares={own.acceptability.map((times) => times / count)} bands={bands} />
      <p className="small">
        {own.bestRank === own.worstRank ? (
          <Trans>
            Sur {draws} tirages, presque toujours {best} ; parmi les {topK} premiers dans {often} des tirages.
          </Trans>
        ) : (
          <Trans>
            Sur {draws} tirages, 9 fois sur 10 entre {best} et {worst} ; parmi les {topK} premiers dans{' '}
            {often} des tirages.
          </Trans>
        )}
      </p>
    </div>
  );
}

/** The Pareto front, in plain words. */
function Front({ entry }: Pick<Props, 'entry'>) {
  const nth = useOrdinal();
  if (entry.front === null) return null;
  return (
    <p className="muted small">
      {entry.front === 1 ? (
        <Trans>
          Aucun autre cas d’usage ne faisait au moins aussi bien sur tous les axes (front de Pareto).
        </Trans>
      ) : (
        <Trans>
          Au moins un autre faisait aussi bien ou mieux sur tous les axes ({nth(entry.front)} front de
          Pareto).
        </Trans>
      )}
    </p>
  );
}
