import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import { type Movement, movementBetween } from '@jalon/domain/scoring/consensus/movement';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useFormat } from '../../platform/format';
import { useLanguage } from '../../platform/words/language';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { Explained } from './explained';
import { scoresOf } from './results-model';
import styles from './results.module.css';

interface Props {
  readonly results: RoundResults;
  readonly previous: RoundResults;
}

/** As it is shown, so that the difference is that of the figures beside it. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** What the second round changed, over the use cases that both have; and whether another is worth it. */
export function MovementPanel({ results, previous }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const movement = useMemo(
    () => movementBetween(scoresOf(previous), scoresOf(results), { seed: 1, draws: 0 }),
    [results, previous],
  );
  return (
    <Panel
      title={t`Ce que le second tour a changé`}
      line={t`Sur les ${movement.items} cas d’usage notés aux deux tours, et eux seuls.`}
    >
      <div className={styles.movement}>
        <Gain movement={movement} date={results.revealedAt} />
        {movement.medianChange !== null && (
          <p>
            {t`En moyenne, la note du milieu a bougé de ${number(movement.medianChange, { maximumFractionDigits: 1 })} point.`}{' '}
            <Closer movement={movement} results={results} />
          </p>
        )}
        <Advice stop={movement.stop} />
      </div>
    </Panel>
  );
}

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** « 0,42 → 0,63 », where both rounds have an order to compare. */
function Gain({ movement, date }: { readonly movement: Movement; readonly date: string }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [before, after] = [movement.first.agreement.w, movement.second.agreement.w];
  if (before === null || after === null) return null;
  const gain = number(hundredths(after) - hundredths(before), { ...TWO, signDisplay: 'exceptZero' });
  return (
    <div className={styles.big}>
      <span className="muted figures">{number(before, TWO)}</span>
      <span aria-hidden>→</span>
      <span className="visually-hidden">{t`est devenu`}</span>
      <Explained
        explanation={{
          title: t`Gain d’accord`,
          sentence: t`W dit si chacun range ces cas d’usage dans le même ordre (0 : rien en commun, 1 : le même). Le gain compare les deux tours sur les mêmes cas d’usage.`,
          formula: 'ΔW = W₂ − W₁',
          inputs: [
            [t`W au premier tour`, number(before, TWO)],
            [t`W au second tour`, number(after, TWO)],
            [t`Gain`, gain],
            [t`Cas d’usage communs`, number(movement.items)],
          ],
          date,
        }}
      >
        {number(after, TWO)}
      </Explained>
      <strong>{t`${gain} d’accord`}</strong>
    </div>
  );
}

/** The criterion on which people came closest to each other. */
function Closer({ movement, results }: { readonly movement: Movement; readonly results: RoundResults }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [best] = movement.criteria
    .flatMap(({ key, consensusGain }) => (consensusGain === null ? [] : [{ key, consensusGain }]))
    .sort((one, other) => other.consensusGain - one.consensusGain);
  const name = criteriaOf(results.model.content).find(({ key }) => key === best?.key)?.name[language];
  return best && best.consensusGain > 0.005
    ? t`C’est sur « ${name} » que vous vous êtes le plus rapprochés.`
    : null;
}

/** The rule that says when to stop (product default): another round must bring something. */
function Advice({ stop }: Pick<Movement, 'stop'>) {
  const { t } = useLingui();
  if (stop === 'small-gain')
    return (
      <Notice tone="info" title={t`Un troisième tour apporterait peu`}>
        {t`L’accord a gagné moins de 0,05 : ce qui divise encore est un vrai choix, à trancher plutôt qu’à noter.`}
      </Notice>
    );
  if (stop === 'stable')
    return (
      <Notice tone="success" title={t`Vous pouvez vous arrêter là`}>
        {t`Les notes ne bougent presque plus (moins d’un demi-point) : l’avis de l’équipe est stable.`}
      </Notice>
    );
  return (
    <Notice tone="info" title={t`Les avis bougent encore`}>
      {t`L’accord a nettement changé entre les deux tours : si un désaccord compte pour la décision, un nouveau tour peut servir.`}
    </Notice>
  );
}
