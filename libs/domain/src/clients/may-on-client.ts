import { z } from 'zod';
import type { Actor } from '../access/actor';
import { mayDo } from '../access/permissions';
import type { Client, ClientStatus } from './client';

export const CLIENT_ACTIONS = ['edit', 'part', 'resume'] as const;
export const ClientAction = z.enum(CLIENT_ACTIONS);
export type ClientAction = z.infer<typeof ClientAction>;

const CHANGES_OF_STATUS: Readonly<Record<ClientStatus, ClientAction>> = {
  prospect: 'part',
  active: 'part',
  former: 'resume',
};

/** What this actor may do with this client: `part` makes it a former client, `resume` an active one again. */
export const mayOnClient = (
  actor: Pick<Actor, 'roles' | 'scope'>,
  { status }: Pick<Client, 'status'>,
): readonly ClientAction[] => (mayDo(actor, 'clients:write') ? ['edit', CHANGES_OF_STATUS[status]] : []);
