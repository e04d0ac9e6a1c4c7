import type { FieldValue, RegisterField } from '@jalon/domain/imports/field';
import type { Mapping } from '@jalon/domain/imports/mapping';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useLanguage } from '../../platform/words/language';
import { IconButton } from '../../ui/actions/icon-button';
import { Panel } from '../../ui/layout/panel';
import choice from '../choice.module.css';
import { Choice } from '../choice';
import { type Change, withFixed } from './draft';
import styles from './mapping.module.css';
import { useTargets } from './columns/targets';

interface Props {
  readonly mapping: Mapping;
  readonly fields: readonly RegisterField[];
  readonly onChange: (change: Change) => void;
}

const LISTS: readonly RegisterField['type'][] = ['choice', 'choices', 'person', 'clients'];
const NOT_FIXED: readonly RegisterField['type'][] = ['reference'];

/** A value that every row gets where no column gives one. */
export function FixedValues({ mapping, fields, onChange }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const open = fields.filter(
    ({ key, type, isExportOnly }) => !isExportOnly && !NOT_FIXED.includes(type) && !(key in mapping.fixed),
  );
  const fixed = fields.filter(({ key }) => key in mapping.fixed);
  return (
    <Panel
      title={t`Valeurs par défaut`}
      line={t`Pour toutes les lignes dont la cellule est vide, ou si aucune colonne ne donne ce champ.`}
    >
      <div className={styles.fixed}>
        {fixed.map((field) => (
          <FixedField key={field.key} field={field} value={mapping.fixed[field.key]} onChange={onChange} />
        ))}
        <Choice
          label={t`Ajouter une valeur par défaut`}
          value=""
          choices={[
            { value: '', label: t`Choisir un champ…` },
            ...open.map(({ key, label }) => ({ value: key, label: wordsIn(label, language) })),
          ]}
          onChange={(key) => key !== '' && onChange(withFixed(key, null))}
        />
      </div>
    </Panel>
  );
}

interface FieldProps {
  readonly field: RegisterField;
  readonly value: FieldValue | undefined;
  readonly onChange: (change: Change) => void;
}

const SEVERAL: readonly RegisterField['type'][] = ['choices', 'words', 'clients'];

/** What is typed, as the field holds it. */
function valueFor({ type }: RegisterField, typed: string): FieldValue {
  if (typed === '') return null;
  if (SEVERAL.includes(type)) return [typed];
  if (type !== 'number' && type !== 'integer') return typed;
  const figure = Number(typed.replace(',', '.'));
  return Number.isFinite(figure) ? figure : null;
}

const shownOf = (value: FieldValue | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : value === null || value === undefined ? '' : String(value);

function FixedField({ field, value, onChange }: FieldProps) {
  const { t } = useLingui();
  const name = wordsIn(field.label, useLanguage());
  const take = (typed: string) => onChange(withFixed(field.key, valueFor(field, typed)));
  return (
    <div className={styles.fixedField}>
      {LISTS.includes(field.type) ? (
        <FixedChoice field={field} name={name} value={shownOf(value)} onTake={take} />
      ) : (
        <label className={choice.choice}>
          <span className={choice.label}>{name}</span>
          <input
            type={field.type === 'date' ? 'date' : 'text'}
            inputMode={field.type === 'number' || field.type === 'integer' ? 'decimal' : undefined}
            maxLength={field.max ?? undefined}
            defaultValue={shownOf(value)}
            onChange={(event) => take(event.currentTarget.value)}
          />
        </label>
      )}
      <IconButton
        label={t`Retirer la valeur par défaut de « ${name} »`}
        icon={<X size={16} aria-hidden />}
        onClick={() => onChange(withFixed(field.key, undefined))}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly field: RegisterField;
  readonly name: string;
  readonly value: string;
  readonly onTake: (value: string) => void;
}

function FixedChoice({ field, name, value, onTake }: ChoiceProps) {
  const { t } = useLingui();
  const { targets } = useTargets(field);
  return (
    <Choice
      label={name}
      value={value}
      choices={[{ value: '', label: t`Choisir…` }, ...targets]}
      onChange={onTake}
    />
  );
}
