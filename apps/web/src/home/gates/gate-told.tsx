import type { AwaitedGate } from '@jalon/domain/gates/awaiting/awaited-gate';
import { wordsIn } from '@jalon/domain/platform/typography';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/words/language';
import styles from '../home.module.css';

/** What a gate waits for, in a sentence or two: what falls to the reader first, then what is lacking by name. */
export function GateTold({ gate }: { readonly gate: AwaitedGate }) {
  const { t } = useLingui();
  const { overdue, fallen, toSign, toAdvise, isReady, votes, needed } = gate;
  const told = [
    overdue > 0 && t`${plural(overdue, { one: '# condition en retard', other: '# conditions en retard' })}`,
    fallen > 0 && t`${plural(fallen, { one: '# signature tombée', other: '# signatures tombées' })}`,
    toSign > 0 &&
      t`${plural(toSign, { one: '# critère à signer par vous', other: '# critères à signer par vous' })}`,
    toAdvise > 0 &&
      t`${plural(toAdvise, { one: '# avis vous est demandé', other: '# avis vous sont demandés' })}`,
    isReady && t`${plural(votes, { one: `# voix sur ${needed}`, other: `# voix sur ${needed}` })}`,
  ].filter((part) => part !== false);
  return (
    <>
      {told.length > 0 && <span className="small">{told.join(' · ')}</span>}
      <Lacking gate={gate} />
    </>
  );
}

/** The open criteria by name, as many as are told, and how many in all. */
function Lacking({ gate: { unmet } }: { readonly gate: AwaitedGate }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { count, first } = unmet;
  if (count === 0) return null;
  const names = first.map((words) => wordsIn(words, language)).join(' ; ');
  const rest = count > first.length ? '…' : '';
  return (
    <span className={`muted small ${styles.detail}`}>
      {t`${plural(count, { one: '# critère manque', other: '# critères manquent' })}`}
      {language === 'fr' ? ' : ' : ': '}
      {names}
      {rest}
    </span>
  );
}
