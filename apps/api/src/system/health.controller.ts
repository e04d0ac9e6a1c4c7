import { Controller, Get, HttpCode, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What an orchestrator asks. Live: the process answers. Ready: it can serve, its database answers too. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @HttpCode(200)
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready() {
    const database = await this.database.query('SELECT 1').then(
      () => 'ok',
      () => 'failing',
    );
    if (database !== 'ok') throw new ServiceUnavailableException();
    return { status: 'ready', checks: { database } };
  }
}
