import type { ProjectDetail } from '@jalon/contracts/projects/projects.operations';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../platform/format';
import { type Conflict, hasDraft } from '../../platform/forms/use-edit-form';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { ConflictChoices } from '../../ui/forms/conflict-choices';
import { EditSection } from '../../ui/forms/edit-section';
import { Form } from '../../ui/forms/form';
import type { ProjectChanges } from '@jalon/domain/projects/project';
import { useFieldWords } from './field-words';
import styles from './overview.module.css';
import { draftOf, type Field, type RecordControl, useRecordForm } from './use-record-form';

interface Props {
  readonly project: ProjectDetail;
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly fields: readonly Field[];
  readonly view: ReactNode;
  /** The fields that take its place while it is edited. */
  readonly form: (control: RecordControl) => ReactNode;
}

/** One part of the record: read, or edited in place on its own; opens by itself on an unfinished draft. */
export function RecordSection({ view, form, ...section }: Props) {
  const { project, name, title, note } = section;
  const mayEdit = project.may.includes('edit');
  const [editing, setEditing] = useState(() => mayEdit && hasDraft(draftOf(project.id, name)));
  return (
    <div className={styles.section} id={`section-${name}`}>
      <EditSection
        title={title}
        note={note}
        editing={editing}
        onEdit={mayEdit ? () => setEditing(true) : undefined}
        view={view}
        form={editing && <Editor {...section} form={form} onDone={() => setEditing(false)} />}
      />
    </div>
  );
}

interface EditorProps extends Omit<Props, 'view' | 'note'> {
  readonly onDone: () => void;
}

function Editor({ project, name, title, fields, form, onDone }: EditorProps) {
  const { t } = useLingui();
  const editor = useRecordForm({ project, name, fields, onDone });
  const inConflict = useInConflict();
  return (
    <>
      {editor.conflict && (
        <ConflictChoices
          fields={inConflict(editor.conflict)}
          onSettle={editor.settle}
          onCancel={editor.leaveConflict}
          refusal={(error) => <ProblemNotice error={error} />}
        />
      )}
      <div hidden={editor.conflict !== null}>
        <Form onSubmit={editor.submit} label={title}>
          {editor.wasDraft && (
            <Notice tone="info">{t`Votre saisie non enregistrée a été retrouvée dans ce navigateur.`}</Notice>
          )}
          {editor.refusal && <ProblemNotice {...editor.refusal} />}
          {form(editor.form.control)}
          <DialogActions>
            <Button onClick={editor.close}>{t`Annuler`}</Button>
            <Button type="submit" variant="primary" busy={editor.busy}>
              {t`Enregistrer`}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </>
  );
}

/** The fields in conflict, in words. */
function useInConflict() {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { isField, label, text } = useFieldWords();
  return ({ conflicts, changes }: Conflict<ProjectChanges>) =>
    conflicts.flatMap(({ field, theirs, by, at }) => {
      if (!isField(field)) return [];
      const who = by ?? t`quelqu’un`;
      const when = relative(at);
      return {
        field,
        label: label(field),
        mine: text(field, changes[field]),
        theirs: text(field, theirs),
        theirsBy: t`${who}, ${when}`,
      };
    });
}
