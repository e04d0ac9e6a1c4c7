import { z } from 'zod';
import type { UseCaseChanges } from '../use-case';

/** Texts that can be joined, with the longest they may become, in characters. */
export const JOINED_FIELDS = {
  problem: 4000,
  scopeIn: 4000,
  scopeOut: 4000,
  doesText: 4000,
  doesNotText: 4000,
  skills: 2000,
  confidentialityNote: 2000,
  integration: 2000,
  gainText: 2000,
} as const satisfies Partial<Record<keyof UseCaseChanges, number>>;

/** Lists that can be united, with the most they may hold. */
export const UNITED_FIELDS = {
  drivers: 20,
  valueLevers: 20,
  useScenarios: 20,
  clientIds: 50,
  tags: 20,
} as const satisfies Partial<Record<keyof UseCaseChanges, number>>;

/** Of these one or the other is kept. `gain` is a number with its unit and its family. */
export const CHOSEN_FIELDS = {
  title: ['title'],
  kind: ['kind'],
  processArea: ['processArea'],
  capabilityPattern: ['capabilityPattern'],
  technologyFamily: ['technologyFamily'],
  budgetCap: ['budgetCap'],
  deadline: ['deadline'],
  confidentiality: ['confidentiality'],
  gain: ['gainValue', 'gainUnit', 'gainKpiFamily'],
  ownerId: ['ownerId'],
} as const satisfies Record<string, readonly (keyof UseCaseChanges)[]>;

const isChosen = (field: string): field is keyof typeof CHOSEN_FIELDS => field in CHOSEN_FIELDS;

/** The columns that a field of a merge is made of. */
export const columnsOf = (field: MergeField): readonly (keyof UseCaseChanges)[] =>
  isChosen(field) ? CHOSEN_FIELDS[field] : [field];

/** These columns with those beside which alone they mean something: a number and its unit. */
export const wholeFields = (columns: readonly string[]): readonly string[] =>
  MERGE_FIELDS.map(columnsOf)
    .filter((of) => of.some((column) => columns.includes(column)))
    .flat();

/** Everything that a merge chooses, in the order in which it is read. */
export const MERGE_FIELDS = [
  'title',
  'problem',
  'kind',
  'processArea',
  'drivers',
  'identification',
  'capabilityPattern',
  'technologyFamily',
  'valueLevers',
  'useScenarios',
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
  'gain',
  'clientIds',
  'ownerId',
  'tags',
] as const;
export const MergeField = z.enum(MERGE_FIELDS);
export type MergeField = z.infer<typeof MergeField>;

/** The value of the one that is kept, that of the other, or the two together. */
export const MERGE_CHOICES = ['kept', 'other', 'both'] as const;
export const MergeChoice = z.enum(MERGE_CHOICES);
export type MergeChoice = z.infer<typeof MergeChoice>;

/** What was chosen, where it is not the usual choice. */
export const MergeChoices = z.partialRecord(MergeField, MergeChoice);
export type MergeChoices = z.infer<typeof MergeChoices>;
