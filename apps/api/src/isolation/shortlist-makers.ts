import { freezeShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import { shareShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { TestHouse } from '../platform/testing/test-house';
import { holdRound } from '../portfolio/testing/scored-round';
import { ScoreModelsService } from '../scoring/models/score-models.service';

/** A use case with revealed scores, the digest of all there are, and a shortlist that everybody inside may read. */
export function shortlistMakers(house: TestHouse): Readonly<Record<string, () => Promise<string>>> {
  const call = house.as('admin');
  const ranked = async (): Promise<string> => {
    const { id } = await call(createUseCase, { title: 'Légendes de photos', problem: 'Écrites une à une.' });
    await house.within('admin', ({ actor }) =>
      house.app.get(ScoreModelsService).ensureKept(actor, actor.organisationId),
    );
    const { model } = await call(readRanking, {});
    const raters = [await house.person('admin'), await house.person('contributor')];
    const { content, number } = model;
    const round = { modelId: model.id, modelNumber: number, content, raters };
    await holdRound(house, { ...round, useCaseIds: [id], scoreOf: () => 4 });
    return id;
  };
  const digest = async (): Promise<string> => (await call(readRanking, {})).digest;
  return {
    'ranked-use-case': ranked,
    'scores-digest': digest,
    'shared-shortlist': async () => {
      const entries = [{ id: await ranked() }];
      const frozen = { name: 'Présélection du comité', entries, scoresDigest: await digest() };
      const { id } = await call(freezeShortlist, frozen);
      await call(shareShortlist, { id, memberIds: [] });
      return id;
    },
  };
}
