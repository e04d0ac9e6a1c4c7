import type { Actor } from '@jalon/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { adoptShipped } from './adopt-shipped';
import type { HeldVersion } from './held-version';
import { LifecyclesReader } from './lifecycles.reader';
import { shippedVersionId } from './shipped-version';

/** What is about to rest on a life cycle comes here: the shipped edition is written when something first does. */
@Injectable()
export class LifecyclesService {
  constructor(private readonly reader: LifecyclesReader) {}

  /** The version that a new project begins with; it has a row from here on. */
  async usual(actor: Actor): Promise<HeldVersion> {
    const held = await this.reader.usual(actor);
    return this.keep(actor, held);
  }

  /** This version, which has a row from here on; one that is not there does not exist (404). */
  async kept(actor: Actor, versionId: string): Promise<HeldVersion> {
    return this.keep(actor, await this.reader.version(actor, versionId));
  }

  private async keep(actor: Actor, held: HeldVersion): Promise<HeldVersion> {
    if (held.versionId === shippedVersionId(actor.organisationId)) await adoptShipped(actor);
    return held;
  }
}
