import type { Actor } from '@jalon/domain/access/actor';
import { conditionState, DUE_SOON_DAYS } from '@jalon/domain/gates/deciding/conditions/condition-state';
import { localDay } from '@jalon/domain/organisation/local-day';
import { addDays } from '@jalon/domain/organisation/working-days';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../platform/config';
import { inUnitOfWork, workingTime } from '../../platform/database/unit-of-work';
import { NotificationsService } from '../../platform/discussion/notifications/notifications.service';
import { HourlySweep } from '../../platform/files/hourly-sweep';
import { JobsDatabase } from '../../platform/jobs/jobs-database';
import { gateStore } from '../acting/gate-store';
import { gateSubject } from '../acting/gate-subject';
import { ballotOf, decisionOf } from '../deciding/ballot-of';
import { conditionStore } from '../deciding/conditions-of-pass';
import { holdGates } from '../gathering/gate-rows';
import type { KeptCondition } from '../gathering/deciding-of';
import { JudgedGates } from '../judging/judged-gates';
import type { Judged } from '../judging/judging';
import { clockOf } from './clock';
import { Settling } from './settling.service';

/** Deciders are reminded so many days before the date of a gate. */
const REMINDED_DAYS = 3;

interface Due {
  readonly organisation_id: string;
  readonly gate_id: string;
}
interface Signed {
  readonly organisation_id: string;
  readonly use_case_id: string;
}

/**
 * What the day brings: a gate’s date comes near, a condition falls due or is past, what was signed has lapsed. A use
 * case that cannot be looked at keeps nobody else waiting.
 */
@Injectable()
export class GateSweep extends HourlySweep {
  @Inject(NotificationsService) private readonly notifications!: NotificationsService;
  @Inject(JudgedGates) private readonly judged!: JudgedGates;
  @Inject(Settling) private readonly settling!: Settling;
  private readonly log = new Logger('gates');
  private readonly gates = gateStore();
  private readonly conditions = conditionStore();

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly database: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    super('gates', config);
  }

  async sweep(now: Date): Promise<void> {
    const today = localDay(now);
    const remind = 'SELECT organisation_id, gate_id FROM door.gates_to_remind($1)';
    for (const due of await this.jobs.query<Due>(remind, [addDays(today, REMINDED_DAYS)]))
      await this.tend(due, now, (actor, gate) => this.remind(actor, gate));
    const tell = 'SELECT organisation_id, gate_id FROM door.conditions_to_tell($1, $2)';
    for (const due of await this.jobs.query<Due>(tell, [today, addDays(today, DUE_SOON_DAYS)]))
      await this.tend(due, now, (actor, gate) => this.tellConditions(actor, gate));
    const signed = await this.jobs.query<Signed>('SELECT * FROM door.signed_use_cases()');
    for (const { organisation_id: organisationId, use_case_id: useCaseId } of signed) {
      const actor = clockOf(organisationId);
      const settle = () => this.settling.settle(actor, useCaseId, []);
      await inUnitOfWork(this.database, { actor, at: now }, settle).catch((error: unknown) =>
        this.log.warn(`Signatures of ${useCaseId} could not be looked at: ${String(error)}`),
      );
    }
  }

  private tend(
    { organisation_id: organisationId, gate_id: id }: Due,
    at: Date,
    act: (actor: Actor, gate: Judged) => Promise<void>,
  ): Promise<void> {
    const actor = clockOf(organisationId);
    return inUnitOfWork(this.database, { actor, at }, async () => {
      await holdGates(actor, id);
      await act(actor, await this.judged.get(actor, id));
    });
  }

  /** Seats that have not voted; once for a date. */
  private async remind(actor: Actor, gate: Judged): Promise<void> {
    const { row } = gate;
    const { remindedAt } = await this.gates.get(actor, row.id);
    if (remindedAt !== null || row.decidedAt !== null || row.dueOn === null) return;
    const { seats } = decisionOf(gate, ballotOf(gate));
    const to = seats.filter(({ outcome }) => outcome === null).flatMap(({ personIds }) => personIds);
    await this.gates.telling('reminded').change(actor, row.id, { remindedAt: workingTime() });
    await this.notifications.notify(actor, {
      ...gateSubject(gate),
      kind: 'gate_due',
      to,
      detail: { fr: row.dueOn, en: row.dueOn },
    });
  }

  private async tellConditions(actor: Actor, gate: Judged): Promise<void> {
    for (const condition of gate.conditions.filter(({ instanceId }) => instanceId === gate.row.id))
      await this.tellCondition(actor, gate, condition);
  }

  /** The owner before the date; after it, the deciders too. */
  private async tellCondition(actor: Actor, gate: Judged, condition: KeptCondition): Promise<void> {
    const { state } = conditionState(gate.held.lifecycle, gate.gateCase, condition);
    const { dueToldAt, overdueToldAt } = await this.conditions.get(actor, condition.id);
    const detail = { fr: condition.words, en: condition.words };
    const news = { ...gateSubject(gate), detail };
    const deciders = decisionOf(gate, ballotOf(gate)).seats.flatMap(({ personIds }) => personIds);
    if (state === 'due_soon' && dueToldAt === null) {
      await this.conditions.telling('due').change(actor, condition.id, { dueToldAt: workingTime() });
      await this.notifications.notify(actor, { ...news, kind: 'condition_due', to: [condition.owner.id] });
    }
    if (state === 'overdue' && overdueToldAt === null) {
      const told = { overdueToldAt: workingTime(), dueToldAt: dueToldAt ?? workingTime() };
      await this.conditions.telling('overdue').change(actor, condition.id, told);
      const to = [condition.owner.id, ...deciders];
      await this.notifications.notify(actor, { ...news, kind: 'condition_overdue', to });
    }
  }
}
