import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../platform/discussion/notifications/notifications.service';
import { peopleFor } from '../platform/discussion/people';

interface Arrived {
  readonly subjectType: 'proposal' | 'use-case';
  readonly id: string;
  readonly title: string;
}

/** Those who hold the inbox are told what came in; not of what they proposed themselves. */
@Injectable()
export class ProposalNews {
  constructor(private readonly notifications: NotificationsService) {}

  async arrived(actor: Actor, { subjectType, id, title }: Arrived): Promise<void> {
    const people = await peopleFor(actor, { permission: 'intake:manage' });
    await this.notifications.notify(actor, {
      subjectType,
      subjectId: id,
      subjectTitle: title,
      kind: 'proposal',
      to: people.map((person) => person.id),
      detail: null,
    });
  }
}
