import { type Constraint, CONSTRAINT_FAMILIES, filledConstraints } from '@jalon/domain/projects/constraints';
import { useLingui } from '@lingui/react/macro';
import { Facts } from '../../ui/forms/edit-section';
import { useProject } from '../project-context';
import { constraintLabels } from '../words';
import { RecordSection } from './record-section';

/** Five families, each with its words or with « nothing to report » (S-CON-01 … S-CON-05). */
export function ConstraintsSection() {
  const { t } = useLingui();
  const project = useProject();
  const filled = filledConstraints(project.constraints).length;
  const of = CONSTRAINT_FAMILIES.length;
  const shown = (kept: Constraint | undefined) =>
    kept && ('text' in kept ? kept.text : <span className="muted">{t`Rien à signaler`}</span>);
  return (
    <RecordSection
      project={project}
      name="constraints"
      title={t`Contraintes`}
      note={t`${filled} sur ${of}`}
      fields={['constraints']}
      view={
        <Facts
          items={CONSTRAINT_FAMILIES.map(
            (family) => [t(constraintLabels[family]), shown(project.constraints[family])] as const,
          )}
        />
      }
    />
  );
}
