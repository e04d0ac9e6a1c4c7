import { readHome } from '@jalon/contracts/home/home.operations';
import { enterPage } from '@jalon/contracts/platform/visits.operations';
import { readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import { freezeShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { shareShortlist, withdrawShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { openRound } from '@jalon/contracts/scoring/rounds.operations';
import { createScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import type { ScoreModel } from '@jalon/domain/scoring/model/score-model';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { holdRound } from '../portfolio/testing/scored-round';

const IN_A_WEEK = new Date(Date.now() + 7 * 86_400_000).toISOString();

describe('home, for who scores and decides', () => {
  let house: TestHouse;
  let model: ScoreModel;
  let ids: string[];
  beforeEach(async () => {
    house = await openHouse();
    const call = house.as('director');
    model = await call(createScoreModel, { name: 'Grille courte', content: SHORT_MODEL });
    ids = [];
    for (const title of ['Accroches', 'Briefs', 'Calendrier'])
      ids.push((await call(createUseCase, { title, problem: 'À la main, chaque semaine' })).id);
  });
  afterEach(() => house.close());

  const home = (role: 'director' | 'contributor' | 'compliance_reviewer' | 'client_viewer') =>
    house.as(role)(readHome, {});
  const raters = async () => [await house.person('director'), await house.person('contributor')];
  const held = async (at: string) =>
    holdRound(house, {
      modelId: model.id,
      modelNumber: model.number,
      content: model.content,
      raters: await raters(),
      useCaseIds: ids,
      scoreOf: (useCase) => 5 - useCase,
      at,
    });
  const freeze = async () => {
    const call = house.as('director');
    const { digest } = await call(readRanking, { modelId: model.id });
    return call(freezeShortlist, {
      name: 'Présélection',
      modelId: model.id,
      scoresDigest: digest,
      entries: ids.slice(0, 2).map((id) => ({ id, note: 'Attendu.' })),
    });
  };

  it('asks for scores of whoever was asked to give them, and of nobody else', async () => {
    const [mine, theirs] = await raters();
    const { id } = await house.as('director')(openRound, {
      name: 'Notation',
      modelId: model.id,
      useCaseIds: ids,
      raterIds: [mine?.id ?? '', theirs?.id ?? ''],
      quorum: 2,
      isNamed: true,
      deadline: IN_A_WEEK,
    });
    for (const role of ['director', 'contributor'] as const)
      expect((await home(role)).waiting).toMatchObject([{ kind: 'score', id, due: IN_A_WEEK }]);
    expect((await home('compliance_reviewer')).waiting).toEqual([]);
    await house.population.query(`UPDATE scoring_round SET deadline = now() - interval '1 hour'`);
    expect((await home('director')).waiting.map(({ kind }) => kind).sort()).toEqual([
      'score',
      'short-of-quorum',
    ]);
  });

  it('shows the shortlist once it is shared, says when scores overtook it, and not after it was withdrawn', async () => {
    await held('2026-11-01T10:00:00Z');
    const { id } = await freeze();
    expect((await home('contributor')).shortlist).toBeNull();
    await house.as('director')(shareShortlist, { id, memberIds: [] });
    const { shortlist, steps } = await home('contributor');
    expect(steps).toMatchObject({ scores: true, shortlist: true });
    expect(shortlist).toMatchObject({ id, label: 'safe', count: 2, isOvertaken: false });
    expect(shortlist?.entries.map(({ title, inTop }) => [title, inTop])).toEqual([
      ['Accroches', 1],
      ['Briefs', 1],
    ]);
    expect(Object.keys(shortlist?.axes ?? {})).toHaveLength(model.content.axes.length);
    expect((await home('client_viewer')).shortlist).toBeNull();
    await held(new Date().toISOString());
    expect((await home('contributor')).shortlist?.isOvertaken).toBe(true);
    await house.as('director')(withdrawShortlist, { id, reason: 'Périmée.' });
    expect((await home('contributor')).shortlist).toBeNull();
  });

  it('tells who was away that one was shared', async () => {
    await held('2026-11-01T10:00:00Z');
    const { id: person } = await house.person('contributor');
    await house.as('contributor')(enterPage, { page: 'home' });
    await house.population.query(
      `UPDATE visit SET seen_at = now() - interval '1 hour' WHERE person_id = $1`,
      [person],
    );
    const { id } = await freeze();
    await house.as('director')(shareShortlist, { id, memberIds: [] });
    const { news } = await home('contributor');
    expect(news.items).toContainEqual(
      expect.objectContaining({ kind: 'shortlist-shared', id, title: 'Présélection' }),
    );
  });
});
