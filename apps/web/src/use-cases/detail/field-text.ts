import { countAnswers, Identification } from '@jalon/domain/use-cases/identification';
import { UseScenario } from '@jalon/domain/use-cases/use-scenario';
import type { MessageDescriptor } from '@lingui/core';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import { driverLabels, kindLabels, processAreaLabels, valueLeverLabels } from '../words/opportunity-words';
import {
  capabilityLabels,
  confidentialityLabels,
  gainUnitLabels,
  kpiFamilyLabels,
  technologyLabels,
} from '../words/solution-words';
import type { Field } from './section-changes';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** The words of every field whose values are a closed list. */
const WORDS: Partial<Record<Field, Words>> = {
  kind: kindLabels,
  processArea: processAreaLabels,
  drivers: driverLabels,
  valueLevers: valueLeverLabels,
  capabilityPattern: capabilityLabels,
  technologyFamily: technologyLabels,
  confidentiality: confidentialityLabels,
  gainUnit: gainUnitLabels,
  gainKpiFamily: kpiFamilyLabels,
};

/** Names of the people and clients that ids stand for. */
export type Names = Readonly<Record<string, string>>;

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Any field's value in words, also one that came in a refusal; null where there is nothing. */
export function useFieldText(names: Names): (field: Field, value: unknown) => string | null {
  const { t } = useLingui();
  const { date, list, money, number } = useFormat();
  const { currency } = useSession().organisation;

  const one = (field: Field, value: string): string => {
    const word = WORDS[field]?.[value];
    if (word) return t(word);
    if (field === 'deadline') return date(value);
    return field === 'ownerId' || field === 'clientIds' ? (names[value] ?? t`Inconnu`) : value;
  };
  const several = (field: Field, values: readonly unknown[]): string => {
    if (field !== 'useScenarios') return list(values.map((value) => one(field, String(value))));
    return list(values.map((value) => UseScenario.safeParse(value).data?.title ?? ''));
  };
  const figure = (field: Field, value: number): string =>
    field === 'budgetCap' ? money(value, currency) : number(value);
  const answers = (value: unknown): string => {
    const { answered, yes } = countAnswers(Identification.safeParse(value).data ?? {});
    return t`${plural(answered, { one: '# réponse', other: '# réponses' })} sur 5, dont ${yes} oui`;
  };
  return (field, value) => {
    if (isNothing(value)) return null;
    if (Array.isArray(value)) return value.length > 0 ? several(field, value) : null;
    if (typeof value === 'number') return figure(field, value);
    return field === 'identification' ? answers(value) : one(field, String(value));
  };
}
