import { tell } from '../../platform/journal/tell';
import type { Credentials } from '../credentials/credentials';
import { enter } from '../sessions/entering';

/** `person.<what>` happened to this person. */
export const tellOf = (id: string, what: string): void =>
  tell({ kind: `person.${what}`, subject: { type: 'person', id }, before: {}, after: {} });

/** Told in the journal of the organisation that the person entered last; nowhere for who has left them all. */
export async function tellAsThem({ id, organisationId }: Credentials, what: string): Promise<void> {
  if (!organisationId) return;
  await enter({ personId: id, organisationId });
  tellOf(id, what);
}
