import type { ClientDetail } from '@jalon/contracts/clients/clients.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { EditSection, Facts } from '../../ui/forms/edit-section';
import { clientFieldLabels, clientKindLabels } from '../client-words';
import { ClientEditor } from '../edit/client-editor';
import { ClientFields } from '../edit/client-fields';
import styles from './sections.module.css';
import { startsOpen } from './starts-open';

/** Who the client is; read, or edited in place. */
export function IdentitySection({ client }: { readonly client: ClientDetail }) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(() => startsOpen(client, 'identity'));
  const { may, sector, kind, profile } = client;
  return (
    <div className={styles.section}>
      <EditSection
        title={t`Le client`}
        editing={editing}
        onEdit={may.includes('edit') ? () => setEditing(true) : undefined}
        view={
          <Facts
            items={[
              [t(clientFieldLabels.sector), sector],
              [t(clientFieldLabels.kind), kind && t(clientKindLabels[kind])],
              ...(may.length > 0 || profile ? [[t(clientFieldLabels.profile), profile] as const] : []),
            ]}
          />
        }
        form={
          <ClientEditor
            client={client}
            section="identity"
            fields={(control) => <ClientFields control={control} />}
            onDone={() => setEditing(false)}
          />
        }
      />
    </div>
  );
}
