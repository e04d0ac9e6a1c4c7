import {
  type AxisNames,
  type CertaintySpeech,
  sayCertainty,
} from '@jalon/domain/portfolio/robustness/certainty-words';
import { useLingui } from '@lingui/react/macro';
import { LoaderCircle, ShieldCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Panel } from '../../ui/layout/panel';
import { useLanguage } from '../../platform/words/language';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { MethodNote } from './method-note';
import type { Sureness } from './use-certainty';
import styles from './certainty.module.css';

interface Props {
  readonly ranked: RankedUseCases;
  readonly sureness: Sureness;
  /** How many of the first, and whether the raters move. */
  readonly choices: ReactNode;
}

/** In one glance: can one build on the first of the list, and if not, what would change it. */
export function CertaintyBanner({ ranked, sureness, choices }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { axes } = ranked.source.model.content;
  const names = useMemo(
    (): AxisNames => Object.fromEntries(axes.map(({ key, name }) => [key, name])),
    [axes],
  );
  const { certainty, stability, study } = sureness;
  const label = certainty?.label ?? null;
  const isBusy = stability.isStale || stability.progress !== null;
  const speech = certainty && sayCertainty(certainty, names, language);
  const look = [styles.banner, label && styles[label], isBusy && styles.stale].filter(Boolean).join(' ');
  return (
    <Panel flush>
      <div className={look} role="status" aria-live="polite" aria-busy={isBusy}>
        <Verdict label={label} hasFailed={stability.hasFailed} />
        <div className={styles.sentences}>
          {speech && <p className={styles.main}>{withoutLabel(speech)}</p>}
          {speech?.reasons.map((reason) => (
            <p key={reason} className={styles.reason}>
              {reason}
            </p>
          ))}
          {!certainty && !stability.hasFailed && (
            <p className="muted">{t`Le classement est refait dix mille fois pour savoir ce qui tient…`}</p>
          )}
          {stability.hasFailed && (
            <p>{t`La solidité du classement n’a pas pu être calculée dans ce navigateur. Le classement, lui, est juste.`}</p>
          )}
        </div>
        <div className={styles.choices} data-no-print>
          {choices}
        </div>
        <Progress part={stability.progress} />
        {study && (
          <div className={styles.foot}>
            <MethodNote result={study.robustness} at={study.at} />
          </div>
        )}
      </div>
    </Panel>
  );
}

/** The sentence begins with the label, which stands beside it already. */
function withoutLabel({ label, sentence }: CertaintySpeech): string {
  if (!label) return sentence;
  const rest = sentence.replace(new RegExp(`^${label}\\s*:\\s*`), '');
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

interface VerdictProps {
  readonly label: 'safe' | 'fragile' | null;
  readonly hasFailed: boolean;
}

/** Sign and word, never colour alone. */
function Verdict({ label, hasFailed }: VerdictProps) {
  const { t } = useLingui();
  const Icon =
    label === 'safe' ? ShieldCheck : label === 'fragile' || hasFailed ? TriangleAlert : LoaderCircle;
  const word =
    label === 'safe'
      ? t({ message: 'Sûr', context: 'ranking' })
      : label === 'fragile'
        ? t({ message: 'Fragile', context: 'ranking' })
        : hasFailed
          ? t`Inconnu`
          : t`Calcul…`;
  return (
    <p className={styles.verdict}>
      <Icon size={22} aria-hidden />
      {word}
    </p>
  );
}

function Progress({ part }: { readonly part: number | null }) {
  if (part === null) return null;
  return (
    <div className={styles.progress} aria-hidden>
      <span style={{ transform: `scaleX(${Math.max(0.02, part)})` }} />
    </div>
  );
}
