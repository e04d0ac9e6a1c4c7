import type { ProjectDetail } from '@jalon/contracts/projects/projects.operations';
import { type ReactNode, useState } from 'react';
import { readDraft } from '../../platform/drafts';
import { laterPart } from '../../platform/routing/later';
import { EditSection } from '../../ui/forms/edit-section';
import styles from './overview.module.css';
import { draftOf, type Field, type SectionName } from './section';

const RecordEditor = laterPart(async () => (await import('./editing/record-editor')).RecordEditor, 4);

export interface Section {
  readonly project: ProjectDetail;
  readonly name: SectionName;
  readonly title: string;
  readonly fields: readonly Field[];
}

interface Props extends Section {
  readonly note?: string;
  readonly view: ReactNode;
}

/** One part of the record: read, or edited in place on its own; opens by itself on an unfinished draft. */
export function RecordSection({ view, note, ...section }: Props) {
  const { project, name, title } = section;
  const mayEdit = project.may.includes('edit');
  const [editing, setEditing] = useState(() => mayEdit && readDraft(draftOf(project.id, name)) !== undefined);
  return (
    <div className={styles.section} id={`section-${name}`}>
      <EditSection
        title={title}
        note={note}
        editing={editing}
        onEdit={mayEdit ? () => setEditing(true) : undefined}
        view={view}
        form={editing && <RecordEditor {...section} onDone={() => setEditing(false)} />}
      />
    </div>
  );
}
