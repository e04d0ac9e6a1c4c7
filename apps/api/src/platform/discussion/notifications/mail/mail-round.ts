import type { Role } from '@jalon/domain/access/roles';
import { dueMail, type DueMail, OLD_NEWS, type SentRhythm } from '@jalon/domain/discussion/mail/due-mail';
import { DEFAULT_SCHEDULE, type MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import { DEFAULT_CHOICES, rhythmsOf } from '@jalon/domain/discussion/notification-preferences';
import type { Language } from '@jalon/domain/platform/language';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { JobHandlers } from '../../../jobs/job-handlers';
import { jobKind } from '../../../jobs/job-kind';
import { JobsDatabase } from '../../../jobs/jobs-database';
import { HEAR } from '../../people';
import { MailDelivery } from './mail-delivery';

/** Asked by the crontab, every minute. */
const mailNotifications = jobKind({ task: 'mail-notifications', payload: z.object({}) });

const WAITING = `
  SELECT organisation_id AS "organisationId", person_id AS "personId", rhythm, oldest, last_period AS "lastPeriod",
    chosen_at AS "chosenAt", schedule, roles, email, language, organisation
  FROM door.waiting_mail($1, $2, $3)`;

interface WaitingRow {
  readonly organisationId: string;
  readonly personId: string;
  readonly rhythm: SentRhythm;
  readonly oldest: Date;
  readonly lastPeriod: Date | null;
  readonly chosenAt: Date | null;
  readonly schedule: MailSchedule | null;
  readonly roles: readonly Role[];
  readonly email: string;
  readonly language: Language;
  readonly organisation: string;
}

/** One person of one organisation for whom mail is due. */
export interface Addressee extends Omit<
  WaitingRow,
  'rhythm' | 'oldest' | 'lastPeriod' | 'chosenAt' | 'schedule'
> {
  readonly schedule: MailSchedule;
  readonly due: readonly DueMail[];
}

const dueOf = ({ oldest, lastPeriod, chosenAt, rhythm, schedule }: WaitingRow, now: Date): DueMail | null =>
  dueMail(
    {
      rhythm,
      oldest: oldest.getTime(),
      lastPeriod: lastPeriod?.getTime() ?? null,
      chosenAt: chosenAt?.getTime() ?? null,
    },
    schedule ?? DEFAULT_SCHEDULE,
    now.getTime(),
  );

/** Who is due, across organisations; each gets one letter, whatever it is due for. */
@Injectable()
export class MailRound implements OnModuleInit {
  private readonly log = new Logger('notifications');

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly handlers: JobHandlers,
    private readonly delivery: MailDelivery,
  ) {}

  onModuleInit(): void {
    this.handlers.register(mailNotifications, () => this.pass(new Date()), { outside: true });
  }

  /** One person's fault keeps no other from their mail: it is told, and tried again a minute later. */
  async pass(now: Date): Promise<void> {
    for (const addressee of await this.addressees(now))
      try {
        await this.delivery.deliver(addressee, now);
      } catch (error) {
        this.log.warn(`A notification mail could not be made: ${String(error)}`);
      }
  }

  private async addressees(now: Date): Promise<Addressee[]> {
    const since = new Date(now.getTime() - OLD_NEWS);
    const rows = await this.jobs.query<WaitingRow>(WAITING, [
      JSON.stringify(rhythmsOf(DEFAULT_CHOICES)),
      HEAR,
      since,
    ]);
    const people = new Map<string, Addressee>();
    for (const row of rows) {
      const due = dueOf(row, now);
      if (due === null) continue;
      const key = `${row.organisationId} ${row.personId}`;
      const before = people.get(key)?.due ?? [];
      people.set(key, { ...row, schedule: row.schedule ?? DEFAULT_SCHEDULE, due: [...before, due] });
    }
    return [...people.values()];
  }
}
