import { GateDraft } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { useLingui } from '@lingui/react/macro';
import { type Ref, useState } from 'react';
import { type Control, Controller, useController } from 'react-hook-form';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import type { Choice } from '../../ui/fields/field';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { FieldGroup } from '../../ui/forms/form';
import { useVocabulary } from '../source/use-words';
import styles from './edit.module.css';
import type { PartProps } from './part-editor';
import { PartForm } from './part-form';
import { WordsFields } from './words-fields';

const Shape = blanksAsNull(GateDraft);

/** Who decides at a gate, how many, what they may decide, who may not be both. */
export function GateDialog({ id, outline, onClose }: PartProps) {
  const { t } = useLingui();
  const gate = outline.gates.find((one) => one.id === id);
  if (!gate) return null;
  const { fr, en, outcomes, deciders, quorum, mayNotAlsoBe } = gate;
  return (
    <PartForm
      title={t`Porte ${id}`}
      part={`gate-${id}`}
      shape={Shape}
      read={{ fr, en, outcomes, deciders, quorum, mayNotAlsoBe }}
      editOf={(change) => ({ what: 'gate', id, change })}
      onClose={onClose}
      fields={(control) => <GateFields control={control} />}
    />
  );
}

function GateFields({ control }: { readonly control: Control<GateDraft> }) {
  const { t } = useLingui();
  const { vocabulary, choices } = useVocabulary();
  return (
    <>
      <WordsFields control={control} fr="fr" en="en" label={t`Nom de la porte`} />
      <MultiSelectField
        control={control}
        name="deciders"
        label={t`Décideurs`}
        description={t`Le premier nommé doit toujours signer.`}
        choices={choices(vocabulary?.roles)}
      />
      <Quorum control={control} />
      <MultiSelectField
        control={control}
        name="outcomes"
        label={t`Issues possibles`}
        choices={choices(vocabulary?.outcomes)}
      />
      <Pairs control={control} />
    </>
  );
}

/** How many must sign the same outcome. */
function Quorum({ control }: { readonly control: Control<GateDraft> }) {
  const { t } = useLingui();
  return (
    <Controller
      control={control}
      name="quorum"
      render={({ field, fieldState }) => (
        <label className={styles.quorum}>
          <span>{t`Combien signent la même issue`}</span>
          <select
            ref={field.ref}
            name={field.name}
            value={String(field.value)}
            onBlur={field.onBlur}
            onChange={({ currentTarget: { value } }) =>
              field.onChange(value === 'all' ? 'all' : Number(value))
            }
          >
            <option value="all">{t`Tous`}</option>
            {[1, 2, 3, 4, 5].map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
          <Wrong message={fieldState.error?.message} />
        </label>
      )}
    />
  );
}

/** Pairs of roles that one person may not both hold. */
function Pairs({ control }: { readonly control: Control<GateDraft> }) {
  const { t } = useLingui();
  const { role } = useVocabulary();
  const { field, fieldState } = useController({ control, name: 'mayNotAlsoBe' });
  const pairs = field.value;
  return (
    <FieldGroup legend={t`Rôles qu’une même personne ne peut pas cumuler`}>
      <ul className={styles.pairs}>
        {pairs.map(([one, other], at) => (
          <li key={`${one} ${other}`}>
            {role(one)} / {role(other)}{' '}
            <button
              type="button"
              className={styles.quiet}
              onClick={() => field.onChange(pairs.toSpliced(at, 1))}
            >
              {t`Retirer`}
              <span className="visually-hidden">
                {' '}
                {role(one)} / {role(other)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Wrong message={fieldState.error?.message} />
      <AddPair hold={field.ref} onAdd={(pair) => field.onChange([...pairs, pair])} />
    </FieldGroup>
  );
}

function Wrong({ message }: { readonly message: string | undefined }) {
  return message ? <span className={styles.wrong}>{message}</span> : null;
}

interface AddPairProps {
  /** Where the focus goes when the pairs are at fault. */
  readonly hold: Ref<HTMLSelectElement>;
  readonly onAdd: (pair: [string, string]) => void;
}

function AddPair({ hold, onAdd }: AddPairProps) {
  const { t } = useLingui();
  const { vocabulary, choices } = useVocabulary();
  const roles = choices(vocabulary?.roles);
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  return (
    <div className={styles.adding}>
      <RoleSelect hold={hold} label={t`Un rôle`} roles={roles} value={one} onChange={setOne} />
      <RoleSelect label={t`L’autre`} roles={roles} value={other} onChange={setOther} />
      <button
        type="button"
        className={styles.quiet}
        onClick={() => one && other && one !== other && onAdd([one, other])}
      >
        {t`Ajouter`}
      </button>
    </div>
  );
}

interface RoleSelectProps {
  readonly hold?: Ref<HTMLSelectElement>;
  readonly label: string;
  readonly roles: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function RoleSelect({ hold, label, roles, value, onChange }: RoleSelectProps) {
  return (
    <select
      ref={hold}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{label}</option>
      {roles.map((role) => (
        <option key={role.value} value={role.value}>
          {role.label}
        </option>
      ))}
    </select>
  );
}
