import { listRoles } from '@jalon/contracts/access/members.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { ROLE_WORDS } from '@jalon/domain/access/membership';
import { PERMISSION_WORDS } from '@jalon/domain/access/permission-words';
import { useLingui } from '@lingui/react/macro';
import { Check, Minus } from 'lucide-react';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import styles from './administration.module.css';

/** The matrix that the server itself asks. */
export function RolesPage() {
  const { t } = useLingui();
  usePageTitle(t`Rôles et droits`);
  return (
    <Guard permission="members:read" title={t`Rôles et droits`}>
      <Roles />
    </Guard>
  );
}

function Roles() {
  const { t } = useLingui();
  const query = useRead(listRoles, {});
  return (
    <>
      <PageHeader
        title={t`Rôles et droits`}
        line={t`Une personne peut avoir plusieurs rôles ; leurs droits s’ajoutent.`}
      />
      <Panel flush>
        <Reading query={query} lines={12}>
          {(matrix) => <Matrix matrix={matrix} />}
        </Reading>
      </Panel>
    </>
  );
}

function Matrix({ matrix }: { readonly matrix: Output<typeof listRoles> }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Droits de chaque rôle`}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t`Droit`}</th>
            {matrix.roles.map(({ role }) => (
              <th key={role} scope="col" className={styles.mark}>
                {ROLE_WORDS[role][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">{PERMISSION_WORDS[permission][language]}</th>
              {matrix.roles.map(({ role, permissions }) => (
                <td key={role} className={styles.mark}>
                  <Mark granted={permissions.includes(permission)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ granted }: { readonly granted: boolean }) {
  const { t } = useLingui();
  const Icon = granted ? Check : Minus;
  return (
    <>
      <Icon size={16} aria-hidden className={granted ? styles.yes : styles.no} />
      <span className="visually-hidden">{granted ? t`oui` : t`non`}</span>
    </>
  );
}
