import { useLingui } from '@lingui/react/macro';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { FieldRow } from '../../ui/forms/form';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { fieldHelp, fieldLabels } from '../words/field-words';
import { FieldFacts } from './field-facts';

/** What is in and out (S-OPP-32), what it will and will not do (S-OPP-33). */
export function ScopeSection(props: SectionProps) {
  return (
    <Section
      {...props}
      section="scope"
      view={<FieldFacts {...props} fields={['scopeIn', 'scopeOut', 'doesText', 'doesNotText']} />}
      fields={(control) => <Fields control={control} />}
    />
  );
}

function Fields({ control }: { readonly control: SectionControl }) {
  const { t } = useLingui();
  const area = (name: 'scopeIn' | 'scopeOut' | 'doesText' | 'doesNotText', help?: string) => (
    <TextAreaField
      control={control}
      name={name}
      label={t(fieldLabels[name])}
      description={help}
      rows={4}
      maxLength={4000}
    />
  );
  return (
    <>
      <FieldRow>
        {area('scopeIn', t(fieldHelp.scopeIn))}
        {area('scopeOut', t(fieldHelp.scopeOut))}
      </FieldRow>
      <FieldRow>
        {area('doesText', t(fieldHelp.doesText))}
        {area('doesNotText', t(fieldHelp.doesNotText))}
      </FieldRow>
    </>
  );
}
