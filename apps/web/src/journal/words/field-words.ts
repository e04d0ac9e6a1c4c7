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
  profile: msg`Présentation`,
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
  from: msg`Du`,
  to: msg`Au`,
};

/** Fields that tell a reader nothing: how a thing is bound to another, or kept. */
const HIDDEN_FIELDS: readonly string[] = [
  'subjectType',
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
];

/** Does a change tell a reader anything? Who proposed a new thing is told where that is not who did it. */
export function tells({ field, before, after }: JournalChange, actorId: string): boolean {
  const isOwn = field === 'submitterId' && (before ?? null) === null && after === actorId;
  return !isOwn && !HIDDEN_FIELDS.includes(field);
}
