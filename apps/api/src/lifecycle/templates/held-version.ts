import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';

/** Which version it is; a version never changes. */
export interface VersionHead {
  readonly versionId: string;
  readonly templateId: string;
  readonly number: number;
  readonly edition: string;
  /** SHA-256 of the canonical JSON of the content: what is computed from the content may be kept under it. */
  readonly digest: string;
}

/** A version with all it holds; the content is frozen, and the same object for the same digest. */
export interface HeldVersion extends VersionHead {
  readonly lifecycle: Lifecycle;
}
