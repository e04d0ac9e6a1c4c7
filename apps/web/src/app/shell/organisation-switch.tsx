import { useSession } from '../../platform/session';
import styles from './shell.module.css';

/** For which organisation one works now. */
export function OrganisationSwitch() {
  const { organisation } = useSession();
  return <span className={styles.organisation}>{organisation.name}</span>;
}
