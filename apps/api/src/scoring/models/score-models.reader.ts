import type { ScoreModelVersion } from '@jalon/contracts/scoring/score-models.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { type ModelRow, SHIPPED_AT } from './model-row';
import { shippedModel } from './shipped-model';

const MADE_BY = `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = v.made_by)`;

const SELECT = `
  SELECT m.id, m.name, m.is_usual AS "isUsual", m.archived_at AS "archivedAt", m.version, v.number,
    last.number AS "currentNumber", v.content, v.reason, ${MADE_BY} AS "madeBy", v.made_at AS "madeAt",
    (SELECT count(*)::int FROM scoring_round r WHERE r.organisation_id = m.organisation_id AND r.model_id = m.id) AS rounds
  FROM score_model m
  CROSS JOIN LATERAL (SELECT max(number) AS number FROM score_model_version l
    WHERE l.organisation_id = m.organisation_id AND l.model_id = m.id) last`;

const LATEST = `JOIN score_model_version v
  ON v.organisation_id = m.organisation_id AND v.model_id = m.id AND v.number = last.number`;

const ALL = `${SELECT} ${LATEST} WHERE m.organisation_id = $1
  ORDER BY m.is_usual DESC, m.archived_at IS NOT NULL, m.name COLLATE "fr-x-icu", m.id`;

const USUAL = `${SELECT} ${LATEST} WHERE m.organisation_id = $1 AND m.is_usual`;

const ONE = `${SELECT} JOIN score_model_version v
    ON v.organisation_id = m.organisation_id AND v.model_id = m.id AND v.number = coalesce($3, last.number)
  WHERE m.organisation_id = $1 AND m.id = $2`;

const VERSIONS = `
  SELECT v.number, v.reason, ${MADE_BY} AS "madeBy", v.made_at AS "madeAt"
  FROM score_model_version v WHERE v.organisation_id = $1 AND v.model_id = $2 ORDER BY v.number DESC`;

/** Score models with what they hold, the shipped one among them whether or not it has a row yet. */
@Injectable()
export class ScoreModelsReader {
  /** The usual one first, then by name, archived ones last. */
  async all(actor: Actor): Promise<readonly ModelRow[]> {
    const rows = await ask<ModelRow>(ALL, [actor.organisationId]);
    if (rows.some(({ id }) => id === actor.organisationId)) return rows;
    const shipped = shippedModel(actor, !rows.some(({ isUsual }) => isUsual));
    return shipped.isUsual ? [shipped, ...rows] : [...rows, shipped];
  }

  /** The one with which rounds are opened and rankings made unless somebody says otherwise. */
  async usual(actor: Actor): Promise<ModelRow> {
    const [row] = await ask<ModelRow>(USUAL, [actor.organisationId]);
    return row ?? shippedModel(actor, true);
  }

  /** This one, at this version or the latest; one that is not there does not exist (404). */
  async get(actor: Actor, id: string, number: number | null = null): Promise<ModelRow> {
    const [row] = await ask<ModelRow>(ONE, [actor.organisationId, id, number]);
    if (row) return row;
    const shipped = (await this.all(actor)).find((one) => one.id === id && one.madeAt === null);
    if (shipped && (number ?? 1) === 1) return shipped;
    throw new Problem(notFound, {});
  }

  async versions(actor: Actor, id: string): Promise<readonly ScoreModelVersion[]> {
    const rows = await ask<Omit<ScoreModelVersion, 'madeAt'> & { madeAt: Date }>(VERSIONS, [
      actor.organisationId,
      id,
    ]);
    if (rows.length > 0) return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
    const { number, reason } = await this.get(actor, id);
    return [{ number, reason, madeBy: null, madeAt: SHIPPED_AT }];
  }
}
