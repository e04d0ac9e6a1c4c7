import type { RegisterField } from '@jalon/domain/imports/field';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useLanguage } from '../../../platform/words/language';
import choice from '../../choice.module.css';

interface Group {
  readonly name: string;
  readonly fields: readonly { readonly key: string; readonly label: string }[];
}

/** The fields of a register that a file may fill: required first, then those of the sheet, then its details. */
export function useFieldGroups(fields: readonly RegisterField[]): readonly Group[] {
  const { t } = useLingui();
  const language = useLanguage();
  return useMemo(() => {
    const open = fields.filter(({ isExportOnly }) => !isExportOnly);
    const group = (name: string, holds: (field: RegisterField) => boolean): Group => ({
      name,
      fields: open.filter(holds).map(({ key, label }) => ({ key, label: wordsIn(label, language) })),
    });
    return [
      group(t`Obligatoires`, ({ isRequired }) => isRequired),
      group(t`Principaux`, ({ isRequired, key }) => !isRequired && !key.includes('.')),
      group(t`Détails`, ({ isRequired, key }) => !isRequired && key.includes('.')),
    ].filter((one) => one.fields.length > 0);
  }, [fields, language, t]);
}

interface Props {
  /** « Champ de la colonne C » */
  readonly label: string;
  readonly groups: readonly Group[];
  /** The key of a field; null where the column is left aside. */
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}

/** Into which field a column is read. */
export function FieldChoice({ label, groups, value, onChange }: Props) {
  const { t } = useLingui();
  return (
    <div className={choice.choice}>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t`— laissée de côté —`}</option>
        {groups.map(({ name, fields }) => (
          <optgroup key={name} label={name}>
            {fields.map((field) => (
              <option key={field.key} value={field.key}>
                {field.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
