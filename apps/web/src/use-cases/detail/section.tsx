import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { fillingOf, type UseCaseSection } from '@jalon/domain/use-cases/sections';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { hasDraft } from '../../platform/forms/use-edit-form';
import { EditSection } from '../../ui/forms/edit-section';
import { sectionLabels } from '../words/field-words';
import styles from './detail.module.css';
import type { Names } from './field-text';
import { SectionEditor } from './section-editor';
import { draftOf, type SectionControl } from './use-section-form';

export interface SectionProps {
  readonly useCase: UseCaseDetail;
  readonly names: Names;
}

interface Props extends SectionProps {
  readonly section: UseCaseSection;
  readonly view: ReactNode;
  /** The fields that take its place while it is edited. */
  readonly fields: (control: SectionControl) => ReactNode;
}

/** One section of the page: read, or edited in place on its own; opens by itself on an unfinished draft. */
export function Section({ useCase, names, section, view, fields }: Props) {
  const { t } = useLingui();
  const mayEdit = useCase.may.includes('edit');
  const [editing, setEditing] = useState(() => mayEdit && hasDraft(draftOf(useCase.id, section)));
  const { filled, of } = fillingOf(useCase, section);
  return (
    <div className={styles.section} id={`section-${section}`}>
      <EditSection
        title={t(sectionLabels[section])}
        note={mayEdit && of > 1 ? t`${filled} sur ${of}` : undefined}
        editing={editing}
        onEdit={mayEdit ? () => setEditing(true) : undefined}
        view={view}
        form={
          editing && (
            <SectionEditor
              useCase={useCase}
              names={names}
              section={section}
              fields={fields}
              onDone={() => setEditing(false)}
            />
          )
        }
      />
    </div>
  );
}
