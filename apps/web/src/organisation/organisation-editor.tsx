import { updateOrganisation } from '@jalon/contracts/organisation/organisation.operations';
import { type Organisation, OrganisationChanges } from '@jalon/domain/organisation/organisation';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { blanksAsNull } from '../platform/forms/blanks-as-null';
import { pickFields } from '../platform/forms/changes';
import { useEditForm } from '../platform/forms/use-edit-form';
import { ProblemNotice } from '../platform/problem-notice';
import { useWrite } from '../platform/use-operation';
import { Button } from '../ui/actions/button';
import { DialogActions } from '../ui/actions/dialog';
import { Notice } from '../ui/feedback/notice';
import { ConflictChoices } from '../ui/forms/conflict-choices';
import { Form } from '../ui/forms/form';
import { useConflictWords } from './conflict-words';
import type { OrganisationField } from './organisation-words';

const Shape = blanksAsNull(OrganisationChanges);

interface Props {
  readonly organisation: Organisation;
  readonly fields: readonly OrganisationField[];
  readonly children: (control: Control<OrganisationChanges>) => ReactNode;
  readonly onDone: () => void;
}

/** The form of one section; when a colleague changed the same fields, the choice between two values. */
export function OrganisationEditor({ organisation, fields, children, onDone }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(updateOrganisation);
  const read: OrganisationChanges = organisation;
  const editor = useEditForm<OrganisationChanges>({
    shape: Shape,
    read: pickFields(read, fields),
    version: organisation.version,
    draft: `organisation-${organisation.id}-${fields[0]}`,
    context: 'organisation',
    send: (changes, version) => mutateAsync({ version, ...changes }),
    onDone,
  });
  const inConflict = useConflictWords();
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
        <Form onSubmit={editor.submit}>
          {editor.wasDraft && (
            <Notice tone="info">{t`Votre saisie non enregistrée a été retrouvée dans ce navigateur.`}</Notice>
          )}
          {editor.refusal && <ProblemNotice {...editor.refusal} />}
          {children(editor.form.control)}
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
