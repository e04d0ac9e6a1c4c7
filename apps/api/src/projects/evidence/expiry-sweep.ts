import type { Actor } from '@jalon/domain/access/actor';
import { localDay } from '@jalon/domain/organisation/local-day';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config';
import { ask } from '../../platform/database/ask';
import { inUnitOfWork } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { HourlySweep } from '../../platform/files/hourly-sweep';
import { JobsDatabase } from '../../platform/jobs/jobs-database';
import { tell } from '../../platform/journal/tell';
import { EvidenceUses } from './evidence-uses';

interface Due {
  readonly organisation_id: string;
  readonly evidence_id: string;
}

/** A proof whose last day is over, and those who answer for it. */
interface Expired extends Record<string, unknown> {
  readonly title: string;
  readonly expiresOn: string;
  readonly useCaseId: string;
  readonly projectId: string | null;
  readonly about: string;
  readonly people: readonly string[];
}

const DUE = `SELECT organisation_id, evidence_id FROM door.expired_evidence($1)`;

/** Marks it as told, once: another process may sweep at the same time. */
const TELL = `
  UPDATE evidence e SET expiry_told_at = $4, updated_at = $4
  WHERE e.organisation_id = $1 AND e.id = $2 AND e.expires_on < $3::date AND e.expiry_told_at IS NULL
    AND e.removed_at IS NULL
  RETURNING e.title, e.expires_on::text AS "expiresOn", e.use_case_id AS "useCaseId",
    (SELECT p.id FROM project p WHERE p.organisation_id = e.organisation_id AND p.use_case_id = e.use_case_id)
      AS "projectId",
    (SELECT u.title FROM use_case u WHERE u.organisation_id = e.organisation_id AND u.id = e.use_case_id) AS about,
    ARRAY(SELECT e.owner_id::text UNION SELECT r.person_id::text FROM project_role r
      WHERE r.organisation_id = e.organisation_id AND r.use_case_id = e.use_case_id
        AND r.role_id = 'product_owner' AND r.ended_at IS NULL) AS people`;

/** Tells, each hour, those who rest on a proof that it no longer holds; once. Live screens wake by the journal. */
@Injectable()
export class ExpirySweep extends HourlySweep {
  @Inject(NotificationsService) private readonly notifications!: NotificationsService;
  @Inject(EvidenceUses) private readonly uses!: EvidenceUses;

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly database: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    super('evidence', config);
  }

  async sweep(now: Date): Promise<void> {
    const due = await this.jobs.query<Due>(DUE, [localDay(now)]);
    const faults: unknown[] = [];
    for (const one of due) await this.tend(one, now).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new Error(`${faults.length} of ${due.length} proofs: ${String(faults[0])}`);
  }

  private tend({ organisation_id: organisationId, evidence_id: id }: Due, at: Date): Promise<void> {
    const none = { roles: [], scope: 'full', clientIds: null } as const;
    const clock = { kind: 'job', id: 'evidence-sweep', organisationId, ...none } as const;
    return inUnitOfWork(this.database, { actor: clock, at }, () => this.tellOf(clock, id, at));
  }

  private async tellOf(actor: Actor, id: string, at: Date): Promise<void> {
    const [expired] = await ask<Expired>(TELL, [actor.organisationId, id, localDay(at), at]);
    if (!expired) return;
    const { title, useCaseId, projectId, about, people, expiresOn } = expired;
    const signatures = await this.uses.signaturesOn(actor, [id]);
    tell({
      kind: 'evidence.expired',
      subject: { type: 'evidence', id },
      about: { type: 'use-case', id: useCaseId },
      before: {},
      after: { title, expiresOn },
    });
    await this.notifications.notify(actor, {
      kind: 'evidence_expired',
      ...(projectId
        ? { subjectType: 'project', subjectId: projectId }
        : { subjectType: 'use-case', subjectId: useCaseId }),
      subjectTitle: about,
      to: [...people, ...signatures.map(({ by }) => by.id)],
      detail: { fr: `«\u00a0${title}\u00a0»`, en: `“${title}”` },
    });
  }
}
