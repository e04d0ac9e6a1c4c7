import { createToken } from '@jalon/contracts/access/tokens.operations';
import { ApiTokenDraft } from '@jalon/domain/access/api-token';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { CopyButton } from '../../ui/actions/copy-button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { NumberField } from '../../ui/fields/number-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow, Form } from '../../ui/forms/form';
import styles from '../account/account.module.css';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Name, scope and life of a new token; then its secret, once. */
export function TokenDialog({ opened, onClose }: Props) {
  const { t } = useLingui();
  const [secret, setSecret] = useState<string>();
  const close = () => {
    setSecret(undefined);
    onClose();
  };
  return (
    <Dialog title={secret ? t`Votre jeton` : t`Créer un jeton`} opened={opened} onClose={close}>
      {secret ? (
        <Secret secret={secret} onClose={close} />
      ) : (
        <TokenForm onSecret={setSecret} onClose={close} />
      )}
    </Dialog>
  );
}

function Secret({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const { t } = useLingui();
  return (
    <div className={styles.stack}>
      <Notice tone="attention" live>
        {t`Copiez-le maintenant : il ne sera plus affiché.`}
      </Notice>
      <code>{secret}</code>
      <DialogActions>
        <CopyButton text={secret} label={t`Copier le jeton`} />
        <Button variant="primary" onClick={onClose}>
          {t`Je l’ai conservé`}
        </Button>
      </DialogActions>
    </div>
  );
}

interface FormProps {
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

function TokenForm({ onSecret, onClose }: FormProps) {
  const { t } = useLingui();
  const write = useWrite(createToken);
  const { form } = useShapeForm({
    shape: ApiTokenDraft,
    defaultValues: { name: '', scope: 'read', expiresInDays: 90 },
  });
  const { submit, refusal, busy } = useSubmit(form, async (typed) =>
    onSecret((await write.mutateAsync(typed)).secret),
  );
  const { control } = form;
  return (
    <Form onSubmit={submit} label={t`Créer un jeton`}>
      {refusal && <ProblemNotice {...refusal} />}
      <TextField
        control={control}
        name="name"
        label={t`Nom du jeton`}
        description={t`Ce qui s’en sert : « Tableau de bord ».`}
        required
        autoFocus
      />
      <FieldRow>
        <SelectField
          control={control}
          name="scope"
          label={t`Portée`}
          choices={[
            { value: 'read', label: t`Lecture seule` },
            { value: 'full', label: t`Accès complet` },
          ]}
        />
        <NumberField control={control} name="expiresInDays" label={t`Durée en jours`} min={1} max={365} />
      </FieldRow>
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Créer le jeton`}
        </Button>
      </DialogActions>
    </Form>
  );
}
