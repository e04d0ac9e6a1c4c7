import { updateUseCase, type UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseSection } from '@jalon/domain/use-cases/sections';
import { UseCaseChanges } from '@jalon/domain/use-cases/use-case';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { pickFields } from '../../platform/forms/changes';
import { useEditForm } from '../../platform/forms/use-edit-form';
import { useWrite } from '../../platform/use-operation';
import { fieldsOf, withAllQuestions, withSpokenAnswers } from './section-changes';

const SectionShape = blanksAsNull(UseCaseChanges);

/** Where the unsaved changes of a section are kept. */
export const draftOf = (id: string, section: UseCaseSection): string => `use-case-${id}-${section}`;

/** The form of one section: sends only its changed fields. */
export function useSectionForm(useCase: UseCaseDetail, section: UseCaseSection, onDone: () => void) {
  const { id, version } = useCase;
  const { mutateAsync } = useWrite(updateUseCase);
  const read: UseCaseChanges = useCase;
  return useEditForm<UseCaseChanges>({
    shape: SectionShape,
    read: pickFields(read, fieldsOf(section, useCase)),
    version,
    draft: draftOf(id, section),
    context: 'use-cases',
    send: (changes, readAt) => mutateAsync({ id, version: readAt, ...changes }),
    onDone,
    start: withAllQuestions,
    tidy: withSpokenAnswers,
  });
}

export type SectionForm = ReturnType<typeof useSectionForm>;
export type SectionControl = SectionForm['form']['control'];
