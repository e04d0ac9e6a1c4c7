import type { AwaitedGate, AwaitedPart } from '@jalon/domain/gates/awaiting/awaited-gate';
import { useLingui } from '@lingui/react/macro';
import { Gavel, type LucideIcon, PenLine, Route, TriangleAlert } from 'lucide-react';
import { wordsIn } from '@jalon/domain/platform/typography';
import { PathLink } from '../../platform/routing/path-link';
import { useLanguage } from '../../platform/words/language';
import { Pill } from '../../ui/content/pill';
import styles from '../home.module.css';
import { Due } from './due';
import { GateTold } from './gate-told';

const icons: Readonly<Record<AwaitedPart, LucideIcon>> = {
  decide: Gavel,
  carry: Route,
  'at-risk': TriangleAlert,
  sign: PenLine,
};

/** Whoever may decide now goes to what they would sign; whoever signs, to what is theirs; all others to the gate. */
function pathOf({ id, part, isReady, path }: AwaitedGate): string {
  if (part === 'decide' && isReady) return `/gates/${id}/sign`;
  return part === 'sign' ? `${path}?show=mine` : path;
}

/** One gate: which, of what, what is lacking, by when. */
export function GateLine({ gate }: { readonly gate: AwaitedGate }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { part, name, mode, cycle, title, isReady, isLate, dueOn } = gate;
  const Icon = icons[part];
  const which = [
    wordsIn(name, language),
    mode && wordsIn(mode, language),
    cycle > 1 && t`passage nᵒ ${cycle}`,
  ].filter(Boolean);
  return (
    <PathLink path={pathOf(gate)} className={styles.line}>
      <Icon size={18} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className="muted small">{which.join(' · ')}</span>
        <span className={styles.title}>{title}</span>
        <GateTold gate={gate} />
      </span>
      <Due dueOn={dueOn} isLate={isLate}>
        {isReady && <Pill tone="success">{t`Prête à décider`}</Pill>}
      </Due>
    </PathLink>
  );
}
