import type { ProjectChanges } from '@jalon/domain/projects/project';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import type { Conflict } from '../../../platform/forms/use-edit-form';
import { ProblemNotice } from '../../../platform/problem-notice';
import { Button } from '../../../ui/actions/button';
import { DialogActions } from '../../../ui/actions/dialog-actions';
import { Notice } from '../../../ui/feedback/notice';
import { ConflictChoices } from '../../../ui/forms/conflict-choices';
import { Form } from '../../../ui/forms/form';
import { useFieldWords } from '../field-words';
import type { Section } from '../record-section';
import { SectionFields } from './section-fields';
import { useRecordForm } from './use-record-form';

interface Props extends Section {
  readonly onDone: () => void;
}

/** The form of one part of the record; what a colleague changed meanwhile is settled here. */
export function RecordEditor({ project, name, title, fields, onDone }: Props) {
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
          <SectionFields name={name} control={editor.form.control} />
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
