import type { renewEvidence, writeEvidence } from '@jalon/contracts/projects/evidence/evidence.operations';
import type {
  renewEvidenceFile,
  uploadEvidence,
} from '@jalon/contracts/projects/evidence/evidence-files.operations';
import { contentMismatch } from '@jalon/contracts/discussion/discussion.problems';
import {
  evidenceEmpty,
  evidenceNotOpen,
  evidenceUnchanged,
} from '@jalon/contracts/projects/evidence/evidence.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { misfit } from '@jalon/contracts/platform/misfit';
import { malformed, notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { fitsMediaType } from '@jalon/domain/discussion/media-types';
import { localDay } from '@jalon/domain/organisation/local-day';
import type { EvidenceContent, EvidenceDraft } from '@jalon/domain/projects/evidence/evidence';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { ask } from '../../../platform/database/ask';
import { TenantStore } from '../../../platform/database/tenant-store';
import { workingTime } from '../../../platform/database/unit-of-work';
import { AttachmentsService } from '../../../platform/discussion/attachments/attachments.service';
import { expectPeople } from '../../../platform/discussion/people';
import { IncomingFile } from '../../../platform/files/receive-form';
import type { FileAnswer } from '../../../platform/http/file-answer';
import { tell } from '../../../platform/journal/tell';
import { linkCriteria } from './criteria-served';
import { refuseDouble } from './refuse-double';
import { EvidenceListReader } from '../evidence-list.reader';
import { EvidenceWords } from '../evidence-vocabulary';
import { EvidenceEntity } from '../evidence.entities';

/** What a proof says: a file that has come in, an address or a text. */
type Content = IncomingFile | EvidenceContent;

const ADD = `
  INSERT INTO evidence_version (organisation_id, id, evidence_id, number, attachment_id, url, note, sha256, added_by,
    added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const FILE = `SELECT attachment_id AS id FROM evidence_version
  WHERE organisation_id = $1 AND evidence_id = $2 AND number = $3 AND attachment_id IS NOT NULL`;

/** Of the file, of the address, of the text. */
function shaOf(content: Content): string {
  if (content instanceof IncomingFile) return content.received.sha256;
  return createHash('sha256')
    .update('url' in content ? content.url : content.note)
    .digest('hex');
}

const urlOf = (content: Content): string | null => ('url' in content ? content.url : null);
const noteOf = (content: Content): string | null => ('note' in content ? content.note : null);

function formOf(content: Content): EvidenceEntity['form'] {
  if (content instanceof IncomingFile) return 'document';
  return 'url' in content ? 'link' : 'note';
}

/** Refuses, before anything is kept, a form without its file and bytes that are not what they claim. */
function fileIn(file: unknown): IncomingFile {
  if (!(file instanceof IncomingFile)) throw new Problem(malformed, {});
  const { mediaType, received } = file;
  if (received.bytes === 0) throw new Problem(evidenceEmpty, {});
  if (fitsMediaType(mediaType, received.start, received.end)) return file;
  throw new Problem(contentMismatch, { mediaType });
}

/** `note-de-cadrage_v2.pdf` → `note-de-cadrage_v2` */
const titleOf = ({ name }: IncomingFile): string => name.replace(/\.[^.]{1,5}$/, '').trim() || name;

const EXPIRED = {
  pointer: '/expiresOn',
  words: {
    fr: 'Ce jour est passé : la preuve serait déjà expirée.',
    en: 'This day is past: the evidence would have expired already.',
  },
} as const;

/** What proofs say, version after version; a version is never changed. */
@Injectable()
export class ContentsService {
  private readonly store = new TenantStore(EvidenceEntity, {
    name: 'evidence',
    telling: 'renewed',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  constructor(
    private readonly reader: EvidenceListReader,
    private readonly words: EvidenceWords,
    private readonly attachments: AttachmentsService,
  ) {}

  write(actor: Actor, { useCaseId, content, ...draft }: Checked<typeof writeEvidence>): Promise<string> {
    return this.add(actor, useCaseId, { draft, content });
  }

  upload(actor: Actor, { useCaseId, file, criteria, ...asked }: Checked<typeof uploadEvidence>) {
    const content = fileIn(file);
    const criterionIds = criteria?.split(',') ?? [];
    const draft = { ...asked, title: asked.title ?? titleOf(content), criterionIds };
    return this.add(actor, useCaseId, { draft, content });
  }

  renew = (actor: Actor, { id, content }: Checked<typeof renewEvidence>): Promise<void> =>
    this.addVersion(actor, id, content);

  renewFile = (actor: Actor, { id, file }: Checked<typeof renewEvidenceFile>): Promise<void> =>
    this.addVersion(actor, id, fileIn(file));

  async open(actor: Actor, id: string, number: number): Promise<FileAnswer> {
    const [file] = await ask<{ id: string }>(FILE, [actor.organisationId, id, number]);
    if (!file) throw new Problem(notFound, {});
    return this.attachments.content(actor, file.id);
  }

  private async add(
    actor: Actor,
    useCaseId: string,
    { draft, content }: { draft: EvidenceDraft; content: Content },
  ): Promise<string> {
    const { criterionIds = [], ownerId = actor.id, expiresOn = null, kind, title } = draft;
    if (expiresOn !== null && expiresOn < localDay(workingTime())) throw misfit(EXPIRED);
    await this.words.refuseUnknown(actor, useCaseId, { kind, criterionIds });
    await expectPeople(actor, { permission: 'projects:read' }, ownerId === actor.id ? [] : [ownerId]);
    await refuseDouble(actor, useCaseId, shaOf(content));
    const row = await this.store.telling('created').add(actor, {
      ...{ useCaseId, kind, title, ownerId, expiresOn, form: formOf(content), createdBy: actor.id },
      ...{ expiryToldAt: null, removedAt: null, removedBy: null, removedWhy: null },
    });
    await this.keep(actor, row, { content, number: 1 });
    await linkCriteria(actor, { evidenceId: row.id, useCaseId, add: criterionIds, drop: [] });
    return row.id;
  }

  private async addVersion(actor: Actor, id: string, content: Content): Promise<void> {
    const row = await this.store.hold(actor, id);
    const { may, current } = await this.reader.get(actor, id);
    if (!may.includes('renew')) throw new Problem(evidenceNotOpen, { open: may });
    if (current.sha256 === shaOf(content)) throw new Problem(evidenceUnchanged, { number: current.number });
    await refuseDouble(actor, row.useCaseId, shaOf(content));
    await this.keep(actor, row, { content, number: current.number + 1 });
    await this.store.change(actor, id, { form: formOf(content) });
  }

  private async keep(
    actor: Actor,
    { id: evidenceId, useCaseId }: EvidenceEntity,
    { content, number }: { content: Content; number: number },
  ): Promise<void> {
    const subject = { subjectType: 'evidence', subjectId: evidenceId };
    const file =
      content instanceof IncomingFile
        ? await this.attachments.keep(actor, { ...subject, file: content })
        : null;
    const { organisationId, id: by } = actor;
    const sha256 = shaOf(content);
    const what = [file?.id ?? null, urlOf(content), noteOf(content), sha256];
    await ask(ADD, [organisationId, randomUUID(), evidenceId, number, ...what, by, workingTime()]);
    tell({
      kind: 'evidence.version-added',
      subject: { type: 'evidence', id: evidenceId },
      about: { type: 'use-case', id: useCaseId },
      before: {},
      after: { number, sha256, url: urlOf(content), fileName: file?.name ?? null },
    });
  }
}
