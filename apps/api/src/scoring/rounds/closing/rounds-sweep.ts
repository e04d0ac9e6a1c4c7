import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../platform/config';
import { inUnitOfWork } from '../../../platform/database/unit-of-work';
import { HourlySweep } from '../../../platform/files/hourly-sweep';
import { JobsDatabase } from '../../../platform/jobs/jobs-database';
import { AHEAD, RevealService } from './reveal.service';

interface Due {
  readonly organisation_id: string;
  readonly round_id: string;
}

const DUE = `SELECT organisation_id, round_id FROM door.due_rounds($1, make_interval(secs => $2))`;

/** Tends, each hour, the rounds whose time has come: each in a transaction of its own organisation. */
@Injectable()
export class RoundsSweep extends HourlySweep {
  @Inject(RevealService) private readonly reveals!: RevealService;

  constructor(
    private readonly jobs: JobsDatabase,
    private readonly database: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    super('rounds', config);
  }

  async sweep(now: Date): Promise<void> {
    const due = await this.jobs.query<Due>(DUE, [now, AHEAD / 1000]);
    const faults: unknown[] = [];
    for (const one of due) await this.tend(one, now).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new Error(`${faults.length} of ${due.length} rounds: ${String(faults[0])}`);
  }

  private tend({ organisation_id: organisationId, round_id: id }: Due, at: Date): Promise<void> {
    const clock = {
      kind: 'job',
      id: 'rounds-sweep',
      organisationId,
      roles: [],
      scope: 'full',
      clientIds: null,
    } as const;
    return inUnitOfWork(this.database, { actor: clock, at }, () => this.reveals.tend(clock, id));
  }
}
