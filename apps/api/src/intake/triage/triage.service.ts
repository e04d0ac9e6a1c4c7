import type { decideTriage as operation } from '@jalon/contracts/intake/triage.operations';
import { triageReasonNeeded, triageStale } from '@jalon/contracts/intake/triage.problems';
import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Actor } from '@jalon/domain/access/actor';
import { decideTriage, TRIAGE_EDITION } from '@jalon/domain/intake/triage/decide-triage';
import type { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';
import { UseCasesService } from '../../use-cases/use-cases.service';
import { TriageReader } from './triage.reader';

type Asked = Checked<typeof operation>;

const RETIRE = `
  UPDATE triage SET is_current = false WHERE organisation_id = $1 AND use_case_id = $2 AND is_current`;

const KEEP = `
  INSERT INTO triage (organisation_id, id, use_case_id, answers, edition, computed, reasons, route, verdict, reason,
    decided_by, decided_at, is_current) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true)`;

/** Verdicts are added one after the other; the last one is in force. */
@Injectable()
export class TriageService {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly reader: TriageReader,
  ) {}

  /** Under the use case's lock, on the triage that the person saw. */
  async decide(actor: Actor, asked: Asked): Promise<TriageRecord> {
    const { useCaseId, seen } = asked;
    await this.useCases.holdToEdit(actor, useCaseId);
    const before = await this.reader.current(actor, useCaseId);
    if ((before?.id ?? null) !== seen) throw new Problem(triageStale, { current: before });
    await keep(actor, asked);
    const after = await this.reader.current(actor, useCaseId);
    if (!after) throw new Error('What was kept is there');
    tellOf(before, after);
    return after;
  }
}

async function keep(
  { organisationId, id: decidedBy }: Actor,
  { useCaseId, answers, verdict, reason = null }: Asked,
): Promise<void> {
  const { verdict: computed, reasons, route } = decideTriage(answers);
  const isOverruled = verdict !== computed;
  if (isOverruled && reason === null) throw new Problem(triageReasonNeeded, { computed });
  await ask(RETIRE, [organisationId, useCaseId]);
  await ask(KEEP, [
    organisationId,
    randomUUID(),
    useCaseId,
    JSON.stringify(answers),
    TRIAGE_EDITION,
    computed,
    reasons,
    route,
    verdict,
    isOverruled ? reason : null,
    decidedBy,
    workingTime(),
  ]);
}

/** Told of the use case's triage, under the use case's id: its history and its name are found by it. */
function tellOf(
  before: TriageRecord | null,
  { useCaseId: id, verdict, computed, reason }: TriageRecord,
): void {
  const isOverruled = verdict !== computed;
  tell({
    kind: isOverruled ? 'triage.overruled' : 'triage.decided',
    subject: { type: 'triage', id },
    about: { type: 'use-case', id },
    before: { verdict: before?.verdict ?? null },
    after: { verdict, ...(isOverruled && { computed, reason }) },
  });
}
