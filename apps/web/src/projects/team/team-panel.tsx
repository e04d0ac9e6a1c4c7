import {
  endRole,
  getTeam,
  type HeldRole,
  type Team,
  type TeamRole,
} from '@jalon/contracts/projects/team.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { UserPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import { Avatar } from '../../ui/content/avatar';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { useWords } from '../use-words';
import { KeyRolesPanel } from './key-roles-panel';
import { RaciTable } from './raci-table';
import styles from './team.module.css';

const ConfirmDialog = laterDialog(
  async () => (await import('../../ui/actions/confirm-dialog')).ConfirmDialog,
);
const GiveRoleDialog = laterDialog(async () => (await import('./give-role-dialog')).GiveRoleDialog);

interface Props {
  readonly useCaseId: string;
}

/** The team of a use case or of its project: the five key roles, every role, who does what. */
export function TeamPanel({ useCaseId }: Props) {
  const query = useRead(getTeam, { useCaseId }, { keep: true });
  return (
    <Reading query={query} lines={10}>
      {(team) => <Loaded useCaseId={useCaseId} team={team} />}
    </Reading>
  );
}

interface LoadedProps extends Props {
  readonly team: Team;
}

function Loaded({ useCaseId, team }: LoadedProps) {
  const [giving, setGiving] = useState<string | null>(null);
  const onGive = team.may.includes('team') ? setGiving : undefined;
  return (
    <>
      <KeyRolesPanel team={team} onGive={onGive} />
      <Roles team={team} onGive={onGive} />
      <RaciTable team={team} />
      {giving !== null && (
        <GiveRoleDialog useCaseId={useCaseId} team={team} roleId={giving} onClose={() => setGiving(null)} />
      )}
    </>
  );
}

interface RolesProps {
  readonly team: Team;
  /** Absent where the reader may not. */
  readonly onGive: ((roleId: string) => void) | undefined;
}

/** Roles that somebody holds first, then the others folded. */
function Roles({ team, onGive }: RolesProps) {
  const { t } = useLingui();
  const held = team.roles.filter((role) => role.held.length > 0);
  const open = team.roles.filter((role) => role.held.length === 0);
  return (
    <Panel
      title={t`Rôles`}
      line={t`Une personne peut en tenir plusieurs, sauf ceux qu’une porte veut séparés.`}
      actions={
        onGive && (
          <Button icon={<UserPlus size={16} aria-hidden />} onClick={() => onGive('')}>
            {t`Donner un rôle`}
          </Button>
        )
      }
    >
      {held.length === 0 && <p className="muted">{t`Personne ne tient encore de rôle dans ce projet.`}</p>}
      <ul className={styles.roles}>
        {held.map((role) => (
          <Role key={role.id} role={role} onGive={onGive} />
        ))}
      </ul>
      {open.length > 0 && (
        <details className={styles.others}>
          <summary>
            {t`${plural(open.length, { one: 'Un rôle que personne ne tient', other: '# rôles que personne ne tient' })}`}
          </summary>
          <ul className={styles.roles}>
            {open.map((role) => (
              <Role key={role.id} role={role} onGive={onGive} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

interface RoleProps extends Pick<RolesProps, 'onGive'> {
  readonly role: TeamRole;
}

function Role({ role, onGive }: RoleProps) {
  const { t } = useLingui();
  const words = useWords();
  const name = words(role);
  return (
    <li className={styles.role}>
      <div>
        <strong>{name}</strong>
        {role.advisesOnly && (
          <>
            {' '}
            <Pill tone="neutral">{t`Conseille, ne décide pas`}</Pill>
          </>
        )}
      </div>
      <ul className={styles.people}>
        {role.held.map((held) => (
          <Holder key={held.id} role={name} held={held} mayEnd={onGive !== undefined} />
        ))}
        {onGive && (
          <li>
            <IconButton
              label={t`Donner le rôle « ${name} »`}
              icon={<UserPlus size={16} aria-hidden />}
              onClick={() => onGive(role.id)}
            />
          </li>
        )}
      </ul>
    </li>
  );
}

interface HolderProps {
  readonly role: string;
  readonly held: HeldRole;
  readonly mayEnd: boolean;
}

function Holder({ role, held, mayEnd }: HolderProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { mutateAsync, isPending, error } = useWrite(endRole);
  const { name } = held.person;
  const end = async () => {
    await mutateAsync({ id: held.id });
    setAsking(false);
  };
  return (
    <li className={styles.person}>
      <Avatar name={name} />
      <span>
        {name} <span className="muted small">{t`depuis le ${date(held.givenAt)}`}</span>
      </span>
      {mayEnd && (
        <IconButton
          label={t`Retirer à ${name} le rôle « ${role} »`}
          icon={<X size={16} aria-hidden />}
          onClick={() => setAsking(true)}
        />
      )}
      {isAsking && (
        <ConfirmDialog
          opened
          title={t`Mettre fin au rôle « ${role} » ?`}
          consequence={
            <>
              {error && <ProblemNotice error={error} />}
              {t`${name} ne pourra plus signer à ce titre. Ce qui est déjà signé reste dans l’historique. Une porte où seule sa voix manquait encore est décidée aussitôt.`}
            </>
          }
          confirmLabel={t`Mettre fin au rôle`}
          busy={isPending}
          onConfirm={() => void end().catch(() => undefined)}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
