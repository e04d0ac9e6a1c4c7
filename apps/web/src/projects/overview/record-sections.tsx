import { useLingui } from '@lingui/react/macro';
import { DateField } from '../../ui/fields/date-field';
import { TextAreaField } from '../../ui/fields/text-area-field';
import { TextField } from '../../ui/fields/text-field';
import { Facts } from '../../ui/forms/edit-section';
import { FieldRow } from '../../ui/forms/form';
import { useProject } from '../project-context';
import { useFieldWords } from './field-words';
import { RecordSection } from './record-section';
import type { Field, RecordControl } from './use-record-form';

/** What hurts, whom, when (S-OPP-35): what the sponsor signs. */
export function ProblemSection() {
  const { t } = useLingui();
  const project = useProject();
  const { label } = useFieldWords();
  return (
    <RecordSection
      project={project}
      name="problem"
      title={t`Le problème à résoudre`}
      fields={['title', 'problem']}
      view={<Facts items={[[label('problem'), project.problem]]} />}
      form={(control) => (
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
      )}
    />
  );
}

const SCOPE = ['scopeIn', 'scopeOut'] as const;
const EXPECTATIONS = ['doesText', 'doesNotText'] as const;

/** What is in and out (S-OPP-32). */
export function ScopeSection() {
  const { t } = useLingui();
  return <PairSection name="scope" title={t`Périmètre`} fields={SCOPE} />;
}

/** What it will and will not do (S-OPP-33). */
export function ExpectationsSection() {
  const { t } = useLingui();
  return <PairSection name="expectations" title={t`Attentes`} fields={EXPECTATIONS} />;
}

interface PairProps {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly ['scopeIn', 'scopeOut'] | readonly ['doesText', 'doesNotText'];
}

/** Two texts that set one another off, side by side. */
function PairSection({ name, title, fields }: PairProps) {
  const project = useProject();
  const { label } = useFieldWords();
  const items = fields.map((field) => [label(field), project[field]] as const);
  return (
    <RecordSection
      project={project}
      name={name}
      title={title}
      fields={fields}
      view={<Facts items={items} />}
      form={(control) => (
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
      )}
    />
  );
}

const DATES: readonly Field[] = ['startsOn', 'dueOn'];

/** When it begins, and by when it must be there. */
export function DatesSection() {
  const { t } = useLingui();
  const project = useProject();
  const { label, text } = useFieldWords();
  const fields = (control: RecordControl) => (
    <FieldRow>
      <DateField control={control} name="startsOn" label={label('startsOn')} />
      <DateField control={control} name="dueOn" label={label('dueOn')} />
    </FieldRow>
  );
  return (
    <RecordSection
      project={project}
      name="dates"
      title={t`Dates`}
      fields={DATES}
      view={<Facts items={DATES.map((field) => [label(field), text(field, project[field])] as const)} />}
      form={fields}
    />
  );
}
