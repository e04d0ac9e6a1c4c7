import { createClient } from '@jalon/contracts/clients/clients.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import { removeEvidence, writeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import {
  addRecord,
  listRecords,
  recordNotOpen,
  removeRecord,
  restoreRecord,
  updateRecord,
} from '@jalon/contracts/projects/records/records.operations';
import { changedMeanwhile, invalidInput, notFound } from '@jalon/contracts/platform/problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { RECORD_FACTS } from '@jalon/domain/projects/records/measure-records';
import type { RecordContent } from '@jalon/domain/projects/records/record';
import { randomUUID } from 'node:crypto';
import { FactProviders } from '../../lifecycle/facts/fact-providers';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';

describe('what is recorded of a project', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const call = () => house.as('contributor');
  const manager = () => house.as('project_manager');
  const useCase = (more: object = {}) =>
    manager()(createUseCase, { title: 'Rédaction assistée', problem: 'Des heures.', ...more });
  const add = (useCaseId: string, content: RecordContent, more: object = {}) =>
    call()(addRecord, { useCaseId, happenedOn: '2025-11-02', content, ...more });
  const user = (name: string, trainedOn: string | null): RecordContent => ({
    kind: 'pilot_user',
    data: { name, job: 'Rédactrice', trainedOn },
  });
  const facts = async (ids: readonly string[]) =>
    house.within('director', () =>
      house.app.get(FactProviders).read(
        ids.map((useCaseId) => ({ useCaseId, projectId: null })),
        Object.keys(RECORD_FACTS),
      ),
    );
  const fact = async (useCaseId: string, id: string) =>
    (await facts([useCaseId])).find((one) => one.id === id)?.value;

  it('keeps it in its own shape with who entered it, and adds it up in words', async () => {
    const { id: useCaseId } = await useCase();
    const made = await add(useCaseId, user('Inès Morel', '2025-11-02'));
    await add(useCaseId, user('Paul Roy', null));
    expect(made).toMatchObject({
      createdBy: { id: (await house.person('contributor')).id },
      may: ['edit', 'remove'],
    });
    const { items, sums } = await call()(listRecords, { useCaseId });
    expect(items).toHaveLength(2);
    expect(sums.find((sum) => sum.fact === 'pilotTrained')?.words.fr).toBe('1 personne formée sur 2');
    expect(await fact(useCaseId, 'pilotTrained')).toBe(0.5);
  });

  it('refuses what is only announced, and counts nothing before its day', async () => {
    const { id: useCaseId } = await useCase();
    const decided: RecordContent = { kind: 'pilot_decision', data: { with: true, reason: 'Peu connu.' } };
    const toCome = {
      kind: invalidInput,
      said: { errors: [{ pointer: '/happenedOn', message: expect.stringMatching(/^Ce jour est à venir/) }] },
    };
    await expect(add(useCaseId, decided, { happenedOn: '2099-01-04' })).rejects.toMatchObject(toCome);
    const { id, version } = await add(useCaseId, decided);
    await expect(call()(updateRecord, { id, version, happenedOn: '2099-01-04' })).rejects.toMatchObject(
      toCome,
    );
    expect(await fact(useCaseId, 'pilotDecisionRecorded')).toBe(true);
    await house.population.query(`UPDATE project_record SET happened_on = '2099-01-04' WHERE id = $1`, [id]);
    expect(await fact(useCaseId, 'pilotDecisionRecorded')).toBe(false);
  });

  it('refuses what is not of the kind, and a kind that changes', async () => {
    const { id: useCaseId } = await useCase();
    const wrong = {
      useCaseId,
      happenedOn: '2025-11-02',
      content: { kind: 'workshop', data: { title: 'x' } },
    };
    // @ts-expect-error -- a workshop without its jobs
    await expect(call()(addRecord, wrong)).rejects.toMatchObject({ kind: invalidInput });
    const { id, version } = await add(useCaseId, user('Inès', null));
    const other = { kind: 'pilot_decision' as const, data: { with: false, reason: 'Déjà éprouvé.' } };
    await expect(call()(updateRecord, { id, version, content: other })).rejects.toMatchObject({
      kind: invalidInput,
      said: { errors: [{ message: expect.stringMatching(/^La nature ne change pas[^·]*$/) }] },
    });
  });

  it('counts a client’s authorisation with its written proof alone, and no other client', async () => {
    const [client, stranger] = [
      await house.as('director')(createClient, { name: 'Maison Lavande', status: 'active' }),
      await house.as('director')(createClient, { name: 'Autre maison', status: 'active' }),
    ];
    const { id: useCaseId } = await useCase({ clientIds: [client.id] });
    const allowed = (clientId: string): RecordContent => ({
      kind: 'client_authorisation',
      data: { clientId, scope: 'Campagnes 2025', endsOn: null },
    });
    await expect(add(useCaseId, allowed(stranger.id))).rejects.toMatchObject({ kind: notFound });
    const record = await add(useCaseId, allowed(client.id));
    expect(await fact(useCaseId, 'clientAuthorisations')).toBe(0);
    const proof = await call()(writeEvidence, {
      useCaseId,
      kind: 'client_authorisation',
      title: 'Courriel d’accord',
      content: { note: 'Nous acceptons.' },
    });
    await call()(updateRecord, { id: record.id, version: record.version, evidenceId: proof.id });
    expect(await fact(useCaseId, 'clientAuthorisations')).toBe(1);
    await call()(removeEvidence, { id: proof.id });
    expect(await fact(useCaseId, 'clientAuthorisations')).toBe(0);
    const elsewhere = await useCase();
    await expect(add(elsewhere.id, user('Inès', null), { evidenceId: proof.id })).rejects.toMatchObject({
      kind: notFound,
    });
    await expect(add(useCaseId, user('Inès', null), { evidenceId: randomUUID() })).rejects.toMatchObject({
      kind: notFound,
    });
  });

  it('is corrected and removed by whoever entered it and those who steer', async () => {
    const { id: useCaseId } = await useCase();
    const { id, version } = await add(useCaseId, user('Inès', null));
    const reviewer = house.as('compliance_reviewer');
    await expect(reviewer(removeRecord, { id })).rejects.toMatchObject({
      kind: recordNotOpen,
      extension: { open: [] },
    });
    await call()(updateRecord, { id, version, content: user('Inès', '2025-11-03') });
    await expect(
      manager()(updateRecord, { id, version, content: user('Inès', '2025-11-04') }),
    ).rejects.toMatchObject({ kind: changedMeanwhile });
    await manager()(removeRecord, { id });
    expect((await call()(listRecords, { useCaseId })).items).toEqual([]);
    await manager()(restoreRecord, { id });
    expect((await call()(listRecords, { useCaseId })).items).toHaveLength(1);
    const { items } = await manager()(readHistory, { subjectType: 'use-case', subjectId: useCaseId });
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['record.created', 'record.updated', 'record.removed', 'record.restored']),
    );
  });

  it('tells the facts of fifty subjects at once', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 50; at++) ids.push((await useCase()).id);
    const told = await facts(ids);
    expect(told).toHaveLength(50 * Object.keys(RECORD_FACTS).length);
    expect(told.every(({ source }) => source.fr && source.en)).toBe(true);
  });

  it('does not exist in another organisation', async () => {
    const { id: useCaseId } = await useCase();
    const { id } = await add(useCaseId, user('Inès', null));
    const abroad = house.as('director', 'abroad');
    for (const asked of [abroad(listRecords, { useCaseId }), abroad(removeRecord, { id })])
      await expect(asked).rejects.toMatchObject({ kind: notFound });
  });
});
