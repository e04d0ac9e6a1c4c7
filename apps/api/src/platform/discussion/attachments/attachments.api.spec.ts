import {
  downloadAttachment,
  listAttachments,
  removeAttachment,
  restoreAttachment,
  uploadAttachment,
} from '@jalon/contracts/discussion/attachments.operations';
import { contentMismatch, notYours } from '@jalon/contracts/discussion/discussion.problems';
import {
  keyReused,
  malformed,
  notFound,
  tooLarge,
  unsupportedMedia,
} from '@jalon/contracts/platform/problems';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { CONFIG, type Config } from '../../config';
import { AttachmentsSweep } from './attachments-sweep';
import { openHouse, type TestHouse } from '../../testing/test-house';

const pdf = (size = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Looks again until it is so; the test's own limit ends it. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  if (await isSo()) return;
  await setImmediate();
  return until(isSo);
};

describe('attachments', () => {
  let house: TestHouse;
  let subject: { subjectType: string; subjectId: string };
  beforeAll(async () => {
    house = await openHouse();
    const draft = { title: 'Bilans mensuels', problem: 'Deux jours par client.' };
    const { id } = await house.as('contributor')(createUseCase, draft);
    subject = { subjectType: 'use-case', subjectId: id };
  });
  afterAll(() => house.close());

  const sent = (content: Buffer, name = 'bilan.pdf', type = 'application/pdf') =>
    house.as('contributor')(uploadAttachment, {
      ...subject,
      file: new File([new Uint8Array(content)], name, { type }),
    });

  /** Every file below the store's folder. */
  const onDisk = async (): Promise<string[]> => {
    const { dataDir } = house.app.get<Config>(CONFIG);
    const folder = path.join(dataDir, 'files');
    await mkdir(folder, { recursive: true });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  it('come back byte for byte, under their own hash', async () => {
    const content = pdf(300_000);
    const kept = await sent(content, 'Bilan de décembre.pdf');
    expect(kept).toMatchObject({
      name: 'Bilan de décembre.pdf',
      bytes: content.length,
      sha256: sha256(content),
      may: ['remove'],
    });
    const back = await house.as('director')(downloadAttachment, { id: kept.id });
    expect(sha256(Buffer.from(await back.arrayBuffer()))).toBe(kept.sha256);
  });

  it('go out as attachments that no browser runs', async () => {
    const { id } = await sent(Buffer.from('nom;valeur\n'), 'données "é".csv', 'text/csv');
    const { sessionToken } = await house.person('contributor');
    const response = await fetch(`${house.baseUrl}/api/attachments/${id}/content`, {
      headers: { cookie: `jalon_session=${sessionToken}` },
    });
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''donn%C3%A9es/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect(await response.text()).toBe('nom;valeur\n');
  });

  it.each([
    ['a page that says it is a PDF', '<html><script>1</script>', 'devis.pdf', 'application/pdf'],
    ['a program that says it is text', 'MZ\u0000\u0001', 'notes.txt', 'text/plain'],
    ['a page that says it is text', '<!doctype html><p>', 'notes.txt', 'text/plain'],
    ['a PNG that says it is a JPEG', '\u0089PNG\r\n', 'photo.jpg', 'image/jpeg'],
  ])('refuse %s, and keep nothing of it', async (_, content, name, type) => {
    const before = await onDisk();
    await expect(sent(Buffer.from(content, 'latin1'), name, type)).rejects.toMatchObject({
      kind: contentMismatch,
      extension: { mediaType: type },
    });
    expect(await onDisk()).toEqual(before);
  });

  it.each([
    ['page.html', 'text/html'],
    ['logo.svg', 'image/svg+xml'],
    ['archive.zip', 'application/zip'],
    ['macro.docm', 'application/vnd.ms-word.document.macroEnabled.12'],
    ['rien', ''],
  ])('refuse %s (%s) by its type', async (name, type) => {
    const before = await onDisk();
    await expect(sent(pdf(), name, type)).rejects.toMatchObject({ kind: unsupportedMedia });
    expect(await onDisk()).toEqual(before);
  });

  it('refuse one byte too many and leave nothing behind', async () => {
    const before = await onDisk();
    await expect(sent(pdf(20_000_000 - 8))).rejects.toMatchObject({ kind: tooLarge });
    expect(await onDisk()).toEqual(before);
    const call = house.as('contributor');
    expect((await call(listAttachments, subject)).items.some(({ bytes }) => bytes > 19_000_000)).toBe(false);
    expect(await sent(pdf(20_000_000 - 9), 'juste.pdf')).toMatchObject({ bytes: 20_000_000 });
  });

  it('keep no path of a name', async () => {
    const { sessionToken } = await house.person('contributor');
    const form = [
      ...Object.entries(subject).map(
        ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
      '--x\r\ncontent-disposition: form-data; name="file"; filename="../../../etc/cron.d/passwd"\r\n',
      'content-type: text/plain\r\n\r\nbonjour\r\n--x--\r\n',
    ].join('');
    const response = await fetch(`${house.baseUrl}/api/attachments`, {
      method: 'POST',
      body: form,
      headers: {
        cookie: `jalon_session=${sessionToken}`,
        'x-requested-by': 'jalon',
        'content-type': 'multipart/form-data; boundary=x',
      },
    });
    expect(response.status).toBe(201);
    const { name } = uploadAttachment.output.parse(await response.json());
    expect(name).not.toMatch(/[/\\]/);
    expect(name).toMatch(/passwd\.txt$/);
  });

  it.each([
    [
      'breaks off',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\nbon',
    ],
    [
      'holds no file',
      '--x\r\ncontent-disposition: form-data; name="subjectType"\r\n\r\nuse-case\r\n--x--\r\n',
    ],
    ['is no form', 'bonjour'],
  ])('refuse a form that %s', async (_, body) => {
    const { sessionToken } = await house.person('contributor');
    const before = await onDisk();
    const response = await fetch(`${house.baseUrl}/api/attachments`, {
      method: 'POST',
      body,
      headers: {
        cookie: `jalon_session=${sessionToken}`,
        'x-requested-by': 'jalon',
        'content-type': 'multipart/form-data; boundary=x',
      },
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { type: `/api/problems/${malformed.type}` },
    ]);
    expect(await onDisk()).toEqual(before);
  });

  it('whose sender goes away in the middle leave nothing behind', async () => {
    const { sessionToken } = await house.person('contributor');
    const before = await onDisk();
    const { hostname, port } = new URL(house.baseUrl);
    const socket = connect(Number(port), hostname);
    socket.write(
      [
        'POST /api/attachments HTTP/1.1',
        `host: ${hostname}`,
        `cookie: jalon_session=${sessionToken}`,
        'x-requested-by: jalon',
        'content-type: multipart/form-data; boundary=x',
        'content-length: 1000000',
        '',
        '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n',
        'b'.repeat(200_000),
      ].join('\r\n'),
    );
    await until(async () => (await onDisk()).length > before.length);
    socket.destroy();
    await until(async () => (await onDisk()).length === before.length);
  });

  it('arrive whole when many come at once', async () => {
    const contents = Array.from({ length: 24 }, () => pdf(100_000));
    const kept = await Promise.all(contents.map((content, at) => sent(content, `lot-${at}.pdf`)));
    expect(kept.map((one) => one.sha256)).toEqual(contents.map(sha256));
    for (const { id, sha256: hash } of kept.slice(0, 4)) {
      const back = await house.as('contributor')(downloadAttachment, { id });
      expect(sha256(Buffer.from(await back.arrayBuffer()))).toBe(hash);
    }
    expect((await onDisk()).filter((name) => kept.some(({ id }) => id === name))).toHaveLength(24);
  });

  it('sent twice under one key are kept once; another content under it is refused', async () => {
    const options = { idempotencyKey: randomUUID() };
    const file = (content: string) => new File([content], 'note.txt', { type: 'text/plain' });
    const call = house.as('contributor');
    const first = await call(uploadAttachment, { ...subject, file: file('un') }, options);
    const before = await onDisk();
    expect((await call(uploadAttachment, { ...subject, file: file('un') }, options)).id).toBe(first.id);
    const other = call(uploadAttachment, { ...subject, file: file('deux') }, options);
    await expect(other).rejects.toMatchObject({ kind: keyReused });
    expect(await onDisk()).toEqual(before);
  });

  it('are removed and put back by whoever brought them or steers, not by a colleague', async () => {
    const { id } = await sent(pdf());
    const colleague = house.as('compliance_reviewer');
    await expect(colleague(removeAttachment, { id })).rejects.toMatchObject({ kind: notYours });
    await house.as('director')(removeAttachment, { id });
    await expect(colleague(downloadAttachment, { id })).rejects.toMatchObject({ kind: notFound });
    const listed = async () =>
      (await colleague(listAttachments, { ...subject, limit: 100 })).items.map((one) => one.id);
    expect(await listed()).not.toContain(id);
    expect(await house.as('contributor')(restoreAttachment, { id })).toMatchObject({ removedAt: null });
    expect(await listed()).toContain(id);
    expect((await colleague(downloadAttachment, { id })).size).toBeGreaterThan(0);
  });

  it('that nobody can reach are swept away, and no other', async () => {
    const [standing, removed, old] = [await sent(pdf()), await sent(pdf()), await sent(pdf())];
    for (const { id } of [removed, old]) await house.as('contributor')(removeAttachment, { id });
    await house.population.query(
      `UPDATE attachment SET removed_at = now() - interval '31 days' WHERE id = $1`,
      [old.id],
    );
    const { dataDir } = house.app.get<Config>(CONFIG);
    const folder = path.join(dataDir, 'files', house.organisationIds.home);
    const strays = [path.join(folder, randomUUID()), path.join(dataDir, 'files', 'incoming', randomUUID())];
    for (const stray of strays) {
      await writeFile(stray, 'x');
      await utimes(stray, new Date(0), new Date(0));
    }
    await utimes(path.join(folder, standing.id), new Date(0), new Date(0));
    const young = path.join(folder, randomUUID());
    await writeFile(young, 'x');
    await house.app.get(AttachmentsSweep).sweep(new Date());
    const left = await onDisk();
    expect(left).toEqual(expect.arrayContaining([standing.id, removed.id, path.basename(young)]));
    expect(
      [old.id, ...strays.map((stray) => path.basename(stray))].filter((name) => left.includes(name)),
    ).toEqual([]);
    await rm(young);
  });

  it('do not exist elsewhere, and bring nothing to what one may not see', async () => {
    const { id } = await sent(pdf());
    const abroad = house.as('admin', 'abroad');
    await expect(abroad(downloadAttachment, { id })).rejects.toMatchObject({ kind: notFound });
    await expect(abroad(listAttachments, subject)).rejects.toMatchObject({ kind: notFound });
    const before = await onDisk();
    const file = new File(['x'], 'x.txt', { type: 'text/plain' });
    await expect(abroad(uploadAttachment, { ...subject, file })).rejects.toMatchObject({ kind: notFound });
    expect(await onDisk()).toEqual(before);
  });
});
