import { useLingui } from '@lingui/react/macro';
import { Facts } from '../../ui/forms/edit-section';
import { useProject } from '../project-context';
import { useFieldWords } from './field-words';
import { RecordSection } from './record-section';
import type { Field, SectionName } from './section';

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
    />
  );
}

/** What is in and out (S-OPP-32). */
export function ScopeSection() {
  const { t } = useLingui();
  return <FactsSection name="scope" title={t`Périmètre`} fields={['scopeIn', 'scopeOut']} />;
}

/** What it will and will not do (S-OPP-33). */
export function ExpectationsSection() {
  const { t } = useLingui();
  return <FactsSection name="expectations" title={t`Attentes`} fields={['doesText', 'doesNotText']} />;
}

/** When it begins, and by when it must be there. */
export function DatesSection() {
  const { t } = useLingui();
  return <FactsSection name="dates" title={t`Dates`} fields={['startsOn', 'dueOn']} />;
}

interface Props {
  readonly name: SectionName;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** Fields that are read one under the other. */
function FactsSection({ name, title, fields }: Props) {
  const project = useProject();
  const { label, text } = useFieldWords();
  const items = fields.map((field) => [label(field), text(field, project[field])] as const);
  return <RecordSection {...{ project, name, title, fields }} view={<Facts items={items} />} />;
}
