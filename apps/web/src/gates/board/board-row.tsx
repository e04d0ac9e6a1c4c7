import type { BoardGate } from '@jalon/contracts/gates/gates.operations';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { Pill } from '../../ui/content/pill';
import { GatePill } from '../gate-pill';
import { useWords } from '../use-words';
import styles from './board.module.css';

const acts: Readonly<Record<BoardGate['mine'][number], MessageDescriptor>> = {
  vote: msg`Votre décision est attendue`,
  attest: msg`À signer par vous`,
  give_opinion: msg`Votre avis est demandé`,
};

/** One open gate: what it decides, how it stands, when, who is awaited. */
export function BoardRow({ gate }: { readonly gate: BoardGate }) {
  const { t } = useLingui();
  const words = useWords();
  const about = gate.project ?? gate.useCase;
  return (
    <li className={styles.row}>
      <div>
        <PathLink path={gate.path} className={styles.name}>
          {gate.gateId} · {words(gate.name)}
        </PathLink>
        <p className="muted small">
          {about.reference} · {about.title}
          {gate.cycle > 1 && ` · ${t`${gate.cycle}e passage`}`}
        </p>
      </div>
      <div className={styles.states}>
        <GatePill {...gate} />
        {gate.state === 'blocked' && gate.overdueEarlier > 0 && (
          <Pill tone="attention">
            <Plural value={gate.overdueEarlier} one="# condition en retard" other="# conditions en retard" />
          </Pill>
        )}
        {gate.mine.map((act) => (
          <Pill key={act} tone="pilot">
            {t(acts[act])}
          </Pill>
        ))}
      </div>
      <When gate={gate} />
    </li>
  );
}

function When({ gate }: { readonly gate: BoardGate }) {
  const { t } = useLingui();
  const { date, list } = useFormat();
  const { dueOn, isLate, votes, needed, deciders } = gate;
  const awaited = deciders.filter(({ hasVoted }) => !hasVoted).map(({ name }) => name);
  return (
    <div className="small">
      <p>
        {dueOn ? date(dueOn) : <span className="muted">{t`Sans date`}</span>}{' '}
        {isLate && <Pill tone="attention">{t`Date passée`}</Pill>}
      </p>
      <p className="muted figures">
        {t`${votes} voix sur ${needed}`}
        {awaited.length > 0 && ` · ${t`attendus : ${list(awaited)}`}`}
      </p>
    </div>
  );
}
