import { CONSTRAINT_FAMILIES } from '@jalon/domain/projects/constraints';
import { useLingui } from '@lingui/react/macro';
import { DateField } from '../../../ui/fields/date-field';
import { TextAreaField } from '../../../ui/fields/text-area-field';
import { TextField } from '../../../ui/fields/text-field';
import { FieldRow } from '../../../ui/forms/form';
import { useFieldWords } from '../field-words';
import type { SectionName } from '../section';
import { ConstraintField } from './constraint-field';
import type { RecordControl } from './use-record-form';

interface Props {
  readonly control: RecordControl;
}

/** The fields of one part of the record. */
export function SectionFields({ name, control }: Props & { readonly name: SectionName }) {
  if (name === 'problem') return <ProblemFields control={control} />;
  if (name === 'scope') return <PairFields control={control} fields={['scopeIn', 'scopeOut']} />;
  if (name === 'expectations') return <PairFields control={control} fields={['doesText', 'doesNotText']} />;
  if (name === 'dates') return <DateFields control={control} />;
  return CONSTRAINT_FAMILIES.map((family) => (
    <ConstraintField key={family} control={control} family={family} />
  ));
}

function ProblemFields({ control }: Props) {
  const { t } = useLingui();
  const { label } = useFieldWords();
  return (
    <>
      <TextField control={control} name="title" label={label('title')} required />
      <TextAreaField
        control={control}
        name="problem"
        label={label('problem')}
        description={t`Dans quel contexte, à quel moment, que se passe-t-il, et qui en souffre ? C’est ce que le sponsor signe à G1.`}
        rows={6}
        maxLength={4000}
      />
    </>
  );
}

interface PairProps extends Props {
  readonly fields: readonly ['scopeIn', 'scopeOut'] | readonly ['doesText', 'doesNotText'];
}

/** Two texts that set one another off, side by side. */
function PairFields({ control, fields }: PairProps) {
  const { label } = useFieldWords();
  return (
    <FieldRow>
      {fields.map((field) => (
        <TextAreaField
          key={field}
          control={control}
          name={field}
          label={label(field)}
          rows={5}
          maxLength={4000}
        />
      ))}
    </FieldRow>
  );
}

function DateFields({ control }: Props) {
  const { label } = useFieldWords();
  return (
    <FieldRow>
      <DateField control={control} name="startsOn" label={label('startsOn')} />
      <DateField control={control} name="dueOn" label={label('dueOn')} />
    </FieldRow>
  );
}
