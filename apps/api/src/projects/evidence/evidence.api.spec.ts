import { listNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { contentMismatch } from '@jalon/contracts/discussion/discussion.problems';
import { uploadAttachment } from '@jalon/contracts/discussion/attachments.operations';
import { readHistory } from '@jalon/contracts/journal/journal.operations';
import {
  downloadEvidence,
  renewEvidenceFile,
  uploadEvidence,
} from '@jalon/contracts/projects/evidence/evidence-files.operations';
import {
  listEvidence,
  listEvidenceVersions,
  readEvidenceVocabulary,
  removeEvidence,
  renewEvidence,
  restoreEvidence,
  serveEvidence,
  updateEvidence,
  writeEvidence,
} from '@jalon/contracts/projects/evidence/evidence.operations';
import {
  evidenceEmpty,
  evidenceNotOpen,
  evidenceSigned,
  evidenceThere,
  evidenceUnchanged,
} from '@jalon/contracts/projects/evidence/evidence.problems';
import { changedMeanwhile, invalidInput, notFound } from '@jalon/contracts/platform/problems';
import { mergeUseCases, undoMerge } from '@jalon/contracts/use-cases/merges.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { createHash, randomUUID } from 'node:crypto';
import { openHouse, type TestHouse } from '../../platform/testing/test-house';
import { EvidenceReader } from './evidence.reader';
import { EvidenceUses, type SignatureOn } from './evidence-uses';
import { ExpirySweep } from './expiry-sweep';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const pdf = (text: string, name = 'note.pdf') =>
  new File([`%PDF-1.7\n${text}\n`], name, { type: 'application/pdf' });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the evidence of a use case', () => {
  let house: TestHouse;
  const signed: SignatureOn[] = [];
  beforeAll(async () => {
    house = await openHouse();
    house.app
      .get(EvidenceUses)
      .register(async (_, ids) => signed.filter(({ evidenceId }) => ids.includes(evidenceId)));
  });
  beforeEach(() => void signed.splice(0));
  afterAll(() => house.close());

  const call = () => house.as('contributor');
  const manager = () => house.as('project_manager');
  const useCase = (title = 'Rédaction assistée') =>
    manager()(createUseCase, { title, problem: 'Des heures par semaine.' });
  const upload = (useCaseId: string, file = pdf('cadrage'), criteria = 'G1-01') =>
    call()(uploadEvidence, { useCaseId, kind: 'framing_note', criteria, file });
  const list = (useCaseId: string) => call()(listEvidence, { useCaseId });

  it('keeps a document with its hash, its people and the criteria that it serves', async () => {
    const { id: useCaseId } = await useCase();
    const made = await upload(useCaseId, pdf('cadrage', 'Note de cadrage.pdf'), 'G1-01,G2-01');
    const me = await house.person('contributor');
    expect(made).toMatchObject({
      useCaseId,
      title: 'Note de cadrage',
      form: 'document',
      owner: { id: me.id, name: me.name },
      standing: 'in_force',
      criterionIds: ['G1-01', 'G2-01'],
      current: { number: 1, sha256: sha256('%PDF-1.7\ncadrage\n'), file: { name: 'Note de cadrage.pdf' } },
      may: ['serve', 'renew', 'edit', 'remove'],
    });
    expect(await list(useCaseId)).toEqual({ items: [made], mayAdd: true });
    const content = await call()(downloadEvidence, { id: made.id, number: 1 });
    expect(sha256(await content.text())).toBe(made.current.sha256);
  });

  it('refuses the same file twice and says where it already is; another file is welcome', async () => {
    const { id: useCaseId } = await useCase();
    const made = await upload(useCaseId);
    await expect(upload(useCaseId, pdf('cadrage', 'autre-nom.pdf'))).rejects.toMatchObject({
      kind: evidenceThere,
      extension: { evidence: { id: made.id, title: made.title } },
    });
    const other = await upload(useCaseId, pdf('autre'));
    await expect(call()(renewEvidenceFile, { id: other.id, file: pdf('cadrage') })).rejects.toMatchObject({
      kind: evidenceThere,
    });
    expect((await list(useCaseId)).items).toHaveLength(2);
  });

  it('keeps one of two who add the same file at once', async () => {
    const { id: useCaseId } = await useCase();
    const both = await Promise.allSettled([upload(useCaseId), upload(useCaseId)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await list(useCaseId)).items).toHaveLength(1);
  });

  it('normalises a link, keeps a note, and refuses what is neither or both', async () => {
    const { id: useCaseId } = await useCase();
    const base = { useCaseId, kind: 'decision_record', title: 'Compte rendu' };
    const link = await call()(writeEvidence, { ...base, content: { url: 'Exemple.FR/cr?utm_source=mail' } });
    expect(link).toMatchObject({ form: 'link', current: { url: 'https://exemple.fr/cr', file: null } });
    const note = await call()(writeEvidence, { ...base, content: { note: 'Accord donné le 3 mars.' } });
    expect(note).toMatchObject({ form: 'note', current: { sha256: sha256('Accord donné le 3 mars.') } });
    const both = { url: 'https://exemple.fr', note: 'x' };
    for (const content of [both, { url: 'javascript:alert(1)' }, { note: '' }])
      await expect(call()(writeEvidence, { ...base, content })).rejects.toMatchObject({
        kind: invalidInput,
      });
  });

  it('knows the kinds and criteria of its life cycle, in words, and refuses others', async () => {
    const { id: useCaseId } = await useCase();
    const { kinds, gates } = await call()(readEvidenceVocabulary, { useCaseId });
    expect(kinds.find(({ id }) => id === 'framing_note')?.words.fr).toBeTruthy();
    expect(gates.map(({ id }) => id)).toContain('G9');
    const wrong = { useCaseId, kind: 'poem', title: 'Ode', content: { note: 'Ô' }, criterionIds: ['G1-99'] };
    await expect(call()(writeEvidence, wrong)).rejects.toMatchObject({
      kind: invalidInput,
      said: {
        errors: [
          { pointer: '/kind', message: expect.stringMatching(/^poem\s: inconnu du cycle de vie/) },
          { pointer: '/criterionIds' },
        ],
      },
    });
    await expect(
      call()(uploadEvidence, {
        useCaseId,
        kind: 'framing_note',
        file: new File(['<html>'], 'x.pdf', { type: 'application/pdf' }),
      }),
    ).rejects.toMatchObject({ kind: contentMismatch });
  });

  it('refuses an empty file, and one that would be born expired, in the reader’s language', async () => {
    const { id: useCaseId } = await useCase();
    const empty = () => new File([], 'note.txt', { type: 'text/plain' });
    await expect(upload(useCaseId, empty())).rejects.toMatchObject({
      kind: evidenceEmpty,
      said: { title: 'Le fichier est vide' },
    });
    const { id } = await upload(useCaseId);
    await expect(call()(renewEvidenceFile, { id, file: empty() })).rejects.toMatchObject({
      kind: evidenceEmpty,
    });
    const past = { useCaseId, kind: 'framing_note', title: 'Accord', content: { note: 'Oui.' } };
    await expect(call()(writeEvidence, { ...past, expiresOn: '2001-01-01' })).rejects.toMatchObject({
      kind: invalidInput,
      said: {
        errors: [{ pointer: '/expiresOn', message: expect.stringMatching(/^Ce jour est passé/) }],
      },
    });
    expect(await call()(writeEvidence, { ...past, expiresOn: inDays(1) })).toMatchObject({
      standing: 'expires_soon',
    });
    expect((await list(useCaseId)).items).toHaveLength(2);
  });

  it('adds versions without touching those before, whatever their form', async () => {
    const { id: useCaseId } = await useCase();
    const { id } = await upload(useCaseId);
    await expect(call()(renewEvidenceFile, { id, file: pdf('cadrage') })).rejects.toMatchObject({
      kind: evidenceUnchanged,
      extension: { number: 1 },
    });
    await call()(renewEvidenceFile, { id, file: pdf('cadrage, repris') });
    const renewed = await manager()(renewEvidence, { id, content: { url: 'https://exemple.fr/cadrage' } });
    expect(renewed).toMatchObject({ form: 'link', current: { number: 3 } });
    const { items } = await call()(listEvidenceVersions, { id });
    expect(items.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(await (await call()(downloadEvidence, { id, number: 1 })).text()).toContain('cadrage\n');
    await expect(call()(downloadEvidence, { id, number: 3 })).rejects.toMatchObject({ kind: notFound });
    await expect(
      house.within('admin', () => house.database.query(`UPDATE evidence_version SET note = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('serves several criteria, and stops serving some', async () => {
    const { id: useCaseId } = await useCase();
    const { id } = await upload(useCaseId);
    const served = await house.as('compliance_reviewer')(serveEvidence, {
      id,
      add: ['G2-13', 'G0-01'],
      drop: ['G1-01'],
    });
    expect(served.criterionIds).toEqual(['G0-01', 'G2-13']);
    await expect(call()(serveEvidence, { id, add: ['G1-99'] })).rejects.toMatchObject({ kind: invalidInput });
  });

  it('is changed by its people and those who steer, each seeing what the other did', async () => {
    const { id: useCaseId } = await useCase();
    const { id, version } = await upload(useCaseId);
    await expect(
      house.as('compliance_reviewer')(updateEvidence, { id, version, title: 'Autre' }),
    ).rejects.toMatchObject({ kind: evidenceNotOpen, extension: { open: ['serve'] } });
    await call()(updateEvidence, { id, version, title: 'Note signée' });
    const merged = await manager()(updateEvidence, { id, version, expiresOn: inDays(10) });
    expect(merged).toMatchObject({ title: 'Note signée', standing: 'expires_soon' });
    await expect(manager()(updateEvidence, { id, version, title: 'Encore' })).rejects.toMatchObject({
      kind: changedMeanwhile,
    });
    const nobody = { id, version: merged.version, ownerId: randomUUID() };
    await expect(manager()(updateEvidence, nobody)).rejects.toMatchObject({ kind: notFound });
  });

  it('is removed and put back; with signatures on it, only with a reason', async () => {
    const { id: useCaseId } = await useCase();
    const { id } = await upload(useCaseId);
    const { id: by, name } = await house.person('director');
    signed.push({ evidenceId: id, criterionId: 'G1-01', by: { id: by, name }, at: new Date() });
    expect((await list(useCaseId)).items[0]?.signatures).toBe(1);
    await expect(call()(removeEvidence, { id })).rejects.toMatchObject({
      kind: evidenceSigned,
      extension: { signatures: [{ criterionId: 'G1-01', by: { name } }] },
    });
    const removed = await call()(removeEvidence, { id, reason: 'Mauvais document' });
    expect(removed).toMatchObject({ may: ['restore'] });
    expect((await list(useCaseId)).items).toEqual([]);
    expect((await call()(listEvidence, { useCaseId, removed: 'true' })).items).toMatchObject([
      { removal: { why: 'Mauvais document', by: { id: (await house.person('contributor')).id } } },
    ]);
    await expect(call()(serveEvidence, { id, add: ['G1-01'] })).rejects.toMatchObject({
      kind: evidenceNotOpen,
    });
    expect(await call()(restoreEvidence, { id })).toMatchObject({ removedAt: null, removal: null });
    const { items } = await manager()(readHistory, { subjectType: 'use-case', subjectId: useCaseId });
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'evidence.created',
        'evidence.version-added',
        'evidence.removed',
        'evidence.restored',
      ]),
    );
  });

  it('cannot be reached through attachments', async () => {
    const { id: useCaseId } = await useCase();
    const { id } = await upload(useCaseId);
    await expect(
      call()(uploadAttachment, { subjectType: 'evidence', subjectId: id, file: pdf('x') }),
    ).rejects.toMatchObject({ kind: notFound });
  });

  it('goes along with a merged use case, and comes back', async () => {
    const [kept, other] = [await useCase('Gardé'), await useCase('Fusionné')];
    await upload(other.id);
    const made = await manager()(mergeUseCases, {
      id: kept.id,
      otherId: other.id,
      version: 1,
      otherVersion: 1,
    });
    expect((await list(kept.id)).items).toHaveLength(1);
    await manager()(undoMerge, { id: made.id });
    expect((await list(kept.id)).items).toHaveLength(0);
    expect((await list(other.id)).items).toHaveLength(1);
  });

  it('tells gates of fifty use cases in one statement what is in force', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 50; at++) ids.push((await useCase(`Cas ${at}`)).id);
    const [first = '', second = ''] = ids;
    const one = await upload(first);
    await manager()(renewEvidence, { id: one.id, content: { note: 'Repris par le chef de projet.' } });
    await call()(uploadEvidence, {
      useCaseId: second,
      kind: 'framing_note',
      expiresOn: inDays(2),
      file: pdf('périmé'),
    });
    await house.population.query(`UPDATE evidence SET expires_on = $1 WHERE use_case_id = $2`, [
      inDays(-2),
      second,
    ]);
    const reader = house.app.get(EvidenceReader);
    const [all, inForce] = await house.within('director', async ({ actor }) => [
      await reader.standing(actor, ids),
      await reader.inForce(actor, ids),
    ]);
    expect(all.map(({ isExpired }) => isExpired).sort()).toEqual([false, true]);
    expect(inForce).toMatchObject([
      { useCaseId: first, number: 2, form: 'note', criteria: ['G1-01'], isExpired: false },
    ]);
    expect(inForce[0]?.producers).toHaveLength(2);
  });

  it('that expired yesterday is told once, to those who rest on it', async () => {
    const { id: useCaseId } = await useCase('Bientôt périmé');
    const expired = { useCaseId, kind: 'framing_note', title: 'Autorisation', expiresOn: '2027-06-30' };
    const { id } = await call()(writeEvidence, {
      ...expired,
      content: { note: 'Valable jusqu’au 30 juin.' },
    });
    const { id: by, name } = await house.person('director');
    signed.push({ evidenceId: id, criterionId: 'G1-01', by: { id: by, name }, at: new Date() });
    const sweep = house.app.get(ExpirySweep);
    const told = async (role: 'contributor' | 'director') =>
      (await house.as(role)(listNotifications, {})).items.filter(({ subjectId }) => subjectId === useCaseId)
        .length;
    // 23:59 on 30 June in Paris, then midnight.
    await sweep.sweep(new Date('2027-06-30T21:59:00Z'));
    expect([await told('contributor'), await told('director')]).toEqual([0, 0]);
    for (const _ of [1, 2]) await sweep.sweep(new Date('2027-06-30T22:01:00Z'));
    expect([await told('contributor'), await told('director')]).toEqual([1, 1]);
  });

  it('does not exist in another organisation', async () => {
    const { id: useCaseId } = await useCase();
    const { id } = await upload(useCaseId);
    const abroad = house.as('director', 'abroad');
    for (const asked of [
      abroad(listEvidence, { useCaseId }),
      abroad(listEvidenceVersions, { id }),
      abroad(downloadEvidence, { id, number: 1 }),
      abroad(uploadEvidence, { useCaseId, kind: 'framing_note', file: pdf('x') }),
    ])
      await expect(asked).rejects.toMatchObject({ kind: notFound });
  });
});
