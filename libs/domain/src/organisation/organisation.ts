import { z } from 'zod';
import { line } from '../platform/text';

/** Currencies that amounts are kept in (ISO 4217); one for each organisation. */
export const CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'MAD', 'TND', 'XOF'] as const;
export const Currency = z.enum(CURRENCIES);
export type Currency = z.infer<typeof Currency>;

/** What computations need to know of an organisation; null where nobody has said. */
export const OrganisationParameters = z.object({
  /** Hours in a working day, 1 to 12. */
  hoursPerDay: z.number().min(1).max(12).nullable(),
  /** Days worked in a year by one person, 100 to 300 (218 under the French day-rate scheme). */
  workingDaysPerYear: z.number().int().min(100).max(300).nullable(),
  /** What a day of work costs, charges included, in the organisation's currency. */
  loadedDayRate: z.number().min(0).max(10_000).nullable(),
});
export type OrganisationParameters = z.infer<typeof OrganisationParameters>;

export const NO_PARAMETERS: OrganisationParameters = {
  hoursPerDay: null,
  workingDaysPerYear: null,
  loadedDayRate: null,
};

/** The same day once, in their order. */
export const Holidays = z
  .array(z.iso.date())
  .max(400)
  .transform((days) => [...new Set(days)].sort());

const OrganisationDraft = z.object({
  name: line(120),
  /** In its own words: « agence de communication ». */
  sector: line(120).nullable(),
  headcount: z.number().int().min(1).max(1_000_000).nullable(),
  currency: Currency,
  parameters: OrganisationParameters,
  /** Days on which nobody works, beside weekends. */
  holidays: Holidays,
});

/** `undefined` leaves, `null` clears; parameters are given whole. */
export const OrganisationChanges = OrganisationDraft.partial();
export type OrganisationChanges = z.infer<typeof OrganisationChanges>;

export const Organisation = OrganisationDraft.extend({
  id: z.uuid(),
  holidays: z.array(z.iso.date()),
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Organisation = z.infer<typeof Organisation>;
