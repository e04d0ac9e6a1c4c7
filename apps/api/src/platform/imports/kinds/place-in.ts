import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { MeantFor } from '@jalon/domain/imports/run';
import type { ImportKind } from './import-kind';

/** What a file is brought for; 404 where it is not there, or the register takes files for nothing in particular. */
export async function placeIn(actor: Actor, { own }: ImportKind, id: string): Promise<MeantFor> {
  const place = (await own?.place(actor, id)) ?? null;
  if (place === null) throw new Problem(notFound, {});
  return place;
}
