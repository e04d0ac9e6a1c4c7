import {
  adoptTemplates,
  alreadyAdopted,
  readCatalogue,
  readCatalogueEntry,
  readOrigin,
} from '@jalon/contracts/use-cases/catalogue.operations';
import { listJournal } from '@jalon/contracts/journal/journal.operations';
import { forbidden, notFound } from '@jalon/contracts/platform/problems';
import { createUseCase, getUseCase, moveUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

describe('the catalogue of ready use cases', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const adopt = (templates: string[], more: { language?: 'fr' | 'en'; again?: boolean } = {}) =>
    house.as('contributor')(adoptTemplates, { templates, ...more });
  const adoptionsOf = async (template: string, place: 'home' | 'abroad' = 'home') =>
    (await house.as('director', place)(readCatalogueEntry, { template })).adoptions;

  it('is read by everybody inside, by no client’s people', async () => {
    const { items } = await house.as('compliance_reviewer')(readCatalogue, {});
    expect(items).toHaveLength(19);
    const part = items.find(({ id }) => id === 'seo-reporting');
    expect(part?.parent).toEqual({ id: 'seo-performance', title: 'Gagner en performance SEO avec l’IA' });
    await expect(house.as('client_viewer')(readCatalogue, {})).rejects.toMatchObject({ kind: forbidden });
  });

  it('tells a whole template', async () => {
    const entry = await house.as('contributor')(readCatalogueEntry, { template: 'seo-performance' });
    expect(entry.parts).toHaveLength(7);
    expect(entry.humanValidation).toMatch(/^Étape obligatoire\u202f:/);
    await expect(
      house.as('contributor')(readCatalogueEntry, { template: 'nothing-such' }),
    ).rejects.toMatchObject({ kind: notFound });
  });

  it('gives the register a draft with all that it says', async () => {
    const { items } = await adopt(['social-content']);
    const [made] = items;
    const useCase = await house.as('director')(getUseCase, { id: made?.id ?? '' });
    expect(useCase).toMatchObject({
      reference: made?.reference,
      status: 'draft',
      processArea: 'content_creation',
      confidentiality: 'client_confidential',
      tags: ['catalogue', 'réseaux sociaux', 'rédaction'],
      gainValue: null,
      submitter: { id: (await house.person('contributor')).id },
    });
    expect(useCase.useScenarios.map(({ channel }) => channel)).toContain('Instagram');
    expect(useCase.gainText).toMatch(/exemples, à fixer/);
  });

  it('shows it as adopted: by whom, when, where it is now', async () => {
    const { items } = await adopt(['trend-prediction']);
    const id = items[0]?.id ?? '';
    await house.as('contributor')(moveUseCase, { id, from: 'draft', to: 'archived' });
    const { name, id: personId } = await house.person('contributor');
    expect(await adoptionsOf('trend-prediction')).toMatchObject([
      { useCaseId: id, status: 'archived', isMerged: false, adoptedBy: { id: personId, name } },
    ]);
    expect(await house.as('director')(readOrigin, { id })).toMatchObject({
      origin: { template: 'trend-prediction', title: 'Détecter tôt les tendances', parent: null },
    });
  });

  it('asks before it adopts again', async () => {
    const { items } = await adopt(['media-investment']);
    await expect(adopt(['media-investment', 'creative-brief'])).rejects.toMatchObject({
      kind: alreadyAdopted,
      extension: { adopted: [{ template: 'media-investment', adoption: { useCaseId: items[0]?.id } }] },
    });
    expect(await adoptionsOf('creative-brief')).toEqual([]);
    await adopt(['media-investment'], { again: true });
    expect(await adoptionsOf('media-investment')).toHaveLength(2);
  });

  it('adopts once when two ask at the same time', async () => {
    const both = await Promise.allSettled([adopt(['market-trends']), adopt(['market-trends'])]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await adoptionsOf('market-trends')).toHaveLength(1);
  });

  it('ties the parts to what they are part of', async () => {
    const { items } = await adopt(['seo-reporting', 'seo-performance', 'seo-content-brief']);
    const [parent, ...parts] = items;
    expect(parent?.template).toBe('seo-performance');
    for (const { id } of parts) {
      const { origin } = await house.as('director')(readOrigin, { id });
      expect(origin?.parent).toMatchObject({ id: parent?.id, reference: parent?.reference });
      const { scopeIn } = await house.as('director')(getUseCase, { id });
      expect(scopeIn).toContain(`Fait partie de ${parent?.reference}.`);
    }
  });

  it('speaks the language that the organisation reads, or the one asked for', async () => {
    const english = await adopt(['competitive-watch'], { language: 'en' });
    expect(english.items[0]?.title).toBe('Automate competitive watch');
    const abroad = await house.as('director', 'abroad')(adoptTemplates, { templates: ['competitive-watch'] });
    expect(abroad.items[0]?.title).toBe('Automatiser la veille concurrentielle');
    await house.population.query(
      `UPDATE person SET language = 'en' WHERE id IN (SELECT person_id FROM membership WHERE organisation_id = $1)`,
      [house.organisationIds.abroad],
    );
    expect((await house.as('director', 'abroad')(readCatalogue, {})).language).toBe('en');
  });

  it('follows what was merged to where it is now', async () => {
    const { items } = await adopt(['campaign-reports', 'activity-reporting']);
    const [merged, kept] = items;
    await house.population.query(
      'UPDATE use_case SET merged_into = $3 WHERE organisation_id = $1 AND id = $2',
      [house.organisationIds.home, merged?.id, kept?.id],
    );
    expect(await adoptionsOf('campaign-reports')).toMatchObject([
      { useCaseId: kept?.id, reference: kept?.reference, isMerged: true },
    ]);
  });

  it('asks before it adopts what the register already holds under that title', async () => {
    const { title } = await house.as('director')(readCatalogueEntry, { template: 'seo-intent-clusters' });
    const own = await house.as('director')(createUseCase, {
      title,
      problem: 'Trois jours par appel d’offres.',
    });
    expect(await adoptionsOf('seo-intent-clusters')).toMatchObject([{ useCaseId: own.id }]);
    await expect(adopt(['seo-intent-clusters'])).rejects.toMatchObject({ kind: alreadyAdopted });
    expect((await adopt(['seo-intent-clusters'], { again: true })).items).toHaveLength(1);
    expect(await adoptionsOf('seo-intent-clusters')).toHaveLength(2);
  });

  it('keeps the adoptions of each organisation to itself', async () => {
    const { items } = await adopt(['content-personalisation']);
    expect(await adoptionsOf('content-personalisation', 'abroad')).toEqual([]);
    await expect(
      house.as('director', 'abroad')(readOrigin, { id: items[0]?.id ?? '' }),
    ).rejects.toMatchObject({ kind: notFound });
  });

  it('is told in the journal', async () => {
    const { items } = await adopt(['pitch-personalisation']);
    const page = await house.as('director')(listJournal, { limit: 50 });
    expect(
      page.items
        .filter(({ subject }) => subject.id === items[0]?.id)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['use-case.adopted', 'use-case.created']);
  });
});
