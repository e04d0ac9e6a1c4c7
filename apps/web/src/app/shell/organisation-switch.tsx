import { switchOrganisation } from '@jalon/contracts/access/session.operations';
import { useLingui } from '@lingui/react/macro';
import { ChevronsUpDown } from 'lucide-react';
import { useSession } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { Button } from '../../ui/actions/button';
import styles from './shell.module.css';

/** For which organisation one works now; a menu for those who belong to several. */
export function OrganisationSwitch() {
  const { t } = useLingui();
  const { organisation, organisations } = useSession();
  const change = useWrite(switchOrganisation);
  if (organisations.length < 2) return <span className={styles.organisation}>{organisation.name}</span>;
  // A whole new page: nothing that was read in one organisation stays on the screen of another.
  const go = (organisationId: string) =>
    change.mutate({ organisationId }, { onSuccess: () => window.location.assign('/') });
  return (
    <span className={styles.organisation}>
      <ActionMenu
        label={t`Changer d’organisation`}
        trigger={
          <Button variant="quiet" size="small" className={styles.organisationButton}>
            <span className={styles.organisationName}>{organisation.name}</span>
            <ChevronsUpDown size={14} aria-hidden />
          </Button>
        }
        actions={organisations.map(({ id, name }) => ({
          label: name,
          checked: id === organisation.id,
          onSelect: () => go(id),
        }))}
      />
    </span>
  );
}
