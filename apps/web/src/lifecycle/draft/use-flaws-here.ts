import { readDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { nameOf, showFieldErrors } from '../../platform/forms/field-errors';
import { useRead } from '../../platform/use-operation';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import { editedPart, mendingOf } from './place';

/** Flaws of the part that is being edited, each with the member of the form where it is mended. */
function useFlaws() {
  const local = useLocal();
  const { search } = useGo();
  const { edit } = useSource();
  const { kind, id, field } = editedPart(search.edit);
  const { data } = useRead(readDraft, { id: edit?.templateId ?? '' }, { enabled: edit !== null });
  const flaws = (data?.flaws ?? []).flatMap(({ place, code, words }) => {
    const mending = mendingOf(place);
    const isHere = mending.part === kind && mending.id === id;
    const pointer = `/${(mending.field ?? '').replace('.', '/')}`;
    return isHere ? [{ pointer, code, message: `${local(words)}.` }] : [];
  });
  const isAskedFor = ({ pointer }: { readonly pointer: string }) => nameOf(pointer) === field;
  return flaws.toSorted((one, other) => Number(isAskedFor(other)) - Number(isAskedFor(one)));
}

/**
 * Shows the flaws of a form on their fields as it opens, the focus on the one that was asked for; says those that
 * belong to no field here.
 */
export function useFlawsHere<Values extends FieldValues>(form: UseFormReturn<Values>): readonly string[] {
  const [flaws] = useState(useFlaws());
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => {
    // Once the dialog has taken the focus for itself.
    const later = setTimeout(() => setLeft(showFieldErrors(form, flaws).map(({ message }) => message)));
    return () => clearTimeout(later);
  }, [form, flaws]);
  return left;
}
