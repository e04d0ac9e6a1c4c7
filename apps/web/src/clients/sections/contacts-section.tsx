import type { ClientDetail } from '@jalon/contracts/clients/clients.operations';
import type { ClientContact } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { EditSection } from '../../ui/forms/edit-section';
import { clientFieldLabels } from '../client-words';
import { ClientEditor } from '../edit/client-editor';
import { ContactFields } from '../edit/contact-fields';
import styles from './sections.module.css';
import { startsOpen } from './starts-open';

/** Whom to speak to at the client; read, or edited in place. */
export function ContactsSection({ client }: { readonly client: ClientDetail }) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(() => startsOpen(client, 'contacts'));
  const { contacts, may } = client;
  return (
    <div className={styles.section}>
      <EditSection
        title={t(clientFieldLabels.contacts)}
        editing={editing}
        onEdit={may.includes('edit') ? () => setEditing(true) : undefined}
        view={
          contacts.length > 0 ? (
            <ul className={styles.contacts}>
              {contacts.map((contact, place) => (
                <Contact key={place} contact={contact} />
              ))}
            </ul>
          ) : (
            <p className="muted">{t`Aucun interlocuteur noté.`}</p>
          )
        }
        form={
          <ClientEditor
            client={client}
            section="contacts"
            fields={(control) => <ContactFields control={control} />}
            onDone={() => setEditing(false)}
          />
        }
      />
    </div>
  );
}

function Contact({ contact }: { readonly contact: ClientContact }) {
  const { name, role, email, phone } = contact;
  return (
    <li>
      <p>
        <strong>{name}</strong>
      </p>
      {role && <p className="muted small">{role}</p>}
      <p className={styles.ways}>
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      </p>
    </li>
  );
}
