import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { HeldVersion, VersionHead } from './held-version';

const HEADS = 2000;
const CONTENTS = 40;

/** Keeps what was read last, and lets go of what was not asked for the longest. */
class Recent<Value> {
  private readonly values = new Map<string, Value>();
  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value === undefined) return undefined;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
  }
}

/** Nobody changes what others hold too. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** Versions that were read once: they never change, so they are not read again. Each stays its organisation's. */
export class VersionMemory {
  private readonly heads = new Recent<VersionHead>(HEADS);
  private readonly contents = new Recent<Lifecycle>(CONTENTS);

  get(organisationId: string, versionId: string): HeldVersion | undefined {
    const head = this.heads.get(`${organisationId} ${versionId}`);
    return head && this.withContent(head);
  }

  /** Its content, where some version of this digest was kept. */
  withContent(head: VersionHead): HeldVersion | undefined {
    const lifecycle = this.contents.get(head.digest);
    return lifecycle && { ...head, lifecycle };
  }

  keep(organisationId: string, { lifecycle, ...head }: HeldVersion): HeldVersion {
    const content = this.contents.get(head.digest) ?? frozen(lifecycle);
    this.contents.set(head.digest, content);
    this.heads.set(`${organisationId} ${head.versionId}`, head);
    return { ...head, lifecycle: content };
  }
}
