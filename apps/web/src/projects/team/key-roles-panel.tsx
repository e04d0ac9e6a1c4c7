import type { Team } from '@jalon/contracts/projects/team.operations';
import { useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { useWords } from '../use-words';
import styles from './team.module.css';

interface Props {
  readonly team: Team;
  readonly onGive: ((roleId: string) => void) | undefined;
}

/** The five roles that no project does without (S-ROLE-26): who covers each, or what to do. */
export function KeyRolesPanel({ team: { keyRoles }, onGive }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const covered = keyRoles.filter(({ people }) => people.length > 0).length;
  const all = keyRoles.length;
  return (
    <Panel
      title={t`Les cinq rôles clés`}
      line={
        covered === all
          ? t`Tous sont pourvus.`
          : t`${covered} sur ${all} pourvus. G1 les regarde : une équipe complète évite les angles morts.`
      }
    >
      <ul className={styles.keys}>
        {keyRoles.map((role) => {
          const isCovered = role.people.length > 0;
          return (
            <li key={role.id} className={styles.key}>
              {isCovered ? (
                <CircleCheck className={styles.yes} size={18} aria-hidden />
              ) : (
                <CircleAlert className={styles.no} size={18} aria-hidden />
              )}
              <div>
                <strong>{words(role)}</strong>
                <p className="small">
                  {isCovered ? role.people.map(({ name }) => name).join(', ') : t`À pourvoir`}
                </p>
                {!isCovered && onGive && (
                  <Button size="small" onClick={() => onGive(role.by[0] ?? '')}>
                    {t`Désigner`}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
