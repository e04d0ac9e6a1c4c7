import { useLingui } from '@lingui/react/macro';
import { Facts } from '../../ui/forms/edit-section';
import { useFieldText } from '../detail/field-text';
import type { SectionProps } from '../detail/section';
import type { Field } from '../detail/section-changes';
import { fieldLabels } from '../words/field-words';

interface Props extends SectionProps {
  readonly fields: readonly Field[];
}

/** Fields as they are read, name by name. */
export function FieldFacts({ useCase, names, fields }: Props) {
  const { t } = useLingui();
  const textOf = useFieldText(names);
  return <Facts items={fields.map((field) => [t(fieldLabels[field]), textOf(field, useCase[field])])} />;
}
