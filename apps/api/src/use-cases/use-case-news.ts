import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../platform/discussion/notifications/notifications.service';
import { STATUS_WORDS } from './status-words';
import type { UseCaseEntity } from './use-case.entity';

type Told = Pick<UseCaseEntity, 'id' | 'title' | 'status' | 'ownerId' | 'submitterId'>;

const about = ({ id, title }: Told) => ({ subjectType: 'use-case', subjectId: id, subjectTitle: title });

/** Who is told when a use case changes hands or status; nobody is told what they did themselves. */
@Injectable()
export class UseCaseNews {
  constructor(private readonly notifications: NotificationsService) {}

  assigned = (actor: Actor, useCase: Told): Promise<void> =>
    this.notifications.notify(actor, { ...about(useCase), kind: 'assignment', to: [useCase.ownerId] });

  moved = (actor: Actor, useCase: Told): Promise<void> =>
    this.notifications.notify(actor, {
      ...about(useCase),
      kind: 'status',
      to: [useCase.ownerId, useCase.submitterId],
      detail: STATUS_WORDS[useCase.status],
    });
}
