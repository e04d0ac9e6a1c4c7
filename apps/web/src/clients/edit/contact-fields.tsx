import type { ClientChanges } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { type Control, useFieldArray } from 'react-hook-form';
import { Button } from '../../ui/actions/button';
import { TextField } from '../../ui/fields/text-field';
import { FieldGroup, FieldRow } from '../../ui/forms/form';
import { contactLabels } from '../client-words';
import styles from './edit.module.css';

const MOST = 30;
const blank = () => ({ name: '', role: null, email: null, phone: null });

interface Props {
  readonly control: Control<ClientChanges>;
}

/** Whom to speak to at the client; as many as it takes. */
export function ContactFields({ control }: Props) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'contacts' });
  return (
    <>
      {fields.map(({ id }, at) => (
        <div key={id} className={styles.contact}>
          <OneContact control={control} at={at} />
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => remove(at)}
            aria-label={t`Retirer l’interlocuteur ${at + 1}`}
          >
            {t`Retirer`}
          </Button>
        </div>
      ))}
      {fields.length < MOST && (
        <div>
          <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => append(blank())}>
            {t`Ajouter un interlocuteur`}
          </Button>
        </div>
      )}
    </>
  );
}

function OneContact({ control, at }: Props & { readonly at: number }) {
  const { t } = useLingui();
  return (
    <FieldGroup legend={t`Interlocuteur ${at + 1}`}>
      <FieldRow>
        <TextField control={control} name={`contacts.${at}.name`} label={t(contactLabels.name)} required />
        <TextField control={control} name={`contacts.${at}.role`} label={t(contactLabels.role)} />
      </FieldRow>
      <FieldRow>
        <TextField
          control={control}
          name={`contacts.${at}.email`}
          label={t(contactLabels.email)}
          type="email"
          inputMode="email"
        />
        <TextField
          control={control}
          name={`contacts.${at}.phone`}
          label={t(contactLabels.phone)}
          type="tel"
        />
      </FieldRow>
    </FieldGroup>
  );
}
