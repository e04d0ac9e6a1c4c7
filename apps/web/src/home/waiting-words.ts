import { isDecision, isLate, type Waiting, type WaitingKind } from '@jalon/domain/home/home';
import { msg } from '@lingui/core/macro';
import { BellRing, CheckSquare, Eye, Gavel, Hourglass, Inbox, Reply, SquarePen, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { messages } from '../platform/messages';

/** The verb of what is asked, as the line’s first words. */
export const waitingLabels = messages<WaitingKind>({
  score: msg`Donner vos notes`,
  task: msg`Tâche`,
  returned: msg({ message: 'À préciser', context: 'proposal' }),
  mention: msg`On vous mentionne`,
  reveal: msg`Révéler les notes`,
  'short-of-quorum': msg`Quorum non atteint`,
  qualify: msg`Qualifier`,
  launch: msg`Décider de lancer`,
  held: msg`Reprendre ou écarter`,
});

export const waitingIcons: Readonly<Record<WaitingKind, LucideIcon>> = {
  score: SquarePen,
  task: CheckSquare,
  returned: Reply,
  mention: BellRing,
  reveal: Eye,
  'short-of-quorum': Users,
  qualify: Inbox,
  launch: Gavel,
  held: Hourglass,
};

const SUBJECT_PATHS: Readonly<Record<string, (id: string) => string>> = {
  'use-case': (id) => `/use-cases/${id}`,
  client: (id) => `/clients/${id}`,
  round: (id) => `/rounds/${id}`,
  shortlist: (id) => `/shortlists/${id}`,
};

const LISTS: Partial<Record<WaitingKind, string>> = {
  qualify: '/intake',
  launch: '/use-cases?status=shortlisted',
  held: '/use-cases?status=on_hold',
};

/** Where one goes to deal with it. */
export function pathOf({ kind, subjectType, id }: Waiting): string {
  const subject = subjectType === null ? undefined : SUBJECT_PATHS[subjectType];
  return LISTS[kind] ?? (subject && id !== null ? subject(id) : '/tasks');
}

/** How many decisions, how many other things, how many of all are late. */
export interface WaitingCounts {
  readonly decisions: number;
  readonly others: number;
  readonly late: number;
}

export const countsOf = (waiting: readonly Waiting[], now: number): WaitingCounts => ({
  decisions: waiting.filter(isDecision).length,
  others: waiting.filter((one) => !isDecision(one)).length,
  late: waiting.filter((one) => isLate(one, now)).length,
});
