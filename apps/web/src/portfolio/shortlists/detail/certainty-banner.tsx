import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { MethodNote } from '../../certainty/method-note';
import { useCertaintySpeech } from '../words/use-certainty-speech';
import styles from './banner.module.css';

type Said = Pick<Snapshot, 'certainty' | 'model' | 'label' | 'entries' | 'robustness' | 'at'>;

/** Safe or fragile, as it was when it was frozen; and the one sentence that says why. */
export function CertaintyBanner({ snapshot }: { readonly snapshot: Said }) {
  const { t } = useLingui();
  const { label, robustness, at } = snapshot;
  const isSafe = label === 'safe';
  const Icon = isSafe ? ShieldCheck : TriangleAlert;
  const speech = useCertaintySpeech(snapshot);
  const own = useOwnSentences(snapshot);
  return (
    <section
      className={`${styles.banner} ${isSafe ? styles.safe : styles.fragile}`}
      aria-label={t`Certitude au moment de figer`}
    >
      <p className={styles.verdict}>
        <Icon size={22} aria-hidden />
        {isSafe ? t({ message: 'Sûr', context: 'ranking' }) : t({ message: 'Fragile', context: 'ranking' })}
      </p>
      <div className={styles.sentences}>
        {own.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{speech.sentence}</p>
        {speech.reasons.map((reason) => (
          <p key={reason} className="muted small">
            {reason}
          </p>
        ))}
        <MethodNote result={{ ...robustness, kind: 'robustness', rows: [] }} at={at} />
      </div>
    </section>
  );
}

/** What the ranking alone does not say: that people retained otherwise, or for want of scores. */
export function useOwnSentences({ entries }: Pick<Snapshot, 'entries'>): string[] {
  const { t } = useLingui();
  const against = entries.filter(({ isAgainstRanking }) => isAgainstRanking).length;
  const unscored = entries.filter(({ block }) => block === 'incomplete').length;
  return [
    ...(against > 0
      ? [
          t`La liste s’écarte du classement : ${plural(against, { one: '# cas d’usage est retenu', other: '# cas d’usage sont retenus' })} contre lui, avec une note qui dit pourquoi.`,
        ]
      : []),
    ...(unscored > 0
      ? [
          t`${plural(unscored, { one: '# cas d’usage est retenu', other: '# cas d’usage sont retenus' })} sans toutes ses notes : sa place n’est pas calculée.`,
        ]
      : []),
  ];
}
