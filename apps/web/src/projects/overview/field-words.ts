import { CONSTRAINT_FAMILIES, Constraints } from '@jalon/domain/projects/constraints';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { constraintLabels } from '../words';
import type { Field } from './section';

/** What each field of the record is called. */
const LABELS: Readonly<Record<Field, MessageDescriptor>> = {
  title: msg`Nom du projet`,
  problem: msg`Problème`,
  scopeIn: msg`Inclus`,
  scopeOut: msg`Exclu`,
  doesText: msg`Ce que la solution fera`,
  doesNotText: msg`Ce qu’elle ne fera pas`,
  constraints: msg`Contraintes`,
  startsOn: msg`Début`,
  dueOn: msg`Échéance`,
};

/** Labels and values of the record as people read them. */
export function useFieldWords() {
  const { t } = useLingui();
  const { date } = useFormat();
  const constraintsText = (value: unknown): string => {
    const constraints = Constraints.catch({}).parse(value);
    return CONSTRAINT_FAMILIES.flatMap((family) => {
      const kept = constraints[family];
      if (!kept) return [];
      const name = t(constraintLabels[family]);
      const said = 'text' in kept ? kept.text : t`rien à signaler`;
      return t`${name} : ${said}`;
    }).join('\n');
  };
  return {
    isField: (name: string): name is Field => name in LABELS,
    label: (field: Field): string => t(LABELS[field]),
    text: (field: Field, value: unknown): string | null => {
      if (value === null || value === undefined) return null;
      if (field === 'constraints') return constraintsText(value);
      return field === 'startsOn' || field === 'dueOn' ? date(String(value)) : String(value);
    },
  };
}
