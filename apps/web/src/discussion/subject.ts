import { listPeople } from '@jalon/contracts/discussion/comments.operations';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import { useRead } from '../platform/use-operation';

/** What a panel is about: `{ type: 'use-case', id }`. */
export interface PanelSubject {
  readonly type: string;
  readonly id: string;
}

export interface PanelProps {
  readonly subject: PanelSubject;
  /** Nothing may be added: the thing is archived, or the reader may only read. */
  readonly closed?: boolean;
}

/** The subject as operations take it. */
export const subjectInput = ({ type, id }: PanelSubject) => ({ subjectType: type, subjectId: id });

/** Where what is being written about a subject is kept in this browser. */
export const draftKey = (what: string, { type, id }: PanelSubject): string => `${what}-${type}-${id}`;

const NOBODY: readonly NamedPerson[] = [];

/** Whom one may mention, or give a task to, about things of this kind. */
export function usePeopleFor(type: string, wanted = true): readonly NamedPerson[] {
  return useRead(listPeople, { subjectType: type }, { enabled: wanted }).data?.items ?? NOBODY;
}
