import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseSection } from '@jalon/domain/use-cases/sections';
import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/format';
import type { Conflict } from '../../platform/forms/use-edit-form';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { Notice } from '../../ui/feedback/notice';
import { ConflictChoices } from '../../ui/forms/conflict-choices';
import { Form } from '../../ui/forms/form';
import { fieldLabels, sectionLabels } from '../words/field-words';
import { type Names, useFieldText } from './field-text';
import { type SectionControl, type SectionForm, useSectionForm } from './use-section-form';

interface Props {
  readonly useCase: UseCaseDetail;
  readonly names: Names;
  readonly section: UseCaseSection;
  readonly fields: (control: SectionControl) => ReactNode;
  readonly onDone: () => void;
}

/** The form of a section, or the choice between two values when a colleague changed the same ones. */
export function SectionEditor({ useCase, names, section, fields, onDone }: Props) {
  const { t } = useLingui();
  const editor = useSectionForm(useCase, section, onDone);
  const inConflict = useInConflict(names);
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
        <Form onSubmit={editor.submit} label={t(sectionLabels[section])}>
          {editor.wasDraft && (
            <Notice tone="info">{t`Votre saisie non enregistrée a été retrouvée dans ce navigateur.`}</Notice>
          )}
          {editor.refusal && <ProblemNotice {...editor.refusal} />}
          {fields(editor.form.control)}
          <Buttons editor={editor} />
        </Form>
      </div>
    </>
  );
}

const Fields = UseCaseChanges.keyof();

/** The fields in conflict, in words. */
function useInConflict(names: Names) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const textOf = useFieldText(names);
  return ({ conflicts, changes }: Conflict<UseCaseChanges>) =>
    conflicts.flatMap(({ field: name, theirs, by, at }) => {
      const field = Fields.safeParse(name).data;
      if (!field) return [];
      const who = by ?? t`quelqu’un`;
      const when = relative(at);
      return {
        field,
        label: t(fieldLabels[field]),
        mine: textOf(field, changes[field]),
        theirs: textOf(field, theirs),
        theirsBy: t`${who}, ${when}`,
      };
    });
}

function Buttons({ editor }: { readonly editor: SectionForm }) {
  const { t } = useLingui();
  return (
    <DialogActions>
      <Button onClick={editor.close}>{t`Annuler`}</Button>
      <Button type="submit" variant="primary" busy={editor.busy}>
        {t`Enregistrer`}
      </Button>
    </DialogActions>
  );
}
