import { decideTriage } from '@jalon/contracts/intake/triage.operations';
import { readRanking } from '@jalon/contracts/portfolio/portfolio.operations';
import { freezeShortlist } from '@jalon/contracts/portfolio/shortlists-freezing.operations';
import { shareShortlist, withdrawShortlist } from '@jalon/contracts/portfolio/shortlists.operations';
import { createScoreModel } from '@jalon/contracts/scoring/score-models.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { SHORT_MODEL } from '@jalon/domain/scoring/model/short-model';
import type { UseScenario } from '@jalon/domain/use-cases/use-scenario';
import { FactProviders, type MeasuredFact } from '../lifecycle/facts/fact-providers';
import { openHouse, type TestHouse } from '../platform/testing/test-house';
import { holdRound } from './testing/scored-round';

const SCENARIO: UseScenario = {
  title: 'Variantes pour LinkedIn',
  actor: 'Rédactrice',
  input: 'Un brief court',
  output: 'Trois variantes',
  channel: 'LinkedIn',
  autonomy: null,
  visualTypes: [],
};

const WANTED = [
  'oppAnswers',
  'ownerNamed',
  'scenarios',
  'scenariosWithAutonomy',
  'aiVerdict',
  'voters',
  'topKProbability',
];

describe('what the register, the triage, the rounds and the shortlists tell gates', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const director = () => house.as('director');
  const add = (title: string, more: object = {}) =>
    director()(createUseCase, { title, problem: 'Des heures par semaine.', ...more });
  const read = async (ids: readonly string[]): Promise<readonly MeasuredFact[]> =>
    house.within('director', () =>
      house.app.get(FactProviders).read(
        ids.map((useCaseId) => ({ useCaseId, projectId: null })),
        WANTED,
      ),
    );
  const values = async (id: string) =>
    Object.fromEntries((await read([id])).map((fact) => [fact.id, fact.value]));

  it('says of a bare idea what is missing, and does not know what nobody has told', async () => {
    const { id } = await add('À peine une idée');
    expect(await values(id)).toEqual({
      oppAnswers: 0,
      ownerNamed: false,
      scenarios: 0,
      scenariosWithAutonomy: 0,
      aiVerdict: null,
      voters: null,
      topKProbability: null,
    });
    for (const { source, path } of await read([id]))
      expect([source.fr, source.en, path].every(Boolean)).toBe(true);
  });

  it('counts answers and complete scenarios alone; « I do not know » is no answer', async () => {
    const { id: owner, name } = await house.person('contributor');
    const yes = { answer: 'yes' as const, note: null };
    const { id } = await add('Rédaction', {
      ownerId: owner,
      identification: {
        pain: yes,
        data: { answer: 'no', note: null },
        return: { answer: 'unknown', note: null },
      },
      useScenarios: [
        SCENARIO,
        { ...SCENARIO, autonomy: 'assist' },
        { ...SCENARIO, output: null, autonomy: 'full' },
      ],
    });
    expect(await values(id)).toMatchObject({
      oppAnswers: 2,
      ownerNamed: true,
      scenarios: 2,
      scenariosWithAutonomy: 1,
    });
    const [who] = (await read([id])).filter(({ id: fact }) => fact === 'ownerNamed');
    expect(who?.source.fr).toContain(name);
  });

  it('gives the verdict of the triage in force', async () => {
    const { id } = await add('Reporting');
    const answers = {
      problem: 'vague' as const,
      nature: 'rules' as const,
      frequency: 'rarely' as const,
      procedure: 'unknown' as const,
      data: 'missing' as const,
      checking: 'unknown' as const,
      tool: 'yes' as const,
    };
    const reason = 'Rien ne presse.';
    await director()(decideTriage, { useCaseId: id, seen: null, answers, verdict: 'not_now', reason });
    expect(await values(id)).toMatchObject({ aiVerdict: 'none' });
  });

  it('counts who gave it scores in the latest revealed round, and tells its place in the shortlist', async () => {
    const model = await director()(createScoreModel, { name: 'Grille', content: SHORT_MODEL });
    const raters = [
      await house.person('director'),
      await house.person('contributor'),
      await house.person('project_manager'),
    ];
    const [a, b, c] = [(await add('Accroches')).id, (await add('Briefs')).id, (await add('Calendrier')).id];
    const round = (useCaseIds: readonly string[], more: object) =>
      holdRound(house, {
        modelId: model.id,
        modelNumber: model.number,
        content: model.content,
        raters,
        useCaseIds,
        scoreOf: (nth) => [5, 4, 3][nth] ?? 3,
        ...more,
      });
    await round([a, b, c], { at: '2026-11-01T10:00:00Z' });
    await round([a], {
      at: '2026-11-10T10:00:00Z',
      scoreOf: (_: number, rater: number) => (rater === 2 ? null : 4),
    });
    await round([b], { at: '2026-11-12T10:00:00Z', state: 'open' });
    expect([(await values(a))['voters'], (await values(b))['voters']]).toEqual([2, 3]);

    const { digest } = await director()(readRanking, { modelId: model.id });
    const frozen = await director()(freezeShortlist, {
      name: 'Présélection de novembre',
      modelId: model.id,
      scoresDigest: digest,
      entries: [{ id: a }],
    });
    expect((await values(a))['topKProbability']).toBeNull();
    await director()(shareShortlist, { id: frozen.id, memberIds: [] });
    const told = (await read([a, b, c])).filter(({ id }) => id === 'topKProbability');
    expect(told.every(({ value }) => typeof value === 'number')).toBe(true);
    expect(told[0]).toMatchObject({ path: `/shortlists/${frozen.id}` });
    expect(told[0]?.source.fr).toContain('Présélection de novembre');
    await director()(withdrawShortlist, { id: frozen.id, reason: 'Erreur de saisie' });
    expect((await values(a))['topKProbability']).toBeNull();
  });

  it('reads fifty subjects at once, each with its own', async () => {
    const ids: string[] = [];
    for (let nth = 0; nth < 50; nth++) ids.push((await add(`Cas ${nth}`)).id);
    const facts = await read(ids);
    expect(facts).toHaveLength(50 * WANTED.length);
    expect(new Set(facts.map(({ useCaseId, id }) => `${useCaseId} ${id}`)).size).toBe(facts.length);
  });
});
