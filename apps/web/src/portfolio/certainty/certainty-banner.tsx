import {
  type AxisNames,
  type CertaintySpeech,
  sayCertainty,
} from '@jalon/domain/portfolio/robustness/certainty-words';
import { useLingui } from '@lingui/react/macro';
import { LoaderCircle, ShieldCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useLanguage } from '../../platform/words/language';
import { Panel } from '../../ui/layout/panel';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { MethodNote } from './method-note';
import type { Sureness } from './use-certainty';
import styles from './certainty.module.css';
import verdict from './verdict.module.css';

interface Props {
  readonly ranked: RankedUseCases;
  readonly sureness: Sureness;
  /** How many of the first, and whether the raters move. */
  readonly choices: ReactNode;
}

/** In one glance: can one build on the first of the list, and if not, what would change it. */
export function CertaintyBanner({ ranked, sureness, choices }: Props) {
  const { certainty, stability, study, progress, hasFailed } = sureness;
  const speech = useSpeech(ranked, sureness);
  const label = certainty?.label ?? null;
  const isBusy = stability.isStale || progress !== null;
  const look = [styles.banner, label && verdict[label], isBusy && styles.stale].filter(Boolean).join(' ');
  return (
    <Panel flush>
      <div className={look}>
        <div className={styles.said} role="status" aria-live="polite" aria-busy={isBusy}>
          <Verdict label={label} hasFailed={hasFailed} />
          <Sentences speech={speech} hasFailed={hasFailed} />
        </div>
        <Progress part={progress} />
        <div className={styles.foot}>
          {study && <MethodNote result={study.robustness} at={study.at} />}
          <div className={styles.choices} data-no-print>
            {choices}
          </div>
        </div>
      </div>
    </Panel>
  );
}

/** The certainty in a director’s words; null until it is known. */
function useSpeech({ source }: RankedUseCases, { certainty }: Sureness): CertaintySpeech | null {
  const language = useLanguage();
  const { axes } = source.model.content;
  const names = useMemo(
    (): AxisNames => Object.fromEntries(axes.map(({ key, name }) => [key, name])),
    [axes],
  );
  return certainty && sayCertainty(certainty, names, language);
}

interface SentencesProps {
  readonly speech: CertaintySpeech | null;
  readonly hasFailed: boolean;
}

function Sentences({ speech, hasFailed }: SentencesProps) {
  const { t } = useLingui();
  if (hasFailed)
    return (
      <p>{t`La solidité du classement n’a pas pu être calculée dans ce navigateur. Le classement, lui, est juste.`}</p>
    );
  if (!speech)
    return <p className="muted">{t`Le classement est refait dix mille fois pour savoir ce qui tient…`}</p>;
  return (
    <div className={styles.sentences}>
      <p className={styles.main}>{withoutLabel(speech)}</p>
      {speech.reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
    </div>
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

const ICONS = { safe: ShieldCheck, fragile: TriangleAlert, unknown: TriangleAlert, busy: LoaderCircle };

/** Sign and word, never colour alone. */
function Verdict({ label, hasFailed }: VerdictProps) {
  const { t } = useLingui();
  const words = {
    safe: t({ message: 'Sûr', context: 'ranking' }),
    fragile: t({ message: 'Fragile', context: 'ranking' }),
    unknown: t`Inconnu`,
    busy: t`Calcul…`,
  };
  const state = label ?? (hasFailed ? 'unknown' : 'busy');
  const Icon = ICONS[state];
  return (
    <p className={verdict.verdict}>
      <Icon size={22} aria-hidden />
      {words[state]}
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
