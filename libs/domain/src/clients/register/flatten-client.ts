import type { FieldValue, FieldValues } from '../../imports/field';
import { type Client, ClientChanges, type ClientContact } from '../client';

const CONTACT = 'contact.';
const PARTS = ['name', 'role', 'email', 'phone'] as const satisfies readonly (keyof ClientContact)[];

/** What a sheet holds of a client. */
export type RegisteredClient = Omit<Client, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

const NOBODY: ClientContact = { name: '', role: null, email: null, phone: null };

/** A client as the fields that an import reads, by key; of the contacts, the first. */
export function flattenClient({ contacts, ...client }: RegisteredClient): FieldValues {
  const first: ClientContact = contacts[0] ?? NOBODY;
  return {
    name: client.name,
    status: client.status,
    kind: client.kind,
    sector: client.sector,
    profile: client.profile,
    'contact.name': first.name || null,
    'contact.role': first.role,
    'contact.email': first.email,
    'contact.phone': first.phone,
  };
}

const isContact = (key: string): boolean => key.startsWith(CONTACT);

/** The first contact as the row tells it, before the others that stand; without a name it is called by what it has. */
function contactsOf(values: FieldValues, [first, ...others]: readonly ClientContact[]): unknown[] {
  const told = Object.fromEntries(
    PARTS.map((part): [string, FieldValue] => {
      const value = values[`${CONTACT}${part}`];
      return [part, value === undefined ? (first?.[part] ?? null) : value];
    }),
  );
  const name = told['name'] ?? told['email'] ?? told['phone'] ?? told['role'];
  return name === null || name === undefined ? others : [{ ...told, name }, ...others];
}

/**
 * What a person would have filled in, from the fields of a row; a field that the row does not tell is left out, and a
 * status that it leaves empty too. Give the contacts that stand when a client is changed.
 */
export function clientDraftOf(
  values: FieldValues,
  standing: { readonly contacts: readonly ClientContact[] } = { contacts: [] },
): ClientChanges {
  const plain = Object.entries(values).filter(
    ([key, value]) => !isContact(key) && !(key === 'status' && value === null),
  );
  const changes: Record<string, unknown> = Object.fromEntries(plain);
  if (Object.keys(values).some(isContact)) changes['contacts'] = contactsOf(values, standing.contacts);
  return ClientChanges.parse(changes);
}
