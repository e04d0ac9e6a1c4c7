import {
  recordNotOpen,
  type addRecord,
  type updateRecord,
} from '@jalon/contracts/projects/records/records.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { misfit } from '@jalon/contracts/platform/misfit';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import type { ProjectRecord, RecordAction, RecordContent } from '@jalon/domain/projects/records/record';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { TenantStore } from '../../platform/database/tenant-store';
import { workingTime } from '../../platform/database/unit-of-work';
import { ProjectRecordEntity } from './project-record.entity';
import { RecordsReader } from './records.reader';

interface Named {
  readonly useCaseId: string;
  readonly content?: RecordContent | undefined;
  readonly evidenceId?: string | null | undefined;
}

/** The use case, a proof of it, a client of it: each there, or not asked for. */
const THERE = `
  SELECT ($3::uuid IS NULL OR EXISTS (SELECT FROM evidence e WHERE e.organisation_id = $1 AND e.id = $3
      AND e.use_case_id = u.id)) AS "hasProof",
    ($4::uuid IS NULL OR $4 = ANY (u.client_ids)) AS "isOfClient"
  FROM use_case u WHERE u.organisation_id = $1 AND u.id = $2`;

/** What happened in a project, entered by a named person. */
@Injectable()
export class RecordsService {
  private readonly store = new TenantStore(ProjectRecordEntity, {
    name: 'record',
    about: ({ useCaseId }) => ({ type: 'use-case', id: useCaseId }),
  });

  constructor(private readonly reader: RecordsReader) {}

  async add(actor: Actor, { useCaseId, happenedOn, content, evidenceId = null }: Checked<typeof addRecord>) {
    refuseToCome(happenedOn);
    await refuseUnknown(actor, { useCaseId, content, evidenceId });
    const { kind, data } = content;
    const rest = { evidenceId, removedAt: null, createdBy: actor.id };
    return (await this.store.add(actor, { useCaseId, kind, happenedOn, data, ...rest })).id;
  }

  async update(actor: Actor, asked: Checked<typeof updateRecord>): Promise<void> {
    const { id, version, content, happenedOn, evidenceId } = asked;
    const before = await this.held(actor, id, 'edit');
    if (content && content.kind !== before.content.kind) throw misfit(OTHER_KIND);
    refuseToCome(happenedOn);
    await refuseUnknown(actor, { useCaseId: before.useCaseId, content, evidenceId });
    await this.store.amend(actor, id, { version, happenedOn, evidenceId, data: content?.data });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const { removedAt } = await this.store.hold(actor, id);
    if (removedAt !== null) return;
    await this.held(actor, id, 'remove');
    await this.store.telling('removed').change(actor, id, { removedAt: workingTime() });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    const { removedAt } = await this.store.hold(actor, id);
    if (removedAt === null) return;
    await this.held(actor, id, 'restore');
    await this.store.telling('restored').change(actor, id, { removedAt: null });
  }

  private async held(actor: Actor, id: string, action: RecordAction): Promise<ProjectRecord> {
    await this.store.hold(actor, id);
    const record = await this.reader.get(actor, id);
    if (record.may.includes(action)) return record;
    throw new Problem(recordNotOpen, { open: record.may });
  }
}

const OTHER_KIND = {
  pointer: '/content/kind',
  words: {
    fr: 'La nature ne change pas : consignez un autre fait.',
    en: 'The kind stays: record something else.',
  },
} as const;
const TO_COME = {
  pointer: '/happenedOn',
  words: {
    fr: 'Ce jour est à venir : consignez ce qui a eu lieu.',
    en: 'This day is to come: record what has happened.',
  },
} as const;

/** What is only announced is a task, not a record. */
function refuseToCome(happenedOn: string | undefined): void {
  if (happenedOn !== undefined && happenedOn > localDay(workingTime())) throw misfit(TO_COME);
}

async function refuseUnknown(
  { organisationId }: Actor,
  { useCaseId, content, evidenceId }: Named,
): Promise<void> {
  const clientId = content && 'clientId' in content.data ? content.data.clientId : null;
  const asked = [organisationId, useCaseId, evidenceId ?? null, clientId];
  const [there] = await ask<{ hasProof: boolean; isOfClient: boolean }>(THERE, asked);
  if (!there?.hasProof || !there.isOfClient) throw new Problem(notFound, {});
}
