import { editDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import type { LifecycleEdit } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Control, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { useFormat } from '../../platform/format';
import { type Conflict, useEditForm } from '../../platform/forms/use-edit-form';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { ConflictChoices } from '../../ui/forms/conflict-choices';
import { Form } from '../../ui/forms/form';
import { useFlawsHere } from '../draft/use-flaws-here';
import { useSource } from '../source/source';

interface Props<Values extends FieldValues> {
  readonly title: string;
  /** The name of the part, under which unsaved changes are kept. */
  readonly part: string;
  readonly shape: z.ZodType<Values, Values>;
  readonly read: Values;
  readonly editOf: (change: Partial<Values>) => LifecycleEdit;
  readonly onClose: () => void;
  readonly fields: (control: Control<Values>) => ReactNode;
  /** Beside « Annuler » : what else may be done with the part. */
  readonly aside?: ReactNode;
}

/** The form of one part of a draft; what a colleague changed meanwhile is chosen field by field. */
export function PartForm<Values extends FieldValues>(props: Props<Values>) {
  const { t } = useLingui();
  const { edit } = useSource();
  const { mutateAsync } = useWrite(editDraft);
  const id = edit?.templateId ?? '';
  const editor = useEditForm<Values>({
    shape: props.shape,
    read: props.read,
    version: edit?.version ?? 1,
    draft: `lifecycle-${id}-${props.part}`,
    context: 'lifecycle',
    send: (change, version) => mutateAsync({ id, version, edit: props.editOf(change) }),
    onDone: props.onClose,
  });
  const inConflict = useInConflict();
  const flaws = useFlawsHere(editor.form);
  return (
    <Dialog title={props.title} opened onClose={props.onClose} width={820}>
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
          <Flaws flaws={flaws} />
          {editor.refusal && <ProblemNotice {...editor.refusal} />}
          {props.fields(editor.form.control)}
          <DialogActions>
            {props.aside}
            <Button onClick={editor.close}>{t`Annuler`}</Button>
            <Button type="submit" variant="primary" busy={editor.busy}>
              {t`Enregistrer dans le brouillon`}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </Dialog>
  );
}

/** What hinders publishing, and is no field's here. */
function Flaws({ flaws }: { readonly flaws: readonly string[] }) {
  const { t } = useLingui();
  if (flaws.length === 0) return null;
  return (
    <Notice tone="attention" title={t`Avant de publier`}>
      {flaws.join(' ')}
    </Notice>
  );
}

/** A value in a few words; both languages of a text. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'object' ? Object.values(value).map(textOf).join(' / ') : String(value);
}

function useInConflict() {
  const { t } = useLingui();
  const { relative } = useFormat();
  const labels: Readonly<Record<string, string>> = {
    fr: t`Libellé en français`,
    en: t`Libellé en anglais`,
    why: t`Pourquoi`,
    turnsGreen: t`Pour y arriver`,
    rule: t`Règle`,
    when: t`S’applique quand`,
    default: t`Valeur`,
    source: t`Origine`,
    deciders: t`Décideurs`,
    quorum: t`Quorum`,
    signer: t`Signataire`,
    profiles: t`Profils`,
  };
  return <Values,>({ conflicts, changes }: Conflict<Values>) => {
    const mine = new Map<string, unknown>(Object.entries(changes));
    return conflicts.map(({ field, theirs, by, at }) => {
      const who = by ?? t`quelqu’un`;
      const when = relative(at);
      return {
        field,
        label: labels[field] ?? t`Ce champ`,
        mine: textOf(mine.get(field)),
        theirs: textOf(theirs),
        theirsBy: t`${who}, ${when}`,
      };
    });
  };
}
