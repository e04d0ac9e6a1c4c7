import type { LifecycleHead } from '@jalon/contracts/lifecycle/lifecycle-view';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { Injectable } from '@nestjs/common';
import { DraftsReader } from '../drafts/drafts.reader';
import { LifecyclesReader } from '../lifecycles.reader';
import { headOf, type Reading } from '../managing/template-answer';
import { TemplatesReader } from '../managing/templates.reader';

/** A version, or the draft of a template; the usual one where neither is said. */
export interface Which {
  readonly version?: string | undefined;
  readonly draft?: string | undefined;
}

export interface Read {
  readonly head: LifecycleHead;
  readonly lifecycle: Lifecycle;
}

/** Whichever life cycle a screen asks for, with its name. */
@Injectable()
export class ReadingReader {
  constructor(
    private readonly lifecycles: LifecyclesReader,
    private readonly templates: TemplatesReader,
    private readonly drafts: DraftsReader,
  ) {}

  read = (reading: Reading, { version, draft }: Which): Promise<Read> =>
    draft === undefined ? this.version(reading, version) : this.draft(reading, draft);

  /** What it holds, where nobody asks for its name. */
  async content({ actor }: Reading, { version, draft }: Which): Promise<Lifecycle> {
    if (draft !== undefined) return (await this.drafts.get(actor, draft)).lifecycle;
    const held = version ? this.lifecycles.version(actor, version) : this.lifecycles.usual(actor);
    return (await held).lifecycle;
  }

  private async version(reading: Reading, id: string | undefined): Promise<Read> {
    const { actor } = reading;
    const held = await (id ? this.lifecycles.version(actor, id) : this.lifecycles.usual(actor));
    const row = await this.templates.get(actor, held.templateId);
    const { lifecycle } = held;
    return { lifecycle, head: headOf(reading, row, { lifecycle, version: held }) };
  }

  private async draft(reading: Reading, templateId: string): Promise<Read> {
    const { row, lifecycle } = await this.drafts.get(reading.actor, templateId);
    return { lifecycle, head: headOf(reading, row, { lifecycle, version: null }) };
  }
}
