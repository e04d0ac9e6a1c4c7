import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, Mapping } from '@jalon/domain/imports/mapping';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useLanguage } from '../../platform/words/language';
import { Choice } from '../choice';
import { columnLetter } from '../words/column-letter';
import { type Change, columnUse, withField } from './draft';
import styles from './mapping.module.css';

interface Props {
  readonly mapping: Mapping;
  readonly suggestion: Mapping;
  readonly columns: readonly ColumnSurvey[];
  readonly fields: readonly RegisterField[];
  readonly onChange: (change: Change) => void;
}

/** What every row must have, and the column that gives it. */
export function RequiredFields({ fields, ...rest }: Props) {
  const { t } = useLingui();
  const required = fields.filter(({ isRequired }) => isRequired);
  if (required.length === 0) return null;
  return (
    <ul className={styles.required} aria-label={t`Champs obligatoires`}>
      {required.map((field) => (
        <Required key={field.key} field={field} {...rest} />
      ))}
    </ul>
  );
}

type OneProps = Omit<Props, 'fields'> & { readonly field: RegisterField };

/** This column, and no other, gives the field; none where no column is of that position. */
const withColumn =
  (field: string, survey: ColumnSurvey | undefined, suggestion: Mapping): Change =>
  (before) => {
    const after = { ...before, columns: before.columns.filter((use) => use.field !== field) };
    if (!survey) return after;
    return withField({ survey, field, suggested: columnUse(suggestion, survey.position) })(after);
  };

/** The column that gives a field, as a text; is there one, or a fixed value? */
function giverOf(key: string, { columns, fixed }: Mapping) {
  const use = columns.find(({ field }) => field === key);
  const isFixed = (fixed[key] ?? null) !== null;
  return { position: use?.position.toString() ?? '', isFilled: use !== undefined || isFixed };
}

function Required({ field, mapping, suggestion, columns, onChange }: OneProps) {
  const { t } = useLingui();
  const name = wordsIn(field.label, useLanguage());
  const { position, isFilled } = giverOf(field.key, mapping);
  const Sign = isFilled ? CircleCheck : CircleAlert;
  const take = (value: string) => {
    const survey = columns.find((column) => String(column.position) === value);
    onChange(withColumn(field.key, survey, suggestion));
  };
  return (
    <li className={isFilled ? styles.given : styles.missing}>
      <Sign size={18} aria-hidden />
      <Choice
        label={isFilled ? t`${name} (obligatoire)` : t`${name} (obligatoire) : il manque une colonne`}
        value={position}
        choices={[
          { value: '', label: isFilled ? t`Valeur par défaut` : t`Choisir une colonne…` },
          ...columns.map((column) => ({
            value: String(column.position),
            label: `${columnLetter(column.position)} · ${column.name}`,
          })),
        ]}
        onChange={take}
      />
    </li>
  );
}
