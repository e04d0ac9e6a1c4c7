import { z } from 'zod';
import { line, text } from '../platform/text';

/** Whom the client sells to, or serves. */
export const CLIENT_KINDS = ['b2b', 'b2c', 'public'] as const;
export const ClientKind = z.enum(CLIENT_KINDS);
export type ClientKind = z.infer<typeof ClientKind>;

/** `prospect` is not yet a client, `former` no longer. */
export const CLIENT_STATUSES = ['prospect', 'active', 'former'] as const;
export const ClientStatus = z.enum(CLIENT_STATUSES);
export type ClientStatus = z.infer<typeof ClientStatus>;

/** Somebody to speak to at the client. */
export const ClientContact = z.object({
  name: line(120),
  role: line(120).nullable(),
  email: z.email().max(254).nullable(),
  /** As it is written: digits, spaces, dots, dashes, brackets and a leading `+`. */
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d ().-]{4,30}$/)
    .nullable(),
});
export type ClientContact = z.infer<typeof ClientContact>;

const optional = {
  /** The trade, in the agency's own words: « logiciel industriel ». */
  sector: line(120).nullable(),
  kind: ClientKind.nullable(),
  /** Free text: who they are, what they expect, what the agency does for them. */
  profile: text(4000).nullable(),
  contacts: z.array(ClientContact).max(30),
};

/** What a person fills in. Only a name and a status are asked at first. */
export const ClientDraft = z.object({
  name: line(120),
  status: ClientStatus,
  ...z.object(optional).partial().shape,
});
export type ClientDraft = z.infer<typeof ClientDraft>;

/** `undefined` leaves, `null` clears; an empty list clears a list. */
export const ClientChanges = ClientDraft.partial();
export type ClientChanges = z.infer<typeof ClientChanges>;

/** A customer of the agency, not of its customers (S-CTX-01). */
export const Client = z.object({
  id: z.uuid(),
  name: line(120),
  status: ClientStatus,
  ...optional,
  version: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Client = z.infer<typeof Client>;

/** What a row of the list of clients shows. */
export const ClientListItem = Client.pick({
  id: true,
  name: true,
  sector: true,
  kind: true,
  status: true,
}).extend({
  contactCount: z.number().int().nonnegative(),
  useCaseCount: z.number().int().nonnegative(),
  updatedAt: z.iso.datetime(),
});
export type ClientListItem = z.infer<typeof ClientListItem>;
