import type { Checked } from '@jalon/contracts/platform/operation';
import { discardFailedJob, listFailedJobs, retryFailedJob } from '@jalon/contracts/jobs/jobs.operations';
import { Controller } from '@nestjs/common';
import { Implement } from '../http/implement';
import { FailedJobsService } from './failed-jobs.service';

@Controller()
export class JobsController {
  constructor(private readonly failed: FailedJobsService) {}

  @Implement(listFailedJobs)
  list() {
    return this.failed.list();
  }

  @Implement(retryFailedJob)
  async retry({ id }: Checked<typeof retryFailedJob>) {
    await this.failed.retry(id);
    return undefined;
  }

  @Implement(discardFailedJob)
  async discard({ id }: Checked<typeof discardFailedJob>) {
    await this.failed.discard(id);
    return undefined;
  }
}
