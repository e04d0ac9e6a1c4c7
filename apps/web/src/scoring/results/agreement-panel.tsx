import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { RoundSummary } from '@jalon/domain/scoring/consensus/summarise-round';
import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Panel } from '../../ui/layout/panel';
import { useAgreementWords } from './agreement-words';
import { Explained, type Explanation } from './explained';
import styles from './results.module.css';

interface Props {
  readonly results: RoundResults;
  readonly summary: RoundSummary;
}

/** Whether the raters order the set alike; said before any average. */
export function AgreementPanel({ results, summary }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const words = useAgreementWords();
  const explanation = useExplanation({ results, summary });
  const { w, notApplicable } = summary.agreement;
  const p = results.agreement?.p ?? null;
  return (
    <Panel title={t`À quel point l’équipe voit-elle la même chose ?`}>
      {w === null ? (
        <p>{words.whyNone({ notApplicable })}</p>
      ) : (
        <div className={styles.agreement}>
          <div className={styles.big}>
            <Explained explanation={explanation}>{number(w, TWO)}</Explained>
            <strong>{words.reading(w)}</strong>
          </div>
          <Gauge w={w} />
          <p className={styles.said}>
            {words.sentence(w)} {p === null ? t`Le test du hasard est en cours de calcul.` : words.chance(p)}
          </p>
          <LeftOut summary={summary} />
        </div>
      )}
    </Panel>
  );
}

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

function useExplanation({ results, summary }: Props): Explanation {
  const { t } = useLingui();
  const { number } = useFormat();
  const { agreement } = summary;
  const drawn = results.agreement;
  const shown = (value: number | null, digits = 3) =>
    value === null ? t`sans objet` : number(value, { maximumFractionDigits: digits });
  return {
    title: t`W de Kendall`,
    sentence: t`W compare l’ordre dans lequel chacun range les cas d’usage, d’après son propre total : 1 quand tous ont le même ordre, 0 quand les ordres n’ont rien en commun. Il ne dit rien du niveau des notes.`,
    formula: 'W = 12·S ⁄ (m²(n³ − n) − m·T)',
    inputs: [
      [t`W`, shown(agreement.w)],
      [t`Personnes prises en compte (m)`, number(agreement.raters)],
      [t`Cas d’usage comparés (n)`, number(agreement.items)],
      [t`Corrélation moyenne entre deux personnes (Spearman)`, shown(agreement.meanSpearman)],
      [t`Probabilité d’un tel accord par hasard (p)`, shown(drawn?.p ?? null, 4)],
      [
        t`Tirages du test de permutation, graine`,
        drawn ? `${number(drawn.draws)}, ${drawn.seed}` : t`en cours`,
      ],
      [t`Repères`, t`0,1 très faible · 0,3 faible · 0,5 modéré · 0,7 fort · 0,9 exceptionnel (Schmidt 1997)`],
    ],
    date: results.revealedAt,
  };
}

/** Who and what is not part of W because of blanks. */
function LeftOut({ summary }: Pick<Props, 'summary'>) {
  const { itemsLeftOut, ratersLeftOut } = summary.agreement;
  if (itemsLeftOut.length + ratersLeftOut.length === 0) return null;
  return (
    <p className="muted small">
      {itemsLeftOut.length > 0 && (
        <Plural
          value={itemsLeftOut.length}
          one="# cas d’usage n’y compte pas : il y manque des notes."
          other="# cas d’usage n’y comptent pas : il y manque des notes."
        />
      )}{' '}
      {ratersLeftOut.length > 0 && (
        <Plural
          value={ratersLeftOut.length}
          one="# personne n’y compte pas : il lui manque des notes."
          other="# personnes n’y comptent pas : il leur manque des notes."
        />
      )}
    </p>
  );
}

const MARKS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** W between nothing in common and the same order; the words beside it say the same. */
function Gauge({ w }: { readonly w: number }) {
  const { t } = useLingui();
  const at = (value: number) => 10 + value * 300;
  return (
    <svg viewBox="0 0 320 44" className={styles.gauge} aria-hidden focusable="false">
      <rect x="10" y="10" width="300" height="8" rx="4" className={styles.track} />
      <rect x="10" y="10" width={Math.max(8, w * 300)} height="8" rx="4" className={styles.fill} />
      {MARKS.map((mark) => (
        <line key={mark} x1={at(mark)} x2={at(mark)} y1="8" y2="20" className={styles.mark} />
      ))}
      <circle cx={at(w)} cy="14" r="7" className={styles.fill} />
      <text x="10" y="38" className={styles.label}>
        {t`aucun ordre commun`}
      </text>
      <text x="310" y="38" textAnchor="end" className={styles.label}>
        {t`le même ordre`}
      </text>
    </svg>
  );
}
