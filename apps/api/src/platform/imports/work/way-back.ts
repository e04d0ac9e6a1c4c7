import type { Actor } from '@jalon/domain/access/actor';
import type { ImportState } from '@jalon/domain/imports/run';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable } from '@nestjs/common';
import { workingManager } from '../../database/unit-of-work';
import { NotificationsService } from '../../discussion/notifications/notifications.service';
import { forgetRows } from '../rows/row-table';
import { ImportRunEntity } from '../runs/import-run.entity';
import { AT_REST, RunStore } from '../runs/run-store';

/** The run that stands at this state and version; null once it has moved on. */
export const runAt = ({
  id,
  state,
  version,
}: Pick<ImportRunEntity, 'id' | 'state' | 'version'>): Promise<ImportRunEntity | null> =>
  workingManager().findOneBy(ImportRunEntity, { id, version, state });

/** Work that was stopped or failed goes back to where it began. */
@Injectable()
export class WayBack {
  constructor(
    private readonly runs: RunStore,
    private readonly notifications: NotificationsService,
  ) {}

  /** With why, told to whoever waits; null where somebody stopped it. */
  async take(run: ImportRunEntity, failure: Words | null): Promise<void> {
    const standing = await runAt(run);
    if (!standing) return;
    if (standing.state === 'reading') await forgetRows(standing);
    await this.runs.turn(standing, { ...AT_REST, state: placeBefore(standing), failure });
    if (failure) await this.tell(standing, failure);
  }

  private tell({ organisationId, id, fileName, askedBy, createdBy }: ImportRunEntity, failure: Words) {
    return this.notifications.notify(jobOf(organisationId), {
      kind: 'import_failed',
      subjectType: 'import',
      subjectId: id,
      subjectTitle: fileName,
      to: [askedBy, createdBy],
      detail: failure,
    });
  }
}

const jobOf = (organisationId: string): Actor => ({
  kind: 'job',
  id: 'import',
  organisationId,
  roles: [],
  scope: 'full',
  clientIds: null,
});

/** Where the work began. */
function placeBefore({ state, undone }: ImportRunEntity): ImportState {
  if (state === 'reading') return 'received';
  if (state === 'checking') return 'mapping';
  if (state === 'committing') return 'checked';
  return undone > 0 ? 'undone' : 'committed';
}
