import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { Injectable } from '@nestjs/common';
import type { ImportKind } from './import-kind';

/** The registers that take imports. */
@Injectable()
export class ImportKinds {
  private readonly kinds = new Map<string, ImportKind>();

  register(kind: ImportKind): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The import kind ${kind.kind} is registered twice`);
    this.kinds.set(kind.kind, kind);
  }

  /** Those that this actor may import into. */
  open = (actor: Actor): readonly ImportKind[] =>
    [...this.kinds.values()].filter(({ permission }) => mayDo(actor, permission));

  /** The register of this name; one that nobody registered, or that is not open to this actor, does not exist (404). */
  get(actor: Actor, name: string): ImportKind {
    const kind = this.open(actor).find((one) => one.kind === name);
    if (kind) return kind;
    throw new Problem(notFound, {});
  }
}
