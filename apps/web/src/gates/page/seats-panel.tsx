import { endDelegation, takeBackVote } from '@jalon/contracts/gates/deciding.operations';
import type { GateSeat, GateView } from '@jalon/contracts/gates/gate-view';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { ProblemNotice } from '../../platform/problem-notice';
import { useSession } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { Quoted } from '../quoted';
import { useWords } from '../use-words';
import { effectTones } from '../words';
import styles from './gate.module.css';

const DelegateDialog = laterDialog(async () => (await import('../sign/delegate-dialog')).DelegateDialog);

interface Props {
  readonly gate: GateView;
}

/** Who decides, what each said, and who may stand in for whom. */
export function SeatsPanel({ gate }: Props) {
  const { t } = useLingui();
  return (
    <Panel
      title={t`Qui décide`}
      line={
        <Plural
          value={gate.needed}
          one="# voix suffit pour décider."
          other="# voix pour la même issue sont nécessaires."
        />
      }
    >
      {gate.seats.map((seat) => (
        <Seat key={seat.role.id} gate={gate} seat={seat} />
      ))}
    </Panel>
  );
}

interface SeatProps extends Props {
  readonly seat: GateSeat;
}

function Seat({ gate, seat }: SeatProps) {
  const { t } = useLingui();
  const words = useWords();
  const { list } = useFormat();
  const { vote, role, people, isLeftOut } = seat;
  return (
    <div className={styles.seat}>
      <div className={styles.seatHead}>
        <span>{words(role)}</span>
        {vote && <Pill tone={effectTones[vote.outcome.effect]}>{words(vote.outcome)}</Pill>}
        {!vote && <Pill tone="neutral">{isLeftOut ? t`Non pourvu` : t`Attendu`}</Pill>}
      </div>
      <span className="muted small">
        {people.length > 0 ? list(people.map(({ name }) => name)) : t`Personne ne tient ce rôle.`}
      </span>
      {vote && <VoteWords vote={vote} />}
      <Delegations gate={gate} seat={seat} />
      <SeatActs gate={gate} seat={seat} />
    </div>
  );
}

function VoteWords({ vote }: { readonly vote: NonNullable<GateSeat['vote']> }) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { person, onBehalfOf, at, reason } = vote;
  const who = onBehalfOf ? t`${person.name}, au nom de ${onBehalfOf.name}` : person.name;
  return (
    <>
      {reason && (
        <p className="small">
          <Quoted text={reason} />
        </p>
      )}
      <span className="muted small">
        {who} · {dateTime(at)}
      </span>
    </>
  );
}

function Delegations({ gate, seat }: SeatProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { mutate, isPending, error } = useWrite(endDelegation);
  return seat.delegations
    .filter(({ endedAt }) => endedAt === null)
    .map(({ id, from, to, givenBy, startsOn, endsOn }) => (
      <div key={id} className="small">
        {t`${from.name} délègue à ${to.name}, du ${date(startsOn)} au ${date(endsOn)}.`}{' '}
        {givenBy && givenBy.id !== from.id && (
          <span className="muted">{t`Délégation faite par ${givenBy.name}.`} </span>
        )}
        {gate.may.includes('delegate') && (
          <Button
            size="small"
            variant="quiet"
            busy={isPending}
            onClick={() => mutate({ id: gate.id, delegationId: id })}
          >
            {t`Y mettre fin`}
          </Button>
        )}
        {error && <ProblemNotice error={error} />}
      </div>
    ));
}

function SeatActs({ gate, seat }: SeatProps) {
  const { person } = useSession();
  const takesBack = seat.vote?.person.id === person.id && gate.may.includes('take_back_vote');
  const delegates = gate.may.includes('delegate') && seat.people.length > 0 && !seat.vote;
  return (
    <>
      {takesBack && <TakeBack gate={gate} seat={seat} />}
      {delegates && <Delegate gate={gate} seat={seat} />}
    </>
  );
}

function TakeBack({ gate, seat }: SeatProps) {
  const { t } = useLingui();
  const { mutate, isPending, error } = useWrite(takeBackVote);
  const act = () => mutate({ id: gate.id, roleId: seat.role.id });
  return (
    <div className={styles.acts} data-no-print>
      <Button size="small" variant="quiet" busy={isPending} onClick={act}>
        {t`Reprendre ma voix`}
      </Button>
      {error && <ProblemNotice error={error} />}
    </div>
  );
}

function Delegate({ gate, seat }: SeatProps) {
  const { t } = useLingui();
  const { person } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.acts} data-no-print>
      <Button size="small" variant="quiet" onClick={() => setIsOpen(true)}>
        {seat.people.some(({ id }) => id === person.id)
          ? t`Je serai absent : déléguer ma voix…`
          : t`Déléguer en cas d’absence…`}
      </Button>
      {isOpen && <DelegateDialog gate={gate} seat={seat} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
