import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { laterPart } from '../../platform/routing/later';
import { useMay } from '../../platform/session';
import { EditSection } from '../../ui/forms/edit-section';
import { useProject } from '../project-context';
import styles from './overview.module.css';

const ClientsForm = laterPart(async () => (await import('./editing/clients-form')).ClientsForm, 2);

/** For whom the project is run: the clients of its use case. */
export function ClientsSection() {
  const { t } = useLingui();
  const { clients, may } = useProject();
  const [editing, setEditing] = useState(false);
  const seesClients = useMay('clients:read');
  const mayEdit = may.includes('edit') && seesClients;
  return (
    <div className={styles.section}>
      <EditSection
        title={t`Clients`}
        editing={editing}
        onEdit={mayEdit ? () => setEditing(true) : undefined}
        view={
          clients.length === 0 ? (
            <p className="muted">{t`Aucun client en particulier.`}</p>
          ) : (
            <ul className={styles.names}>
              {clients.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/clients/$id" params={{ id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
        form={editing && <ClientsForm onDone={() => setEditing(false)} />}
      />
    </div>
  );
}
