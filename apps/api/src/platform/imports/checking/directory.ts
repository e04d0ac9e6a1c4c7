import type { Actor } from '@jalon/domain/access/actor';
import type { Directory } from '@jalon/domain/imports/values/find-names';
import { ask } from '../../database/ask';
import type { ImportKinds } from '../kinds/import-kinds';

/** The register whose rows other registers name. */
export const CLIENTS = 'clients';

const PEOPLE = `
  SELECT p.id, p.name, p.email FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.organisation_id = $1 AND m.left_at IS NULL AND NOT m.roles <@ ARRAY['client_viewer']`;

/** Whom and what the cells of a file may name: the people of the organisation, and its clients. */
export async function directoryFor(actor: Actor, kinds: ImportKinds): Promise<Directory> {
  const clients = kinds.open(actor).find(({ kind }) => kind === CLIENTS);
  return {
    people: await ask<Directory['people'][number]>(PEOPLE, [actor.organisationId]),
    clients: (await clients?.names?.(actor)) ?? [],
  };
}
