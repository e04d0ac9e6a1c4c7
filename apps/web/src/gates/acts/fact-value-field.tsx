import type { GateFact } from '@jalon/contracts/gates/gate-criterion';
import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { DateField } from '../../ui/fields/date-field';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { NumberField } from '../../ui/fields/number-field';
import { RadioField } from '../../ui/fields/radio-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { useWords } from '../use-words';
import { isFigure } from './fact-value';

interface Props {
  // The three members of a declaration; which value it holds is the fact’s own.
  readonly control: Control<{ value: unknown; note: string | null; expiresOn: string }>;
  readonly fact: GateFact;
}

/** The control that fits what the fact may be worth. */
export function FactValueField({ control, fact }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const on = { control, name: 'value', label: t`Valeur`, required: true } as const;
  const choices = fact.values.map((value) => ({ value: value.id, label: words(value) }));
  if (fact.type === 'bool')
    return (
      <RadioField
        {...on}
        choices={[
          { value: 'yes', label: t`Oui` },
          { value: 'no', label: t`Non` },
        ]}
      />
    );
  if (isFigure(fact)) return <Figure on={on} fact={fact} />;
  if (fact.type === 'date') return <DateField {...on} />;
  if (fact.type === 'list' && choices.length > 0) return <MultiSelectField {...on} choices={choices} />;
  if (choices.length > 0) return <SelectField {...on} choices={choices} emptyLabel={t`Choisir…`} />;
  return <TextField {...on} />;
}

function Figure({ on, fact }: { readonly on: FieldOn; readonly fact: GateFact }) {
  const words = useWords();
  const isWhole = fact.type === 'int';
  const unit = fact.type === 'ratio' ? '%' : fact.unit && words(fact.unit);
  return <NumberField {...on} decimals={isWhole ? 0 : 2} unit={unit ?? undefined} />;
}

type FieldOn = Pick<Props, 'control'> & {
  readonly name: 'value';
  readonly label: string;
  readonly required: boolean;
};
