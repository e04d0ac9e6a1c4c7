import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { RankingSource, type readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { criteriaOf, type ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../../platform/database/ask';
import { SqlValues } from '../../platform/database/page-sql';
import { workingTime } from '../../platform/database/unit-of-work';
import { ScoreModelsReader } from '../../scoring/models/score-models.reader';
import { rankingSql } from './ranking-sql';
import { type Reading, shownModel } from './shown-model';

export type RankingFilter = Checked<typeof readRanking>;

const ROUND = `SELECT model_id AS "modelId" FROM scoring_round
  WHERE organisation_id = $1 AND id = $2 AND state = 'revealed'`;
const CLIENT = 'SELECT FROM client WHERE organisation_id = $1 AND id = $2';

/** What rankings are computed from: use cases with their revealed scores, under one version of a model. */
@Injectable()
export class RankingReader {
  constructor(private readonly models: ScoreModelsReader) {}

  /** As JSON on its way out: the use cases are not read by this process. */
  async read(reading: Reading, filter: RankingFilter): Promise<RawJson> {
    const { actor } = reading;
    const model = await this.modelOf(reading, filter);
    const values = new SqlValues();
    const sql = rankingSql(
      {
        organisationId: actor.organisationId,
        modelId: model.id,
        modelNumber: model.number,
        criteria: criteriaOf(model.content),
        roundId: filter.roundId,
        status: filter.status,
        clientId: filter.clientId,
      },
      values,
    );
    const [row] = await ask<{ json: string }>(sql, values.list);
    if (!row) throw new Error('An aggregate gives one row');
    const head = JSON.stringify({ model, at: workingTime().toISOString() });
    return new RawJson(`${head.slice(0, -1)},${row.json.slice(row.json.indexOf('{') + 1)}`);
  }

  /** The same, to compute with. */
  async source(reading: Reading, filter: RankingFilter): Promise<RankingSource> {
    return RankingSource.parse(JSON.parse((await this.read(reading, filter)).text));
  }

  /** The model asked for, else that of the round, else the usual one; what is not there does not exist (404). */
  private async modelOf(
    reading: Reading,
    { modelId, roundId, clientId }: RankingFilter,
  ): Promise<ScoreModel> {
    const { actor } = reading;
    const round = roundId ? await this.existing<{ modelId: string }>(ROUND, [actor, roundId]) : null;
    if (clientId) await this.existing(CLIENT, [actor, clientId]);
    const wanted = modelId ?? round?.modelId;
    return shownModel(
      reading,
      wanted ? await this.models.get(actor, wanted) : await this.models.usual(actor),
    );
  }

  private async existing<Row extends object>(sql: string, [actor, id]: [Actor, string]): Promise<Row> {
    const [row] = await ask<Row>(sql, [actor.organisationId, id]);
    if (!row) throw new Problem(notFound, {});
    return row;
  }
}
