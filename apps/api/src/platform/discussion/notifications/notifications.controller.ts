import {
  countNotifications,
  listNotifications,
  readAllNotifications,
  readNotification,
} from '@jalon/contracts/discussion/notifications.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../../http/implement';
import type { Wire } from '../../http/wire';
import { NotificationsReader } from './notifications.reader';
import { NotificationsService } from './notifications.service';

@Controller()
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly reader: NotificationsReader,
  ) {}

  @Implement(listNotifications)
  list(input: Checked<typeof listNotifications>, actor: Actor, { language }: Wire) {
    return this.reader.list(actor, input, language);
  }

  @Implement(countNotifications)
  count(_: Checked<typeof countNotifications>, actor: Actor) {
    return this.reader.count(actor);
  }

  @Implement(readNotification)
  async read({ id }: Checked<typeof readNotification>, actor: Actor) {
    await this.notifications.read(actor, id);
    return undefined;
  }

  @Implement(readAllNotifications)
  async readAll(_: Checked<typeof readAllNotifications>, actor: Actor) {
    await this.notifications.readAll(actor);
    return undefined;
  }
}
