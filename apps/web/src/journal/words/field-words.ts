import type { JournalChange } from '@jalon/domain/journal/journal-entry';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Fields whose name means the same wherever they stand. */
export const fieldWords: Readonly<Record<string, MessageDescriptor>> = {
  title: msg`Intitulé`,
  name: msg({ message: 'Nom', context: 'field' }),
  text: msg({ message: 'Texte', context: 'field' }),
  status: msg`Statut`,
  submitterId: msg`Proposé par`,
  statusReason: msg`Motif`,
  reason: msg`Motif`,
  ownerId: msg`Responsable`,
  clientIds: msg`Clients`,
  sector: msg`Secteur`,
  kind: msg`Nature`,
  profile: msg({ message: 'Présentation', context: 'client' }),
  contacts: msg`Interlocuteurs`,
  email: msg`Adresse e-mail`,
  roles: msg`Rôles`,
  scope: msg`Étendue`,
  expiresAt: msg`Expire le`,
  revokedAt: msg`Révoqué le`,
  leftAt: msg`Départ`,
  dueOn: msg`Échéance`,
  note: msg({ message: 'Note', context: 'field' }),
  completedAt: msg`Terminée le`,
  completedBy: msg`Terminée par`,
  removedAt: msg`Supprimé le`,
  mentions: msg`Personnes mentionnées`,
  fileName: msg`Fichier`,
  mediaType: msg`Type de fichier`,
  size: msg`Taille`,
  bytes: msg`Taille`,
  sha256: msg`Empreinte SHA-256`,
  currency: msg`Devise`,
  headcount: msg`Effectif`,
  parameters: msg`Paramètres`,
  holidays: msg`Jours de fermeture`,
  language: msg`Langue`,
  theme: msg`Apparence`,
  task: msg`Travail`,
  template: msg`Modèle du catalogue`,
  parent: msg`Fait partie de`,
  timeZone: msg`Fuseau horaire`,
  hour: msg`Heure`,
  weekday: msg`Jour`,
  format: msg`Format`,
  ended: msg`Sessions fermées`,
  address: msg`Adresse du réseau`,
  browser: msg`Navigateur`,
  system: msg`Système`,
  into: msg`Fusionné dans`,
  absorbed: msg`Cas d’usage fusionné`,
  other: msg`Autre cas d’usage`,
  comments: msg`Commentaires repris`,
  attachments: msg`Pièces jointes reprises`,
  tasks: msg`Tâches reprises`,
  actorId: msg`Auteur`,
  page: msg`Page`,
  params: msg`Ce qu’elle montre`,
  isShared: msg`Partagée`,
  role: msg`Rôle`,
  count: msg`Lignes`,
  search: msg`Recherche`,
  sort: msg`Tri`,
  clientId: msg`Clients`,
  tag: msg`Étiquettes`,
  from: msg`Du`,
  to: msg`Au`,
};

/** Fields that tell a reader nothing: how a thing is bound to another, or kept. */
const HIDDEN_FIELDS: readonly string[] = [
  'subjectType',
  'viewId',
  'subjectId',
  'createdBy',
  'authorId',
  'uploadedBy',
  'storageKey',
  'invitedBy',
  'by',
  'number',
  'actorKind',
  'personId',
  'enteredAt',
  'linkId',
  'useCaseId',
  'decidedBy',
  'decidedAt',
  'projectId',
  'lifecycleVersionId',
  'taskId',
  'beganOn',
  'endedOn',
  'signedBy',
  'signedAt',
  'grantedBy',
  'grantedAt',
  'declaredBy',
  'declaredAt',
  'answeredBy',
  'answeredAt',
  'givenBy',
  'givenAt',
  'askedBy',
  'askedAt',
  'confirmedBy',
  'confirmedAt',
  'metBy',
  'metAt',
  'remindedAt',
  'dueToldAt',
  'overdueToldAt',
  'expiryToldAt',
  'closedAt',
  'removedBy',
];

/** Fields that tell nothing of most things, and much of these. */
const TOLD_OF: Readonly<Record<string, readonly string[]>> = {
  personId: ['project-role', 'gate-delegation', 'gate-opinion'],
};

interface Told {
  readonly actorId: string;
  /** Of what changed: `project-role`. */
  readonly type: string;
}

/** Does a change tell a reader anything? Who proposed a new thing is told where that is not who did it. */
export function tells({ field, before, after }: JournalChange, { actorId, type }: Told): boolean {
  const isOwn = field === 'submitterId' && (before ?? null) === null && after === actorId;
  return !isOwn && (!HIDDEN_FIELDS.includes(field) || (TOLD_OF[field] ?? []).includes(type));
}
