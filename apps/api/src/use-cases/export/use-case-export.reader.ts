import type { UseCaseFilter } from '@jalon/contracts/use-cases/use-case-filter';
import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Language } from '@jalon/domain/platform/language';
import { flattenForExport } from '@jalon/domain/use-cases/register/flatten';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { SqlValues } from '../../platform/database/page-sql';
import type { RegisterRow } from '../../platform/spreadsheets/register-sheet';
import { DETAIL } from '../sql/use-case-json';
import { conditionsOf, fromOf, keysetOf, type Sort } from '../sql/use-case-query';
import { facing } from '../use-cases.reader';

type Told = Omit<UseCaseDetail, 'may' | 'moves'>;

/** These rows in this order. */
const ROWS = (json: string) => `
  SELECT ${json} AS told FROM unnest($2::uuid[]) WITH ORDINALITY AS asked (id, place)
  JOIN use_case u ON u.organisation_id = $1 AND u.id = asked.id ORDER BY asked.place`;

const ROWS_FACING = { inside: ROWS(DETAIL.inside), held: ROWS(DETAIL.held) };

/** People whose name is also another's are told apart by their address: an import would not know whom is meant. */
const HOMONYMS = `
  SELECT p.id, p.name || ' <' || p.email || '>' AS name
  FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.organisation_id = $1 AND search_fold(p.name) IN (
    SELECT search_fold(o.name) FROM membership n JOIN person o ON o.id = n.person_id
    WHERE n.organisation_id = $1 GROUP BY 1 HAVING count(*) > 1)`;

/** Names that ids have beside those of their row. */
export type Homonyms = ReadonlyMap<string, string>;

interface Reading {
  readonly language: Language;
  readonly homonyms: Homonyms;
}

function rowOf(told: Told, { language, homonyms }: Reading): RegisterRow {
  const named = [told.owner, told.submitter, ...told.clients].flatMap((one) => one ?? []);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return { values: flattenForExport(told, language), nameOf: (id) => homonyms.get(id) ?? names.get(id) };
}

/** What the export of the register reads. */
@Injectable()
export class UseCaseExportReader {
  /** Every use case that the filter lets through, in the order of the list. */
  async ids(
    actor: Actor,
    { filter, sort }: { readonly filter: UseCaseFilter; readonly sort: Sort | undefined },
  ): Promise<string[]> {
    const values = new SqlValues();
    const { ctes, from } = fromOf({ filter, sort }, values);
    const where = conditionsOf(actor, filter, values);
    if (filter.status && filter.status.length > 0)
      where.push(`u.status = ANY (${values.place(filter.status)}::text[])`);
    const { orderBy } = keysetOf({ filter, sort }, values.next);
    const rows = await ask<{ id: string }>(
      `${ctes && `WITH ${ctes}`} SELECT u.id FROM ${from} WHERE ${where.join(' AND ')} ORDER BY ${orderBy}`,
      values.list,
    );
    return rows.map(({ id }) => id);
  }

  /** Only for those who take registers in: the others see names alone. */
  async homonyms(actor: Actor): Promise<Homonyms> {
    if (!mayDo(actor, 'imports:manage')) return new Map();
    const rows = await ask<{ id: string; name: string }>(HOMONYMS, [actor.organisationId]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async rows(actor: Actor, ids: readonly string[], reading: Reading): Promise<readonly RegisterRow[]> {
    const rows = await ask<{ told: Told }>(ROWS_FACING[facing(actor)], [actor.organisationId, ids]);
    return rows.map(({ told }) => rowOf(told, reading));
  }
}
