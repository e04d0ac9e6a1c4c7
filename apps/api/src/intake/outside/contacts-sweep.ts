import { contactGoesBefore } from '@jalon/domain/intake/retention';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config';
import { HourlySweep } from '../../platform/files/hourly-sweep';
import { JobsDatabase } from '../../platform/jobs/jobs-database';

const FORGET = `
  UPDATE proposal SET contact_name = NULL, contact_email = NULL
  WHERE coalesce(decided_at, created_at) < $1 AND (contact_name IS NOT NULL OR contact_email IS NOT NULL)`;

/** Erases, each hour, name and address of people outside whose proposal was decided long enough ago. */
@Injectable()
export class ContactsSweep extends HourlySweep {
  constructor(
    private readonly jobs: JobsDatabase,
    @Inject(CONFIG) config: Config,
  ) {
    super('proposal contacts', config);
  }

  async sweep(now: Date): Promise<void> {
    await this.jobs.query(FORGET, [contactGoesBefore(now)]);
  }
}
