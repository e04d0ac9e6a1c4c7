import type { IncompleteRow, VetoedRow } from '@jalon/domain/portfolio/ranking/ranking';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../platform/format';
import { LinkButton } from '../../platform/routing/links';
import { useMay } from '../../platform/session';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { useModelNames } from '../ranking/use-names';
import { UseCaseName } from './use-case-name';
import styles from './list.module.css';

interface Props {
  readonly ranked: RankedUseCases;
}

/** What the ranking cannot rank, in blocks of their own. */
export const Excluded = ({ ranked }: Props) => (
  <>
    <Vetoed ranked={ranked} />
    <Incomplete ranked={ranked} />
  </>
);

interface SomeProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

/** The first few; all of them when asked. */
const FIRST = 6;

function Some<Row>({ rows, children }: SomeProps<Row>) {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  const count = rows.length;
  return (
    <>
      <ul className={styles.excluded}>{shown.map(children)}</ul>
      {count > shown.length && (
        <div className={styles.more} data-no-print>
          <Button size="small" onClick={() => setWhole(true)}>{t`Afficher les ${count}`}</Button>
        </div>
      )}
    </>
  );
}

/** Stopped by a floor: shown, never selectable, with the criterion that stops it. */
function Vetoed({ ranked }: Props) {
  const { t } = useLingui();
  const { outcome, source } = ranked;
  if (outcome.kind !== 'ranking' || outcome.vetoed.length === 0) return null;
  return (
    <Panel
      title={t`Arrêtés par un seuil de veto`}
      line={t`Une note moyenne sous le seuil suffit : ces cas d’usage ne se présélectionnent pas, quel que soit leur indice.`}
      flush
    >
      <Some rows={outcome.vetoed}>
        {(row) => <VetoedItem key={row.id} row={row} ranked={ranked} content={source.model.content} />}
      </Some>
    </Panel>
  );
}

interface ItemProps<Row> {
  readonly row: Row;
  readonly ranked: RankedUseCases;
  readonly content: ScoreModelContent;
}

function VetoedItem({ row, ranked, content }: ItemProps<VetoedRow>) {
  const { number } = useFormat();
  const names = useModelNames(content);
  const useCase = ranked.byId.get(row.id);
  if (!useCase) return null;
  return (
    <li>
      <UseCaseName useCase={useCase} />
      <p className={`small ${styles.why}`}>
        {row.vetoes.map(({ axis, criterion, value, floor }) => {
          const [name, mean, least] = [
            names.criterion(axis, criterion),
            number(value, { maximumFractionDigits: 2 }),
            number(floor, { maximumFractionDigits: 2 }),
          ];
          return (
            <span key={criterion}>
              <Trans>
                « {name} » : {mean} en moyenne, seuil de veto {least}.
              </Trans>{' '}
            </span>
          );
        })}
        {row.index !== null && <WouldBe index={row.index} />}
      </p>
    </li>
  );
}

function WouldBe({ index }: { readonly index: number }) {
  const { number } = useFormat();
  const told = number(index, { maximumFractionDigits: 0 });
  return (
    <span className="muted">
      <Trans>Son indice serait de {told} sur 100.</Trans>
    </span>
  );
}

/** Lacks scores that count: not ranked, never averaged over the rest. */
function Incomplete({ ranked }: Props) {
  const { t } = useLingui();
  const { outcome, source } = ranked;
  const mayOpen = useMay('scoring:manage');
  if (outcome.kind !== 'ranking' || outcome.incomplete.length === 0) return null;
  const ids = outcome.incomplete.map(({ id }) => id);
  return (
    <Panel
      title={t`Notes incomplètes`}
      line={t`Il leur manque au moins une note qui compte : aucun rang ne leur est inventé.`}
      actions={
        mayOpen && (
          <LinkButton to="/rounds/new" search={{ useCases: ids }} size="small">
            {t`Faire noter`}
          </LinkButton>
        )
      }
      flush
    >
      <Some rows={outcome.incomplete}>
        {(row) => <IncompleteItem key={row.id} row={row} ranked={ranked} content={source.model.content} />}
      </Some>
    </Panel>
  );
}

/** Names told one by one at most; beyond, they are counted. */
const MOST_TOLD = 3;

function IncompleteItem({ row, ranked, content }: ItemProps<IncompleteRow>) {
  const { t } = useLingui();
  const names = useModelNames(content);
  const { list } = useFormat();
  const useCase = ranked.byId.get(row.id);
  if (!useCase) return null;
  const missing = row.missing.map(({ axis, criterion }) => {
    const name = names.criterion(axis, criterion);
    return t`« ${name} »`;
  });
  const [told, more] = [list(missing.slice(0, MOST_TOLD)), missing.length - MOST_TOLD];
  return (
    <li>
      <UseCaseName useCase={useCase} />
      <p className={`small ${styles.why}`}>
        <Trans>Personne n’a noté {told}</Trans>
        {more > 0 && (
          <>
            {' '}
            <Plural value={more} one="ni # autre critère" other="ni # autres critères" />
          </>
        )}
        .
      </p>
    </li>
  );
}
