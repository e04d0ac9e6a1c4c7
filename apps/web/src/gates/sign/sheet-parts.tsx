import type { GateView } from '@jalon/contracts/gates/gate-view';
import { isSettled } from '@jalon/domain/gates/evaluation/states';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { OpinionPart } from '../criteria/sayings';
import { Votes } from '../decided/decided-panels';
import { DifferenceList } from '../changes/difference-list';
import { useWords } from '../use-words';
import { stateLabels, stateTones } from '../words';
import { AskedList, LessonsSaid } from './asked-list';
import { roleOf, seatsOf } from './ballot/ballot';
import { askedBefore, lessonsSaid } from './ballot/said-before';
import styles from './sign.module.css';

interface Props {
  readonly gate: GateView;
}

/** What changed since the reader last signed here. */
export function ChangedSince({ gate: { changes } }: Props) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  if (!changes) return null;
  return (
    <Panel title={t`Depuis votre dernière lecture`} line={dateTime(changes.since)}>
      {changes.differences.length === 0 ? (
        <p className="muted">{t`Rien n’a changé.`}</p>
      ) : (
        <DifferenceList differences={changes.differences} />
      )}
    </Panel>
  );
}

/** What is not green, blocking first; or green by a declaration or a waiver only. */
export function StillOpen({ gate: { criteria } }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const open = criteria
    .filter(({ state, restsOnDeclared }) => !isSettled(state) || state === 'waived' || restsOnDeclared)
    .toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
  const isGreen = open.length > 0 && open.every(({ state }) => isSettled(state));
  return (
    <Panel title={isGreen ? t`À savoir avant de signer` : t`Ce qui n’est pas au vert`}>
      {open.length === 0 && <p className="muted">{t`Rien : tout est rempli et mesuré.`}</p>}
      <ul className={styles.open}>
        {open.map(({ id, state, name, sentence, isBlocking, restsOnDeclared }) => (
          <li key={id}>
            <Pill tone={stateTones[state]}>{t(stateLabels[state])}</Pill>{' '}
            {restsOnDeclared && <Pill tone="attention">{t`Déclaré`}</Pill>} <strong>{words(name)}</strong>
            <div className="muted small">
              {words(sentence)}
              {!isBlocking && ` · ${t`consultatif`}`}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the other deciders said, and what they ask for. */
export function OtherVotes({ gate }: Props) {
  const { t } = useLingui();
  const { person } = useSession();
  const votes = gate.seats.flatMap(({ vote }) => (vote && vote.person.id !== person.id ? [vote] : []));
  return (
    <Panel title={t`Ce que les autres ont dit`}>
      {votes.length === 0 ? (
        <p className="muted">{t`Personne d’autre n’a encore voté.`}</p>
      ) : (
        <Votes votes={votes} />
      )}
      <Along gate={gate} />
    </Panel>
  );
}

/** Conditions and lessons that come with their votes. */
function Along({ gate }: Props) {
  const { t } = useLingui();
  const roleId = roleOf(seatsOf(gate)[0]?.value ?? '');
  const asked = askedBefore(gate, roleId);
  return (
    <>
      {asked.length > 0 && (
        <>
          <p className="small">{t`Conditions demandées pour passer :`}</p>
          <AskedList gate={gate} asked={asked} />
        </>
      )}
      <LessonsSaid said={lessonsSaid(gate, roleId)} />
    </>
  );
}

/** The advice that came with the criteria. */
export function Opinions({ gate: { criteria } }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const advised = criteria.filter(({ opinion, state }) => opinion && state !== 'not_applicable');
  if (advised.length === 0) return null;
  return (
    <Panel title={t`Avis`}>
      {advised.map((criterion) => (
        <div key={criterion.id} className={styles.advice}>
          <p>{words(criterion.name)}</p>
          <OpinionPart criterion={criterion} isAlone />
        </div>
      ))}
    </Panel>
  );
}
