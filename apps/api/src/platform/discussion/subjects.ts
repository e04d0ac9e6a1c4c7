import type { Actor } from '@jalon/domain/access/actor';
import { mayDo, type Permission } from '@jalon/domain/access/permissions';
import type { Subject } from '@jalon/domain/discussion/subject';
import { discussionClosed } from '@jalon/contracts/discussion/discussion.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { Injectable } from '@nestjs/common';

/** What a discussion needs to know of the thing that it is about. */
export interface FoundSubject {
  readonly title: string;
  /** Nothing is added to it any more (archived); what was said stays readable. */
  readonly isClosed: boolean;
}

/** One kind of thing that people comment on, attach files to and set tasks about. */
export interface SubjectKind {
  /** `use-case`: also its name in the journal. */
  readonly type: string;
  /** What one must be allowed to see it. */
  readonly permission: Permission;
  /** Where it is on screen: `/use-cases/<id>`. */
  readonly path: (id: string) => string;
  /** The thing if this actor may see it, else null: inside the unit of work, held by row security. */
  readonly find: (actor: Actor, id: string) => Promise<FoundSubject | null>;
  /** What was merged into it, by id and name (`CU-042`): its history goes on in that of the thing. */
  readonly former?: (actor: Actor, id: string) => Promise<readonly FormerSubject[]>;
}

export interface FormerSubject {
  readonly id: string;
  readonly name: string;
}

/** The kinds that features have registered (in `onModuleInit`); the platform itself knows none. */
@Injectable()
export class SubjectKinds {
  private readonly kinds = new Map<string, SubjectKind>();

  register(kind: SubjectKind): void {
    if (this.kinds.has(kind.type)) throw new Error(`The subject kind ${kind.type} is registered twice`);
    this.kinds.set(kind.type, kind);
  }

  /** The kind of this name; one that nobody registered does not exist (404). */
  kind(type: string): SubjectKind {
    const kind = this.kinds.get(type);
    if (kind) return kind;
    throw new Problem(notFound, {});
  }

  /** The thing, if this actor may see it; else null. */
  async find(actor: Actor, { subjectType, subjectId }: Subject): Promise<FoundSubject | null> {
    const kind = this.kind(subjectType);
    return mayDo(actor, kind.permission) ? kind.find(actor, subjectId) : null;
  }

  /** The thing, if this actor may see it; else it does not exist (404). */
  async get(actor: Actor, subject: Subject): Promise<FoundSubject> {
    const found = await this.find(actor, subject);
    if (found) return found;
    throw new Problem(notFound, {});
  }

  /** The same, where something is to be added: refused when it is closed (409). */
  async open(actor: Actor, subject: Subject): Promise<FoundSubject> {
    const found = await this.get(actor, subject);
    if (found.isClosed) throw new Problem(discussionClosed, {});
    return found;
  }

  /** What was merged into a thing. */
  former = async (actor: Actor, { subjectType, subjectId }: Subject): Promise<readonly FormerSubject[]> =>
    (await this.kind(subjectType).former?.(actor, subjectId)) ?? [];

  /** Where a thing is on screen. */
  path = ({ subjectType, subjectId }: Subject): string => this.kinds.get(subjectType)?.path(subjectId) ?? '/';
}
