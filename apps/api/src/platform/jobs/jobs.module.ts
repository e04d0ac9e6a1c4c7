import { Module } from '@nestjs/common';
import { FailedJobsService } from './failed-jobs.service';
import { JobsController } from './jobs.controller';

/** What an administrator sees of the queue. */
@Module({ controllers: [JobsController], providers: [FailedJobsService] })
export class JobsModule {}
