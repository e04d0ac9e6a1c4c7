import { type ClientDetail, updateClient } from '@jalon/contracts/clients/clients.operations';
import { ClientChanges } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { useFormat } from '../../platform/format';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { pickFields } from '../../platform/forms/changes';
import { type Conflict, useEditForm } from '../../platform/forms/use-edit-form';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { ConflictChoices } from '../../ui/forms/conflict-choices';
import { Form } from '../../ui/forms/form';
import { useClientText } from '../client-text';
import { clientFieldLabels } from '../client-words';

const Shape = blanksAsNull(ClientChanges);

export type ClientSection = 'identity' | 'contacts';

const FIELDS = {
  identity: ['name', 'status', 'kind', 'sector', 'profile'],
  contacts: ['contacts'],
} as const;

/** Where the unsaved changes of a section are kept. */
export const clientDraft = (id: string, section: ClientSection): string => `client-${id}-${section}`;

interface Props {
  readonly client: ClientDetail;
  readonly section: ClientSection;
  readonly fields: (control: Control<ClientChanges>) => ReactNode;
  readonly onDone: () => void;
}

/** The form of one section of a client, or the choice between two values when a colleague changed the same ones. */
export function ClientEditor({ client, section, fields, onDone }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(updateClient);
  const { id, version } = client;
  const read: ClientChanges = client;
  const editor = useEditForm<ClientChanges>({
    shape: Shape,
    read: pickFields(read, FIELDS[section]),
    version,
    draft: clientDraft(id, section),
    context: 'clients',
    send: (changes, readAt) => mutateAsync({ id, version: readAt, ...changes }),
    onDone,
  });
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
        <Form onSubmit={editor.submit}>
          {editor.wasDraft && (
            <Notice tone="info">{t`Votre saisie non enregistrée a été retrouvée dans ce navigateur.`}</Notice>
          )}
          {editor.refusal && <ProblemNotice {...editor.refusal} />}
          {fields(editor.form.control)}
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

const Fields = ClientChanges.keyof();

/** The fields in conflict, in words. */
function useInConflict() {
  const { t } = useLingui();
  const { relative } = useFormat();
  const textOf = useClientText();
  return ({ conflicts, changes }: Conflict<ClientChanges>) =>
    conflicts.flatMap(({ field: name, theirs, by, at }) => {
      const field = Fields.safeParse(name).data;
      if (!field) return [];
      const who = by ?? t`quelqu’un`;
      const when = relative(at);
      return {
        field,
        label: t(clientFieldLabels[field]),
        mine: textOf(field, changes[field]),
        theirs: textOf(field, theirs),
        theirsBy: t`${who}, ${when}`,
      };
    });
}
