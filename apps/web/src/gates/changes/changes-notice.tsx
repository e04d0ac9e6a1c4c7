import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLatestChange } from '../../platform/live';
import { useSession } from '../../platform/session';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import { stateLabels } from '../words';
import { type MovedCriterion, movedCriteria } from './moved-criteria';
import styles from '../page/gate.module.css';

/** What colleagues changed while the page was open: said in words, until it is put away. */
export function ChangesNotice({ gate }: { readonly gate: GateView }) {
  const { t } = useLingui();
  const { person } = useSession();
  const latest = useLatestChange('gate', gate.id);
  const [before, setBefore] = useState(gate);
  const moved = movedCriteria(before, gate);
  const isOwn = latest?.by === person.name;
  const newVotes = gate.seats.filter(
    ({ role, vote }) => vote && before.seats.find((seat) => seat.role.id === role.id)?.vote?.id !== vote.id,
  );
  const others = newVotes.flatMap(({ vote }) =>
    vote && vote.person.id !== person.id ? [vote.person.name] : [],
  );
  if ((moved.length === 0 || isOwn) && others.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="info" title={t`Pendant que vous lisiez`} live>
        <ul>
          {moved.map((one) => (
            <Moved key={one.id} moved={one} />
          ))}
          {others.map((name) => (
            <li key={name}>{t`${name} a voté.`}</li>
          ))}
        </ul>
        <Button size="small" variant="quiet" onClick={() => setBefore(gate)}>{t`J’ai vu`}</Button>
      </Notice>
    </div>
  );
}

function Moved({ moved: { name, from, to } }: { readonly moved: MovedCriterion }) {
  const { t } = useLingui();
  const words = useWords();
  return (
    <li>
      {words(name)}
      <Colon />
      {from && `${t(stateLabels[from])} → `}
      <strong>{t(stateLabels[to])}</strong>
    </li>
  );
}
