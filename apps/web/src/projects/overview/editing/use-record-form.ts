import { type ProjectDetail, updateProject } from '@jalon/contracts/projects/projects.operations';
import type { Constraints } from '@jalon/domain/projects/constraints';
import { ProjectChanges } from '@jalon/domain/projects/project';
import { blanksAsNull } from '../../../platform/forms/blanks-as-null';
import { pickFields } from '../../../platform/forms/changes';
import { useEditForm } from '../../../platform/forms/use-edit-form';
import { useWrite } from '../../../platform/use-operation';
import { draftOf, type Field, type SectionName } from '../section';

const Shape = blanksAsNull(ProjectChanges);

/** Of the five families, those that were looked at. */
const spoken = (constraints: Constraints): Constraints =>
  Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== undefined));

interface Section {
  readonly project: ProjectDetail;
  readonly name: SectionName;
  readonly fields: readonly Field[];
  readonly onDone: () => void;
}

/** The form of one section of the record: sends only its changed fields. */
export function useRecordForm({ project, name, fields, onDone }: Section) {
  const { id, version } = project;
  const { mutateAsync } = useWrite(updateProject);
  const read: ProjectChanges = project;
  return useEditForm<ProjectChanges>({
    shape: Shape,
    read: pickFields(read, fields),
    version,
    draft: draftOf(id, name),
    context: 'projects',
    send: (changes, readAt) => mutateAsync({ id, version: readAt, ...changes }),
    onDone,
    tidy: (typed) => (typed.constraints ? { ...typed, constraints: spoken(typed.constraints) } : typed),
  });
}

export type RecordForm = ReturnType<typeof useRecordForm>;
export type RecordControl = RecordForm['form']['control'];
