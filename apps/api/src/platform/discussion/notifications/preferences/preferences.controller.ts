import {
  lookAtUnsubscription,
  readPreferences,
  unsubscribe,
  writePreferences,
  writeSchedule,
} from '@jalon/contracts/discussion/notification-preferences.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement, ImplementPublic } from '../../../http/implement';
import { PreferencesService } from './preferences.service';
import { Unsubscriptions } from './unsubscriptions';

@Controller()
export class PreferencesController {
  constructor(
    private readonly preferences: PreferencesService,
    private readonly unsubscriptions: Unsubscriptions,
  ) {}

  @Implement(readPreferences)
  read(_: Checked<typeof readPreferences>, actor: Actor) {
    return this.preferences.read(actor);
  }

  @Implement(writePreferences)
  async write(draft: Checked<typeof writePreferences>, actor: Actor) {
    await this.preferences.write(actor, draft);
    return this.preferences.read(actor);
  }

  @Implement(writeSchedule)
  async schedule(schedule: Checked<typeof writeSchedule>, actor: Actor) {
    await this.preferences.schedule(actor, schedule);
    return schedule;
  }

  @ImplementPublic(lookAtUnsubscription)
  look({ token }: Checked<typeof lookAtUnsubscription>) {
    return this.unsubscriptions.look(token);
  }

  @ImplementPublic(unsubscribe)
  stop({ token }: Checked<typeof unsubscribe>) {
    return this.unsubscriptions.stop(token);
  }
}
