import type { GateCondition } from '@jalon/contracts/gates/gate-view';
import { confirmCondition, takeBackLift } from '@jalon/contracts/gates/settling.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Quoted } from '../quoted';
import { useWords } from '../use-words';
import { conditionLabels, conditionTones } from '../words';
import styles from './decided.module.css';

const LiftDialog = laterDialog(async () => (await import('./lift-dialog')).LiftDialog);
const MeetDialog = laterDialog(async () => (await import('./settle-dialog')).MeetDialog);
const SendBackDialog = laterDialog(async () => (await import('./settle-dialog')).SendBackDialog);

interface Props {
  readonly condition: GateCondition;
  readonly useCaseId: string;
}

/** A promise: what, by whom, until when, where it stands, and what the reader may do about it. */
export function ConditionLine({ condition, useCaseId }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const { state, owner, dueOn, criterion, met, gateId } = condition;
  return (
    <li>
      <Pill tone={conditionTones[state]}>{t(conditionLabels[state])}</Pill> <strong>{condition.words}</strong>
      <div className="muted small">
        {owner.name} · {t`pour le ${date(dueOn)}`} · {words(criterion)} · {gateId}
      </div>
      {met && (
        <p className="small">
          <Quoted text={met.how} />{' '}
          <span className="muted">
            {met.by?.name}, {date(met.at)}
          </span>
        </p>
      )}
      {condition.because && (
        <p className="small">
          {t`Remplie quand sa règle devient vraie :`} {words(condition.because)}
        </p>
      )}
      <Said condition={condition} />
      <Lifting condition={condition} />
      <Acts condition={condition} useCaseId={useCaseId} />
    </li>
  );
}

/** Said to be met, and awaiting somebody else. */
function Said({ condition: { said } }: Pick<Props, 'condition'>) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (!said) return null;
  return (
    <p className="small">
      <Pill tone="info">{t`À confirmer`}</Pill> {said.how && <Quoted text={said.how} />}{' '}
      {said.evidence && <>{t`Preuve : ${said.evidence.title}`} </>}
      <span className="muted">{t`${said.by.name}, ${date(said.at)} ; une autre personne confirme.`}</span>
    </p>
  );
}

/** Votes to lift it, once there is one. */
function Lifting({ condition: { lifting } }: Pick<Props, 'condition'>) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const given = lifting?.seats.flatMap(({ role, vote }) => (vote ? [{ role, vote }] : [])) ?? [];
  if (!lifting || given.length === 0) return null;
  return (
    <div className="small">
      <p>{t`Levée demandée : ${given.length} voix sur ${lifting.needed}.`}</p>
      <ul>
        {given.map(({ role, vote }) => (
          <li key={role.id}>
            {vote.by.name} · {words(role)}
            {vote.onBehalfOf && `, ${t`au nom de ${vote.onBehalfOf.name}`}`} · <Quoted text={vote.reason} />{' '}
            <span className="muted">{date(vote.at)}</span>
          </li>
        ))}
      </ul>
      {lifting.needsAnother && (
        <p>{t`Il manque la voix de quelqu’un qui ne répond pas de cette condition.`}</p>
      )}
    </div>
  );
}

function Acts({ condition, useCaseId }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<'meet' | 'lift' | 'send-back' | null>(null);
  const close = () => setOpened(null);
  const { may } = condition;
  return (
    <div className={styles.acts} data-no-print>
      {may.includes('meet') && (
        <Button size="small" onClick={() => setOpened('meet')}>{t`Dire qu’elle est remplie…`}</Button>
      )}
      {may.includes('confirm') && <Confirm condition={condition} onRefuse={() => setOpened('send-back')} />}
      {may.includes('lift') && (
        <Button size="small" variant="quiet" onClick={() => setOpened('lift')}>{t`Voter la levée…`}</Button>
      )}
      {may.includes('take_back_lift') && <TakeBackLift condition={condition} />}
      {opened === 'meet' && <MeetDialog condition={condition} useCaseId={useCaseId} onClose={close} />}
      {opened === 'send-back' && <SendBackDialog condition={condition} onClose={close} />}
      {opened === 'lift' && <LiftDialog condition={condition} onClose={close} />}
    </div>
  );
}

function Confirm({ condition, onRefuse }: Pick<Props, 'condition'> & { readonly onRefuse: () => void }) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useWrite(confirmCondition);
  const { instanceId: id, id: conditionId } = condition;
  const saidAt = condition.said?.at ?? '';
  return (
    <>
      <Button size="small" busy={isPending} onClick={() => mutate({ id, conditionId, saidAt, isMet: true })}>
        {t`Confirmer qu’elle est remplie`}
      </Button>
      <Button size="small" variant="quiet" onClick={onRefuse}>{t`Renvoyer…`}</Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}

function TakeBackLift({ condition: { id: conditionId, instanceId: id, lifting } }: Pick<Props, 'condition'>) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useWrite(takeBackLift);
  const own = lifting?.seats.find(({ vote }) => vote?.isOwn);
  if (!own) return null;
  const act = () => mutate({ id, conditionId, roleId: own.role.id });
  return (
    <>
      <Button size="small" variant="quiet" busy={isPending} onClick={act}>
        {t`Reprendre ma voix`}
      </Button>
      {error && <ProblemNotice error={error} />}
    </>
  );
}
