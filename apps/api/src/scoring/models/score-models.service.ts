import type { changeScoreModel, reviseScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import {
  modelRevisedMeanwhile,
  modelUnchanged,
  usualModelStays,
} from '@jalon/contracts/scoring/score-models.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import type { Aggregation, ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { canonical } from '../../platform/journal/commitment';
import { keepShipped, turnUsual } from './keep-shipped';
import { addVersion } from './model-versions';
import { ScoreModelEntity } from './score-model.entity';
import { ScoreModelsReader } from './score-models.reader';

export type Revision = Omit<Checked<typeof reviseScoreModel>, 'id'>;

/** What « apply these weights » says. */
export interface Reweighting {
  /** The version that was read. */
  readonly number: number;
  /** By the axis's key; an axis that is not named keeps its own. */
  readonly weights: Readonly<Record<string, number>>;
  readonly aggregation?: Aggregation | undefined;
  readonly reason: string;
}

const CURRENT = `SELECT max(number) AS number FROM score_model_version WHERE organisation_id = $1 AND model_id = $2`;

@Injectable()
export class ScoreModelsService {
  private readonly store = new TenantStore(ScoreModelEntity, { name: 'score-model' });

  constructor(private readonly reader: ScoreModelsReader) {}

  /** A model of the organisation's own; the usual one stays who it is. */
  async create(
    actor: Actor,
    { name, content }: { name: string; content: ScoreModelContent },
  ): Promise<string> {
    const { id } = await this.store.add(actor, { name, isUsual: false, archivedAt: null });
    await addVersion(actor, { modelId: id, number: 1, content, reason: null, madeBy: actor.id });
    return id;
  }

  /** The shipped model is written when something is made of it: a round, a ranking that is kept, another version. */
  async ensureKept(actor: Actor, modelId: string): Promise<void> {
    if (modelId === actor.organisationId) await keepShipped(actor);
  }

  /** Another version, under the model's lock; says its number. Refused on any other than the latest. */
  async revise(actor: Actor, modelId: string, { number, content, reason }: Revision): Promise<number> {
    await this.ensureKept(actor, modelId);
    await this.store.hold(actor, modelId);
    const [last] = await ask<{ number: number }>(CURRENT, [actor.organisationId, modelId]);
    const current = last?.number ?? 0;
    if (current !== number) throw new Problem(modelRevisedMeanwhile, { number: current });
    const before = await this.reader.get(actor, modelId, number);
    if (canonical(before.content) === canonical(content)) throw new Problem(modelUnchanged, {});
    const next = number + 1;
    await addVersion(actor, { modelId, number: next, content, reason, madeBy: actor.id }, before);
    return next;
  }

  /** The same criteria under other weights of the axes; says the number of the new version. */
  async reviseWeights(actor: Actor, modelId: string, reweighting: Reweighting): Promise<number> {
    const { number, weights, aggregation, reason } = reweighting;
    const { content } = await this.reader.get(actor, modelId);
    const given = new Map(Object.entries(weights));
    const axes = content.axes.map((axis) => ({ ...axis, weight: given.get(axis.key) ?? axis.weight }));
    const next = { aggregation: aggregation ?? content.aggregation, axes };
    return this.revise(actor, modelId, { number, content: next, reason });
  }

  /** Its name, which is the usual one, and whether it is still offered; the usual one always is. */
  async change(actor: Actor, { id, version, ...wanted }: Checked<typeof changeScoreModel>): Promise<void> {
    await this.ensureKept(actor, id);
    const model = await this.store.hold(actor, id);
    const { isArchived = model.archivedAt !== null, isUsual = model.isUsual } = wanted;
    if (isArchived && isUsual) throw new Problem(usualModelStays, {});
    if (isUsual && !model.isUsual) await turnUsual(actor, this.store);
    const archivedAt = archivedFrom(model, isArchived);
    await this.store.amend(actor, id, { version, name: wanted.name, isUsual, archivedAt });
  }
}

const archivedFrom = ({ archivedAt }: ScoreModelEntity, isArchived: boolean): Date | null =>
  isArchived ? (archivedAt ?? workingTime()) : null;
