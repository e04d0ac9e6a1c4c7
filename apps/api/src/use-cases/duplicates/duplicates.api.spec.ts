import { readHistory } from '@jalon/contracts/journal/journal.operations';
import {
  findSimilar,
  listDuplicates,
  scanDuplicates,
  takeBackApart,
  tellApart,
} from '@jalon/contracts/use-cases/duplicates.operations';
import { mergeUseCases } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase, updateUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { DuplicateWatch } from './duplicate-watch';

const press = 'La revue de presse est faite à la main tous les matins, et oublie des titres régionaux.';
const slow = 'Chaque publication demande deux heures de rédaction à une conceptrice, pour chaque client.';

/** Problems that have nothing in common, one a test and side. */
const PROBLEMS = [
  'Les fournisseurs envoient leurs factures en double sans numéro de commande.',
  'Aucun tableau ne réunit les dates des salons professionnels européens.',
  'Quatre logiciels stockent séparément les coordonnées téléphoniques.',
  'Le comité découvre trop tard qu’un budget trimestriel déborde.',
  'Un traducteur indépendant relit seulement après la mise en ligne.',
  'Personne ne mesure combien coûte réellement une refonte graphique.',
] as const;
const [p1, p2, p3, p4, p5, p6] = PROBLEMS;

describe('likely duplicates', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const add = (title: string, problem: string, more: Partial<UseCaseDraft> = {}) =>
    house.as('contributor')(createUseCase, { title, problem, ...more });
  const pairs = async (input: object = {}) =>
    (await house.as('contributor')(listDuplicates, input)).items.map(({ one, other }) =>
      [one.title, other.title].sort(),
    );
  const scan = () => house.as('contributor')(scanDuplicates, {});

  it('are shown while one is typed, with the reason', async () => {
    const made = await add('Relecture des contrats de cession', press);
    await house.as('director', 'abroad')(createUseCase, { title: 'Relecture des contrats', problem: press });
    const find = async (title: string, problem?: string) =>
      (await house.as('contributor')(findSimilar, { title, problem })).items;
    expect(await find('Contrats de cession : relecture')).toMatchObject([
      {
        useCase: { id: made.id, reference: made.reference, status: 'draft', problem: press },
        score: 0.82,
        reasons: [{ kind: 'title-reordered', words: ['contrat', 'cession', 'relecture'] }],
      },
    ]);
    expect(await find('Relecture des contrats de cesssion')).toMatchObject([{ useCase: { id: made.id } }]);
    expect(await find('Veille du matin', press)).toMatchObject([
      { useCase: { id: made.id }, reasons: [{ kind: 'problem-same' }] },
    ]);
    expect(await find('Planification des tournages', slow)).toEqual([]);
    expect(await find('De')).toEqual([]);
    expect(await find(`' | & ! <-> :*`)).toEqual([]);
  });

  it('are pairs, the most alike first, with both sides', async () => {
    await add('Sous-titrage des vidéos', p1);
    await add('Sous-titrages de vidéos', p1);
    await add('Vidéos : le sous-titrage', p2);
    expect(await pairs()).toEqual([]);
    const { pairs: count } = await scan();
    expect(count).toBeGreaterThanOrEqual(3);
    const page = await house.as('contributor')(listDuplicates, { limit: 1 });
    expect(page.items[0]).toMatchObject({ score: 1, toldApart: null, one: { problem: p1 } });
    expect(page.total).toBe(count);
    expect(page.scannedAt).not.toBeNull();
    const rest = await house.as('contributor')(listDuplicates, { cursor: page.next ?? '' });
    expect(rest.items.length).toBe(count - 1);
    expect((await house.as('admin', 'abroad')(listDuplicates, {})).items).toEqual([]);
    expect(await pairs({ strength: ['sure'] })).toEqual([
      ['Sous-titrage des vidéos', 'Sous-titrages de vidéos'],
    ]);
  });

  it('told apart are not proposed again, until it is taken back', async () => {
    const one = await add('Cartographie des risques', p3);
    const other = await add('Risques : cartographie', p4);
    await scan();
    const both = [one.title, other.title].sort();
    expect(await pairs({ useCaseId: one.id })).toEqual([both]);
    await house.as('contributor')(tellApart, { id: other.id, otherId: one.id });
    await house.as('director')(tellApart, { id: one.id, otherId: other.id });
    await house.as('director')(updateUseCase, { id: one.id, version: 1, problem: p4 });
    await scan();
    expect(await pairs({ useCaseId: one.id })).toEqual([]);
    const told = (await house.as('director')(listDuplicates, { toldApart: 'yes' })).items;
    const { id, name } = await house.person('contributor');
    expect(told).toMatchObject([{ toldApart: { by: { id, name } } }]);
    const history = await house.as('director')(readHistory, { subjectType: 'use-case', subjectId: one.id });
    expect(history.items.filter(({ kind }) => kind === 'use-case.told-apart')).toHaveLength(1);
    await house.as('director')(takeBackApart, { id: one.id, otherId: other.id });
    expect(await pairs({ useCaseId: one.id })).toEqual([both]);
  });

  it('go when one of the two is merged or no longer alike', async () => {
    const one = await add('Résumé des appels', p5);
    const other = await add('Résumés d’appel', p5);
    const third = await add('Appels : résumé', p5);
    await scan();
    expect(await pairs({ useCaseId: one.id })).toHaveLength(2);
    const versions = { version: 1, otherVersion: 1 };
    await house.as('director')(mergeUseCases, { id: one.id, otherId: other.id, ...versions });
    expect(await pairs({ useCaseId: one.id })).toHaveLength(1);
    await house.as('director')(updateUseCase, {
      id: third.id,
      version: 1,
      title: 'Plan de salle',
      problem: 'Les plans de table sont refaits trois fois.',
    });
    await scan();
    expect(await pairs({ useCaseId: one.id })).toEqual([]);
  });

  it('are looked for by themselves, where something changed', async () => {
    const watch = house.app.get(DuplicateWatch);
    await watch.pass(new Date());
    const one = await add('Chartes graphiques', p6);
    await add('Charte graphique', p6);
    expect(await pairs({ useCaseId: one.id })).toEqual([]);
    await watch.pass(new Date());
    expect(await pairs({ useCaseId: one.id })).toHaveLength(1);
    const stale = await house.population.query('SELECT * FROM door.stale_scans()');
    expect(stale).toEqual([]);
  });
});
