import { z } from 'zod';
import type { Words } from '../platform/language';
import { NamedPerson, Subject } from './subject';

/**
 * Why a person is told: named in a comment, made responsible, a status moved, a task given, a task of theirs done, an
 * import of theirs that ended (or could not), a thing of theirs merged with another; asked to score, reminded of it, a
 * round revealed, past its deadline with too few ballots, or cancelled; something proposed from outside; a shortlist
 * shared; given a role in a project, asked to sign or to give an opinion, to decide at a gate, told of a decision, of a
 * condition due or past its date, of a signature that fell, of a proof that expires.
 */
export const NOTIFICATION_KINDS = [
  'mention',
  'assignment',
  'status',
  'task',
  'task_done',
  'import',
  'import_failed',
  'merge',
  'round_opened',
  'round_reminder',
  'round_revealed',
  'round_lapsed',
  'round_cancelled',
  'proposal',
  'shortlist',
  'project_role',
  'signature_asked',
  'opinion_asked',
  'gate_due',
  'gate_decided',
  'condition_due',
  'condition_overdue',
  'condition_settled',
  'seat_delegated',
  'signature_reopened',
  'evidence_expired',
] as const;
export const NotificationKind = z.enum(NOTIFICATION_KINDS);
export type NotificationKind = z.infer<typeof NotificationKind>;

export const Notification = Subject.extend({
  id: z.uuid(),
  kind: NotificationKind,
  /** Null where the house itself did it. */
  actor: NamedPerson.nullable(),
  /** What happened, in the reader's language. */
  text: z.string(),
  subjectTitle: z.string(),
  /** Where it is on screen, below the root. */
  path: z.string(),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});
export type Notification = z.infer<typeof Notification>;

export interface Happening {
  readonly kind: NotificationKind;
  /** The name of whoever did it. */
  readonly actor: string;
  /** The new status, the task's title, what an import did or why it stopped; null where nothing is to be added. */
  readonly detail: Words | null;
}

const sayings: Readonly<Record<NotificationKind, (actor: string) => Words>> = {
  mention: (actor) => ({
    fr: `${actor} vous mentionne dans un commentaire`,
    en: `${actor} mentions you in a comment`,
  }),
  assignment: (actor) => ({ fr: `${actor} vous désigne responsable`, en: `${actor} makes you the owner` }),
  status: (actor) => ({ fr: `${actor} a changé le statut`, en: `${actor} changed the status` }),
  task: (actor) => ({ fr: `${actor} vous confie une tâche`, en: `${actor} gives you a task` }),
  task_done: (actor) => ({ fr: `${actor} a terminé une tâche`, en: `${actor} completed a task` }),
  import: () => ({ fr: 'Votre import est terminé', en: 'Your import is finished' }),
  import_failed: () => ({ fr: 'Votre import n’a pas abouti', en: 'Your import did not succeed' }),
  merge: (actor) => ({ fr: `${actor} l’a fusionné avec un autre`, en: `${actor} merged it with another` }),
  round_opened: (actor) => ({ fr: `${actor} vous demande de noter`, en: `${actor} asks you to score` }),
  round_reminder: () => ({ fr: 'Vos notes sont attendues', en: 'Your scores are awaited' }),
  round_revealed: () => ({ fr: 'Les notes sont révélées', en: 'The scores are revealed' }),
  round_lapsed: () => ({
    fr: 'L’échéance est passée sans assez de bulletins',
    en: 'The deadline passed without enough ballots',
  }),
  round_cancelled: (actor) => ({ fr: `${actor} a annulé la notation`, en: `${actor} cancelled the round` }),
  proposal: () => ({ fr: 'Une proposition attend votre avis', en: 'A proposal awaits your view' }),
  shortlist: (actor) => ({
    fr: `${actor} partage une présélection avec vous`,
    en: `${actor} shares a shortlist with you`,
  }),
  project_role: (actor) => ({
    fr: `${actor} vous donne un rôle dans un projet`,
    en: `${actor} gives you a role in a project`,
  }),
  signature_asked: (actor) => ({
    fr: `${actor} attend votre signature`,
    en: `${actor} awaits your signature`,
  }),
  opinion_asked: (actor) => ({ fr: `${actor} demande votre avis`, en: `${actor} asks for your opinion` }),
  gate_due: () => ({ fr: 'Une porte attend votre décision', en: 'A gate awaits your decision' }),
  gate_decided: (actor) => ({
    fr: `${actor} a donné la dernière voix à une porte`,
    en: `${actor} cast the last vote at a gate`,
  }),
  condition_due: () => ({
    fr: 'Une condition dont vous répondez arrive à son terme',
    en: 'A condition you answer for is about to fall due',
  }),
  condition_overdue: () => ({
    fr: 'Une condition a dépassé son terme',
    en: 'A condition is past its date',
  }),
  condition_settled: () => ({
    fr: 'Une condition de passage a reçu une réponse',
    en: 'A condition of a pass has had an answer',
  }),
  seat_delegated: (actor) => ({
    fr: `${actor} a délégué une voix`,
    en: `${actor} delegated a vote`,
  }),
  signature_reopened: () => ({
    fr: 'Ce que vous aviez signé a changé',
    en: 'What you had signed has changed',
  }),
  evidence_expired: () => ({ fr: 'Une preuve a expiré', en: 'A piece of evidence has expired' }),
};

/** The one sentence of a notification, in both languages. */
export function wordsOf({ kind, actor, detail }: Happening): Words {
  const said = sayings[kind](actor);
  return detail ? { fr: `${said.fr}\u202f: ${detail.fr}`, en: `${said.en}: ${detail.en}` } : said;
}

/** Told also to the actor: ended work that one asked for, a round that one opened and scores too. */
const OF_ONES_OWN: readonly NotificationKind[] = [
  'import',
  'import_failed',
  'round_opened',
  'round_reminder',
  'round_revealed',
  'round_lapsed',
  'gate_due',
  'gate_decided',
  'condition_due',
  'condition_overdue',
  'signature_reopened',
  'evidence_expired',
];
export const isToldToOneself = (kind: NotificationKind): boolean => OF_ONES_OWN.includes(kind);
