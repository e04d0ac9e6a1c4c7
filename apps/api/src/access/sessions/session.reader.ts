import type { Actor } from '@jalon/domain/access/actor';
import { permissionsOf } from '@jalon/domain/access/permissions';
import { Session } from '@jalon/domain/access/session';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';

const Known = Session.pick({ person: true, organisation: true, organisations: true, hasSecondFactor: true });

const READ = `
  SELECT json_build_object(
    'person', json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'language', p.language, 'theme', p.theme),
    'organisation', json_build_object('id', o.id, 'name', o.name, 'currency', o.currency,
      'isDemonstration', o.demonstration IS NOT NULL),
    'organisations', door.own_organisations(),
    'hasSecondFactor', coalesce((door.own_second_factor()->>'isOn')::boolean, false)) AS session
  FROM person p, organisation o WHERE p.id = $1 AND o.id = $2`;

/** Who is signed in, in one question. */
@Injectable()
export class SessionReader {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async read({ id, organisationId, roles, clientIds }: Actor): Promise<Session> {
    const [row] = await ask<{ session: unknown }>(READ, [id, organisationId]);
    return {
      ...Known.parse(row?.session),
      roles: [...roles],
      permissions: [...permissionsOf(roles)],
      clientIds: clientIds && [...clientIds],
      keepsMail: this.config.keepsMail,
    };
  }
}
