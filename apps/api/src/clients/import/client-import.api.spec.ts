import { createClient, listClients } from '@jalon/contracts/clients/clients.operations';
import { chooseImportRows, listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import { JobWorker } from '../../platform/jobs/job-worker';
import { csvFile, ImportWalk, mappingOf } from '../../platform/imports/testing/import-walk';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

describe('a file of clients', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
    house.app.get(JobWorker).start();
  });
  afterAll(() => house.close());

  it('tells those whose name is there already, and a blank status leaves what stands', async () => {
    const me = house.as('project_manager');
    const walk = new ImportWalk(me, 'clients');
    await me(createClient, { name: 'Voltéo', status: 'prospect' });
    const mapping = mappingOf(['name', 'status'], { identity: { by: 'columns', positions: [0] } });
    const run = await walk.check(csvFile('Société;Statut\nVOLTEO;Actif\nNova;Actif\nNOVA !;\n'), mapping);
    const { items } = await me(listImportRows, { id: run.id });
    expect(items).toMatchObject([
      {
        isChosen: false,
        reasons: [{ code: 'likely-duplicate', field: 'name', value: 'Voltéo (95\u00a0%)' }],
      },
      { isChosen: true, reasons: [] },
      { isChosen: true, reasons: [{ code: 'likely-duplicate', value: 'Nova (95\u00a0%)' }] },
    ]);
    await me(chooseImportRows, { id: run.id, isChosen: true, ranks: [1] });
    await walk.commit(run);
    const again = await walk.check(csvFile('Société;Statut\nVOLTEO;\nNova;Ancien\nNOVA !;\n'), mapping);
    expect(again.counts).toEqual({ new: 0, changed: 1, same: 2, refused: 0, gone: 0 });
    const clients = (await me(listClients, { sort: 'name' })).items;
    expect(clients.map(({ name, status }) => `${name} ${status}`)).toEqual(
      expect.arrayContaining(['Voltéo prospect', 'VOLTEO active', 'Nova active', 'NOVA ! active']),
    );
  });
});
