import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config';
import { JobWorker } from '../platform/jobs/job-worker';

interface Reply {
  status(code: number): unknown;
}

/** What an orchestrator asks. Live: the process answers. Ready: it can serve, its database answers, its queue too. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: DataSource,
    private readonly jobs: JobWorker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @HttpCode(200)
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: Reply) {
    const checks = { database: await this.databaseState(), jobs: this.jobs.state, mail: this.mailState() };
    const isReady = checks.database === 'ok' && checks.jobs !== 'failing' && checks.mail !== 'not configured';
    if (!isReady) reply.status(503);
    return { status: isReady ? 'ready' : 'not ready', checks };
  }

  private databaseState = (): Promise<'ok' | 'failing'> =>
    this.database.query('SELECT 1').then(
      () => 'ok' as const,
      () => 'failing' as const,
    );

  /** Nobody could be invited or get back in without mail: such a server takes no traffic. */
  private mailState(): 'ok' | 'kept' | 'not configured' {
    if (this.config.smtpUrl !== undefined) return 'ok';
    return this.config.keepsMail ? 'kept' : 'not configured';
  }
}
