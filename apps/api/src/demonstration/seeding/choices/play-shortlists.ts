import { RankingReader } from '../../../portfolio/ranking/ranking.reader';
import { WeightsService } from '../../../portfolio/ranking/weights.service';
import { FreezingService } from '../../../portfolio/shortlists/freezing.service';
import { ShortlistsService } from '../../../portfolio/shortlists/shortlists.service';
import { ScoreModelsReader } from '../../../scoring/models/score-models.reader';
import { keptId } from './kept-ids';
import { type Act, choiceOf, type Stage } from './stage';

/** The id of a shortlist of the content. */
export const shortlistId = (stage: Stage, key: string): Promise<string> => {
  const { name } = choiceOf(stage, 'shortlist', ({ shortlist }) => shortlist === key);
  return keptId('shortlist', stage.organisationId, name);
};

/** Decides the weights of the usual model, on the version that holds. */
export async function decideWeights({ seeding }: Stage, { actor, choice }: Act<'weights'>): Promise<void> {
  const { id: modelId, number } = await seeding.service(ScoreModelsReader).usual(actor);
  const { weights, aggregation, reason } = choice;
  await seeding
    .service(WeightsService)
    .decide(actor, { modelId, number, weights: { ...weights }, aggregation, reason });
}

/** Reads the ranking, freezes the choice made of it, and shares it. */
export async function shortlist(stage: Stage, { actor, choice }: Act<'shortlist'>): Promise<void> {
  const { seeding, useCaseOf, actorOf } = stage;
  const reading = { actor, language: 'fr' } as const;
  const filter = { status: [...choice.status] };
  const { digest } = await seeding.service(RankingReader).source(reading, filter);
  const id = await seeding.service(FreezingService).freeze(reading, {
    name: choice.name,
    purpose: choice.purpose,
    ...filter,
    scoresDigest: digest,
    entries: choice.entries.map(({ useCase, note }) => ({ id: useCaseOf(useCase), note })),
  });
  const memberIds = choice.sharedWith.map((key) => actorOf(key).id);
  await seeding.service(ShortlistsService).share(actor, { id, memberIds });
}
