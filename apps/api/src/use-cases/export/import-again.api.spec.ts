import { createClient } from '@jalon/contracts/clients/clients.operations';
import { listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import { exportUseCases } from '@jalon/contracts/use-cases/export.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import fc from 'fast-check';
import { ImportWalk } from '../../platform/imports/testing/import-walk';
import { JobWorker } from '../../platform/jobs/job-worker';
import type { Person } from '../../platform/testing/population';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { anyUseCase, CLIENTS, PEOPLE } from './testing/any-use-case';

const MANY = 40;
const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The whole way: out of the register, and in again through the import as a person would, by what it suggests. */
describe('what is exported and imported again unchanged', () => {
  let house: TestHouse;
  const readers = new Map<string, Person>();

  beforeAll(async () => {
    house = await openHouse();
    house.app.get(JobWorker).start();
    const organisationId = house.organisationIds.home;
    for (const language of LANGUAGES)
      readers.set(language, await house.population.person({ organisationId, roles: ['director'], language }));
    await fill();
  });
  afterAll(() => house.close());

  /** Use cases that nobody would write, with clients and people of this house. */
  const fill = async (): Promise<void> => {
    const call = house.as('admin');
    const idOf = new Map<string, string>();
    for (const { id, name } of CLIENTS)
      idOf.set(id, (await call(createClient, { name, status: 'active' })).id);
    for (const { id, name } of PEOPLE) {
      const { organisationIds, population } = house;
      const person = await population.person({
        organisationId: organisationIds.home,
        roles: ['contributor'],
      });
      await population.query('UPDATE person SET name = $2 WHERE id = $1', [person.id, name]);
      idOf.set(id, person.id);
    }
    const here = (id: string | null) => (id === null ? null : (idOf.get(id) ?? null));
    for (const useCase of fc.sample(anyUseCase, { numRuns: MANY, seed: 20261126 }))
      await call(createUseCase, {
        ...UseCaseDraft.parse(useCase),
        ownerId: here(useCase.ownerId),
        clientIds: useCase.clientIds.flatMap((id) => here(id) ?? []),
      });
  };

  it.each(
    LANGUAGES.flatMap((language) => (['csv', 'xlsx'] as const).map((format) => [language, format] as const)),
  )(
    'in %s as %s: says same for every row, and nothing is told',
    async (language, format) => {
      const person = readers.get(language);
      if (!person) throw new Error('Nobody reads this language');
      const call = house.asPerson(person);
      const content = await (await call(exportUseCases, { format })).arrayBuffer();
      const walk = new ImportWalk(call, 'use-cases', { within: 60_000 });
      const read = await walk.read(new File([content], `registre.${format}`, { type: TYPES[format] }));
      const { suggestion } = await call(surveyImport, { id: read.id });
      expect(suggestion.identity).toEqual({ by: 'reference' });
      const checked = await walk.map(read, suggestion);
      const others = await call(listImportRows, {
        id: read.id,
        verdict: ['new', 'changed', 'refused', 'gone'],
      });
      expect(others.items.map(({ title, changes, reasons }) => ({ title, changes, reasons }))).toEqual([]);
      expect(checked.counts).toMatchObject({ same: MANY });
    },
    120_000,
  );
});
