import type { Actor } from '@jalon/domain/access/actor';
import type { RoundDraft } from '@jalon/domain/scoring/rounds/round';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { ScoreModelsReader } from '../models/score-models.reader';
import { ScoreModelsService } from '../models/score-models.service';
import { RoundNews } from './round-news';
import { askRaters } from './round-raters';
import { checkedSet, type Previous, previousOf } from './round-set';

const OPEN = `
  INSERT INTO scoring_round (organisation_id, id, name, message, model_id, model_number, state, quorum, is_named, deadline,
    previous_id, opened_by, opened_at, version, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9, $10, $11, $12, 1, $12)`;

const PLACE = `
  INSERT INTO round_item (organisation_id, id, round_id, use_case_id, position)
  SELECT $1, gen_random_uuid(), $2, chosen.id, chosen.place
  FROM unnest($3::uuid[]) WITH ORDINALITY AS chosen (id, place)`;

interface ModelInForce {
  readonly id: string;
  readonly number: number;
  readonly isArchived: boolean;
}

/** Opens rounds: what is scored, by whom, until when, under which version of which model. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly models: ScoreModelsReader,
    private readonly keeping: ScoreModelsService,
    private readonly news: RoundNews,
  ) {}

  /** Says the id. Everybody asked is told; whoever opens it may be among them. */
  async open(actor: Actor, draft: RoundDraft): Promise<string> {
    const previous = draft.previousId ? await previousOf(actor, draft.previousId) : null;
    const model = await this.modelOf(actor, draft, previous);
    const isSameModel = draft.modelId === undefined || draft.modelId === model.id;
    const rest = { isModelArchived: model.isArchived, previous: previous && { ...previous, isSameModel } };
    const { useCaseIds, raterIds } = await checkedSet(actor, draft, rest);
    await this.keeping.ensureKept(actor, model.id);
    const id = randomUUID();
    await ask(OPEN, this.valuesOf(actor, { id, draft, model }));
    await ask(PLACE, [actor.organisationId, id, useCaseIds]);
    await askRaters(actor, id, raterIds);
    tellOpened(id, draft, { model, useCaseIds, raterIds });
    await this.news.opened(actor, { id, name: draft.name, deadline: draft.deadline }, raterIds);
    return id;
  }

  /** A second round goes by the version of the first. */
  private async modelOf(
    actor: Actor,
    { modelId }: RoundDraft,
    previous: Previous | null,
  ): Promise<ModelInForce> {
    if (previous) return { id: previous.modelId, number: previous.modelNumber, isArchived: false };
    const model = await (modelId ? this.models.get(actor, modelId) : this.models.usual(actor));
    return { id: model.id, number: model.number, isArchived: model.archivedAt !== null };
  }

  private valuesOf(
    actor: Actor,
    { id, draft, model }: { readonly id: string; readonly draft: RoundDraft; readonly model: ModelInForce },
  ): unknown[] {
    const { name, message = null, quorum, isNamed, deadline, previousId = null } = draft;
    const promised = [quorum, isNamed, new Date(deadline), previousId];
    return [
      actor.organisationId,
      id,
      name,
      message,
      model.id,
      model.number,
      ...promised,
      actor.id,
      workingTime(),
    ];
  }
}

/** Once, with whom and what it asks. */
function tellOpened(
  id: string,
  { name, quorum, isNamed, deadline, previousId = null }: RoundDraft,
  asked: {
    readonly model: ModelInForce;
    readonly useCaseIds: readonly string[];
    readonly raterIds: readonly string[];
  },
): void {
  const { model, useCaseIds, raterIds } = asked;
  const told = { name, quorum, isNamed, deadline, previousId, modelId: model.id, modelNumber: model.number };
  const after = { ...told, useCaseIds, people: raterIds };
  tell({ kind: 'round.opened', subject: { type: 'round', id }, version: 1, before: {}, after });
}
