import { useLingui } from '@lingui/react/macro';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow } from '../../ui/forms/form';

interface Props<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly fr: FieldPath<Values>;
  readonly en: FieldPath<Values>;
  readonly label: string;
  readonly description?: string;
}

/** The same words in both languages, side by side. */
export function WordsFields<Values extends FieldValues>({
  control,
  fr,
  en,
  label,
  description,
}: Props<Values>) {
  const { t } = useLingui();
  return (
    <FieldRow>
      <TextAreaField
        control={control}
        name={fr}
        label={t`${label} (français)`}
        description={description}
        rows={2}
        required
      />
      <TextAreaField
        control={control}
        name={en}
        label={t`${label} (anglais)`}
        description={description}
        rows={2}
        required
      />
    </FieldRow>
  );
}
