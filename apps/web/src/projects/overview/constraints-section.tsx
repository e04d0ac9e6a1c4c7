import {
  type Constraint,
  CONSTRAINT_FAMILIES,
  type ConstraintFamily,
  filledConstraints,
} from '@jalon/domain/projects/constraints';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { Facts } from '../../ui/forms/edit-section';
import { useProject } from '../project-context';
import { constraintHelp, constraintLabels } from '../words';
import styles from './overview.module.css';
import { RecordSection } from './record-section';
import type { RecordControl } from './use-record-form';

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
      form={(control) =>
        CONSTRAINT_FAMILIES.map((family) => (
          <ConstraintField key={family} control={control} family={family} />
        ))
      }
    />
  );
}

interface FieldProps {
  readonly control: RecordControl;
  readonly family: ConstraintFamily;
}

/** What limits the project in one respect, or the honest answer that nothing does. */
function ConstraintField({ control, family }: FieldProps) {
  const { t } = useLingui();
  const id = useId();
  const { field, fieldState } = useController({ control, name: `constraints.${family}` });
  const kept: Constraint | undefined = field.value ?? undefined;
  const isNone = kept !== undefined && 'none' in kept;
  const label = t(constraintLabels[family]);
  return (
    <fieldset className={styles.constraint}>
      <legend>{label}</legend>
      <p className="muted small" id={`${id}-help`}>
        {t(constraintHelp[family])}
      </p>
      <textarea
        aria-label={label}
        aria-describedby={`${id}-help`}
        rows={2}
        maxLength={2000}
        disabled={isNone}
        value={kept !== undefined && 'text' in kept ? kept.text : ''}
        onChange={({ currentTarget: { value } }) =>
          field.onChange(value === '' ? undefined : { text: value })
        }
        onBlur={field.onBlur}
        ref={field.ref}
      />
      <label className={styles.none}>
        <input
          type="checkbox"
          checked={isNone}
          onChange={({ currentTarget: { checked } }) => field.onChange(checked ? { none: true } : undefined)}
        />
        {t`Rien à signaler`}
      </label>
      {fieldState.error && (
        <p className={styles.error} role="alert">
          {t`Deux mille caractères au plus.`}
        </p>
      )}
    </fieldset>
  );
}
