import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { actAs, workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { MembershipsService } from '../members/memberships.service';
import { memberActor } from '../sessions/entering';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly language: Language;
}

export interface NewOrganisation {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The scenario that makes it; null for a real one. */
  readonly demonstration: string | null;
}

const PERSON = 'SELECT door.create_person($1, $2, $3, $4, $5, $6) AS done';

/** People and organisations come to be. */
@Injectable()
export class AccountsService {
  constructor(private readonly memberships: MembershipsService) {}

  /** The new person's id; null when the address already has an account. */
  async createPerson({ name, email, passwordHash, language }: NewPerson): Promise<string | null> {
    const id = randomUUID();
    const [row] = await ask<{ done: boolean }>(PERSON, [
      id,
      email,
      name,
      language,
      passwordHash,
      workingTime(),
    ]);
    return row?.done ? id : null;
  }

  /** A new organisation and its first administrator, who acts from here on. */
  async createOrganisation(
    personId: string,
    { name, currency, demonstration }: NewOrganisation,
  ): Promise<Actor> {
    const organisationId = randomUUID();
    const founding = [organisationId, name, currency, workingTime(), demonstration];
    await ask('SELECT door.create_organisation($1, $2, $3, $4, $5)', founding);
    const actor = memberActor({ personId, organisationId }, { roles: ['admin'], clientIds: [] });
    await actAs(actor);
    const subject = { type: 'organisation', id: organisationId };
    tell({ kind: 'organisation.created', subject, version: 1, before: {}, after: { name, currency } });
    await this.memberships.join(actor, { roles: ['admin'], clientIds: [] });
    return actor;
  }
}
