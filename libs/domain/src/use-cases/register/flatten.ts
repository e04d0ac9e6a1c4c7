import type { FieldValues } from '../../imports/field';
import type { Language } from '../../platform/language';
import { type Identification, IDENTIFICATION_QUESTIONS } from '../identification';
import type { UseCase } from '../use-case';
import { scenariosText } from './scenarios-text';

const questions = (identification: Identification): FieldValues =>
  Object.fromEntries(
    IDENTIFICATION_QUESTIONS.flatMap((question) => {
      const given = identification[question];
      return [
        [`identification.${question}`, given?.answer ?? null],
        [`identification.${question}.note`, given?.note ?? null],
      ];
    }),
  );

/** What a register holds of a use case; who submitted it and its times are told apart. */
export type Registered = Omit<
  UseCase,
  'id' | 'version' | 'heldFrom' | 'projectId' | 'submitterId' | 'createdAt' | 'updatedAt' | 'useScenarios'
>;

/** Fields that are called and held alike here and there. */
const PLAIN = [
  'reference',
  'title',
  'status',
  'kind',
  'problem',
  'processArea',
  'capabilityPattern',
  'technologyFamily',
  'scopeIn',
  'scopeOut',
  'doesText',
  'doesNotText',
  'budgetCap',
  'deadline',
  'skills',
  'confidentiality',
  'confidentialityNote',
  'integration',
  'gainText',
  'gainValue',
  'gainUnit',
  'gainKpiFamily',
] as const satisfies readonly (keyof Registered)[];

const listOf = (items: readonly string[]): string[] | null => (items.length > 0 ? [...items] : null);

/** A use case as the fields that an import reads, by key; empty lists are null. */
export const flatten = (useCase: Registered): FieldValues => ({
  ...Object.fromEntries(PLAIN.map((key) => [key, useCase[key]])),
  ...questions(useCase.identification),
  drivers: listOf(useCase.drivers),
  valueLevers: listOf(useCase.valueLevers),
  clients: listOf(useCase.clientIds),
  owner: useCase.ownerId,
  tags: listOf(useCase.tags),
});

/** Every field of an export, those that are only written included; `submitter` is a person's id, times are ISO 8601. */
export const flattenForExport = (useCase: UseCase, language: Language): FieldValues => ({
  ...flatten(useCase),
  useScenarios: scenariosText(useCase.useScenarios, language),
  submitter: useCase.submitterId,
  createdAt: useCase.createdAt,
  updatedAt: useCase.updatedAt,
});
