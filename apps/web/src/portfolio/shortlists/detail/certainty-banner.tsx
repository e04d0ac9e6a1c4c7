import type { Snapshot } from '@jalon/domain/portfolio/shortlists/snapshot';
import { useLingui } from '@lingui/react/macro';
import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { MethodNote } from '../../certainty/method-note';
import verdict from '../../certainty/verdict.module.css';
import { useListSpeech } from '../words/use-list-speech';
import styles from './banner.module.css';

type Said = Pick<Snapshot, 'certainty' | 'model' | 'label' | 'entries' | 'robustness' | 'at'>;

/** Safe or fragile, as it was when it was frozen; and the one sentence that says why. */
export function CertaintyBanner({ snapshot }: { readonly snapshot: Said }) {
  const { t } = useLingui();
  const { label, robustness, at } = snapshot;
  const isSafe = label === 'safe';
  const Icon = isSafe ? ShieldCheck : TriangleAlert;
  const speech = useListSpeech(snapshot);
  return (
    <div className={styles.place}>
      <section
        className={`${styles.banner} ${isSafe ? verdict.safe : verdict.fragile}`}
        aria-label={t`Certitude au moment de figer`}
      >
        <p className={verdict.verdict}>
          <Icon size={22} aria-hidden />
          {isSafe ? t({ message: 'Sûr', context: 'ranking' }) : t({ message: 'Fragile', context: 'ranking' })}
        </p>
        <div className={styles.sentences}>
          <p>{speech.sentence}</p>
          {speech.reasons.map((reason) => (
            <p key={reason} className="muted small">
              {reason}
            </p>
          ))}
          <MethodNote result={{ ...robustness, kind: 'robustness', rows: [] }} at={at} />
        </div>
      </section>
    </div>
  );
}
