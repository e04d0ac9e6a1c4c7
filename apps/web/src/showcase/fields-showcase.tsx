import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { type Control, useForm } from 'react-hook-form';
import { Button } from '../ui/actions/button';
import { DialogActions } from '../ui/actions/dialog';
import { CheckboxField } from '../ui/fields/checkbox-field';
import { DateField } from '../ui/fields/date-field';
import { MultiSelectField } from '../ui/fields/multi-select-field';
import { NumberField } from '../ui/fields/number-field';
import { PasswordField } from '../ui/fields/password-field';
import { SearchSelectField } from '../ui/fields/search-select-field';
import { SelectField } from '../ui/fields/select-field';
import { TagsField } from '../ui/fields/tags-field';
import { TextAreaField } from '../ui/fields/text-area-field';
import { TextField } from '../ui/fields/text-field';
import { FieldRow, Form } from '../ui/forms/form';
import { Panel } from '../ui/layout/panel';

interface Values {
  title: string;
  problem: string;
  password: string;
  budget: number | null;
  deadline: string | null;
  kind: string | null;
  owner: string | null;
  clients: string[];
  tags: string[];
  personal: boolean;
}

const EMPTY: Values = {
  title: '',
  problem: '',
  password: '',
  budget: 12500,
  deadline: '2026-12-02',
  kind: 'pain',
  owner: null,
  clients: ['nova'],
  tags: ['social', 'rédaction'],
  personal: true,
};

export function FieldsShowcase() {
  const { t } = useLingui();
  const { control, handleSubmit, setError } = useForm<Values>({ defaultValues: EMPTY });
  useEffect(() => {
    setError('title', { message: t`Donnez un intitulé d’au moins 3 caractères.` });
    setError('owner', { message: t`Choisissez une personne responsable.` });
  }, [setError, t]);
  return (
    <Panel title={t`Champs`}>
      <Form onSubmit={handleSubmit(() => undefined)} label={t`Tous les champs`}>
        <Texts control={control} />
        <Choices control={control} />
        <CheckboxField
          control={control}
          name="personal"
          label={t`Traite des données personnelles`}
          description={t`Une analyse d’impact sera proposée.`}
        />
        <DialogActions>
          <Button type="submit" variant="primary">
            {t`Enregistrer`}
          </Button>
        </DialogActions>
      </Form>
    </Panel>
  );
}

function Texts({ control }: { readonly control: Control<Values> }) {
  const { t } = useLingui();
  return (
    <>
      <FieldRow>
        <TextField control={control} name="title" label={t`Intitulé`} required />
        <PasswordField
          control={control}
          name="password"
          label={t`Mot de passe`}
          autoComplete="new-password"
        />
      </FieldRow>
      <TextAreaField
        control={control}
        name="problem"
        label={t`Problème à résoudre`}
        description={t`Une phrase : qui, quoi, combien de fois.`}
        maxLength={4000}
      />
      <FieldRow>
        <NumberField control={control} name="budget" label={t`Budget`} unit="€" min={0} />
        <DateField control={control} name="deadline" label={t`Échéance`} />
      </FieldRow>
    </>
  );
}

function Choices({ control }: { readonly control: Control<Values> }) {
  const { t } = useLingui();
  const kinds = [
    { value: 'pain', label: t`Point de douleur` },
    { value: 'opportunity', label: t`Opportunité stratégique` },
  ];
  const people = ['Amélie Durand', 'Karim Benali', 'Jean-Noël Côté'].map((name) => ({
    value: name,
    label: name,
  }));
  const clients = [
    { value: 'nova', label: 'Nova Retail' },
    { value: 'orne', label: 'Groupe Orne' },
  ];
  return (
    <>
      <FieldRow>
        <SelectField
          control={control}
          name="kind"
          label={t`Nature`}
          choices={kinds}
          emptyLabel={t`Non précisée`}
        />
        <SearchSelectField control={control} name="owner" label={t`Responsable`} choices={people} required />
      </FieldRow>
      <FieldRow>
        <MultiSelectField control={control} name="clients" label={t`Clients`} choices={clients} />
        <TagsField control={control} name="tags" label={t`Étiquettes`} suggestions={['veille', 'social']} />
      </FieldRow>
    </>
  );
}
