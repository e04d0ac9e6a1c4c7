import type { HomeGates } from '@jalon/contracts/home/home-gates.operations';
import { isDecision, isLate, type Waiting, type WaitingKind } from '@jalon/domain/home/home';
import { msg } from '@lingui/core/macro';
import {
  BellRing,
  CheckSquare,
  Eye,
  Gavel,
  Hourglass,
  Inbox,
  PenLine,
  Reply,
  Ruler,
  SquarePen,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { messages } from '../platform/messages';

/** The verb of what is asked, as the line’s first words. */
export const waitingLabels = messages<WaitingKind>({
  score: msg`Donner vos notes`,
  'signature-fell': msg`Signer de nouveau`,
  task: msg`Tâche`,
  measure: msg`Mesurer`,
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
  'signature-fell': PenLine,
  task: CheckSquare,
  measure: Ruler,
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
  project: (id) => `/projects/${id}`,
  'project-kpis': (id) => `/projects/${id}/kpis`,
  gate: (id) => `/gates/${id}`,
};

const LISTS: Partial<Record<WaitingKind, string>> = {
  qualify: '/intake',
  launch: '/use-cases?status=shortlisted',
  held: '/use-cases?status=on_hold',
};

/** Where one goes to deal with it. */
export function pathOf({ kind, subjectType, id }: Waiting): string {
  if (kind === 'launch' && id !== null) return `/use-cases/${id}/gate`;
  const subject = subjectType === null ? undefined : SUBJECT_PATHS[subjectType];
  return LISTS[kind] ?? (subject && id !== null ? subject(id) : '/tasks');
}

/** How many decisions, how many other things, how many of all are late. */
export interface WaitingCounts {
  readonly decisions: number;
  readonly others: number;
  readonly late: number;
}

export function countsOf(
  waiting: readonly Waiting[],
  { gates, conditions }: HomeGates,
  now: number,
): WaitingCounts {
  const toDecide = gates.filter(({ part, isReady }) => part === 'decide' && isReady).length;
  const ahead = gates.filter(({ part, isReady }) => part === 'decide' && !isReady).length;
  return {
    decisions: waiting.filter(isDecision).length + toDecide,
    others:
      waiting.filter((one) => !isDecision(one)).length + gates.length - toDecide - ahead + conditions.length,
    late:
      waiting.filter((one) => isLate(one, now)).length +
      gates.filter((gate) => gate.isLate).length +
      conditions.filter(({ isOverdue }) => isOverdue).length,
  };
}
