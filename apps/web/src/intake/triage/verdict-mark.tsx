import type { TriageVerdict } from '@jalon/domain/intake/triage/triage-answers';
import { TRIAGE_VERDICT_WORDS } from '@jalon/domain/intake/triage/triage-verdicts';
import { Cog, Hourglass, type LucideIcon, Sparkles, Users } from 'lucide-react';
import { useWords } from './use-words';
import styles from './verdict.module.css';

const ICONS: Readonly<Record<TriageVerdict, LucideIcon>> = {
  ai: Sparkles,
  automation: Cog,
  organisation: Users,
  not_now: Hourglass,
};

interface Props {
  readonly verdict: TriageVerdict;
  readonly size?: 'normal' | 'large';
}

/** A verdict: sign and word, never colour alone. */
export function VerdictMark({ verdict, size = 'normal' }: Props) {
  const wordsOf = useWords();
  const Icon = ICONS[verdict];
  const isLarge = size === 'large';
  return (
    <span className={[styles.mark, styles[verdict], isLarge && styles.large].filter(Boolean).join(' ')}>
      <Icon size={isLarge ? 20 : 14} aria-hidden />
      {wordsOf(TRIAGE_VERDICT_WORDS[verdict].name)}
    </span>
  );
}
