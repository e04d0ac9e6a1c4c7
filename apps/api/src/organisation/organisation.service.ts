import type { Actor } from '@jalon/domain/access/actor';
import {
  NO_PARAMETERS,
  Organisation,
  type OrganisationChanges,
  OrganisationParameters,
} from '@jalon/domain/organisation/organisation';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { ask } from '../platform/database/ask';
import { refuseOverlap } from '../platform/database/stale-edit';
import { workingTime } from '../platform/database/unit-of-work';
import { tell } from '../platform/journal/tell';

/** Days as text: a date has no hour, and no time zone to lose a day in. */
const READ = `
  SELECT id, name, sector, headcount, currency, parameters, holidays::text[] AS holidays, version,
    created_at AS "createdAt", updated_at AS "updatedAt"
  FROM organisation WHERE id = $1`;
const WRITE = `
  UPDATE organisation SET name = $2, sector = $3, headcount = $4, currency = $5, parameters = $6, holidays = $7::date[],
    version = $8, updated_at = $9
  WHERE id = $1`;

type Row = Omit<Organisation, 'createdAt' | 'updatedAt' | 'parameters'> & {
  createdAt: Date;
  updatedAt: Date;
  parameters: unknown;
};

/** A parameter that nobody has set yet is null. */
const Parameters = OrganisationParameters.partial().transform((set) => ({ ...NO_PARAMETERS, ...set }));

/** The organisation's own settings. */
@Injectable()
export class OrganisationService {
  async read({ organisationId }: Actor): Promise<Organisation> {
    const [row] = await ask<Row>(READ, [organisationId]);
    return asOrganisation(row);
  }

  /** An edit by someone who read `version`: merged when nobody touched the same fields since, else 409. */
  async update(
    { organisationId }: Actor,
    { version, ...changes }: OrganisationChanges & { readonly version: number },
  ): Promise<Organisation> {
    const [row] = await ask<Row>(`${READ} FOR NO KEY UPDATE`, [organisationId]);
    const before = asOrganisation(row);
    const wanted = differences(before, changes);
    await refuseOverlap({ row: { ...before, organisationId }, read: version, wanted });
    if (Object.keys(wanted).length === 0) return before;
    const at = workingTime().toISOString();
    const after = Organisation.parse({ ...before, ...wanted, version: before.version + 1, updatedAt: at });
    await ask(WRITE, valuesOf(after));
    const subject = { type: 'organisation', id: organisationId };
    tell({
      kind: 'organisation.updated',
      subject,
      version: after.version,
      before: toldOf(before),
      after: toldOf(after),
    });
    return after;
  }
}

function differences(before: Organisation, changes: OrganisationChanges): Record<string, unknown> {
  const now: Record<string, unknown> = before;
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([field, value]) => value !== undefined && !isDeepStrictEqual(value, now[field]),
    ),
  );
}

const toldOf = ({ name, sector, headcount, currency, parameters, holidays }: Organisation) => ({
  name,
  sector,
  headcount,
  currency,
  parameters,
  holidays,
});

const valuesOf = (organisation: Organisation): unknown[] => {
  const { id, name, sector, headcount, currency, parameters, holidays, version, updatedAt } = organisation;
  return [id, name, sector, headcount, currency, parameters, holidays, version, updatedAt];
};

const asOrganisation = (row: Row | undefined): Organisation =>
  Organisation.parse({
    ...row,
    parameters: Parameters.parse(row?.parameters),
    createdAt: row?.createdAt.toISOString(),
    updatedAt: row?.updatedAt.toISOString(),
  });
