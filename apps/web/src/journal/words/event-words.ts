import type { JournalEntry } from '@jalon/domain/journal/journal-entry';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

/** What was done, after the name of who did it: « Alice Martin a créé le cas d’usage ». */
export const eventWords: Words = {
  'use-case.created': msg`a créé le cas d’usage`,
  'use-case.updated': msg`a modifié le cas d’usage`,
  'use-case.moved': msg`a changé le statut du cas d’usage`,
  'use-case.adopted': msg`a adopté depuis le catalogue le cas d’usage`,
  'use-case.reverted': msg`a annulé une modification groupée du cas d’usage`,
  'use-case.merged': msg`a fusionné dans un autre le cas d’usage`,
  'use-case.absorbed': msg`a fusionné un doublon dans le cas d’usage`,
  'use-case.unmerged': msg`a annulé la fusion du cas d’usage`,
  'use-case.released': msg`a annulé une fusion dans le cas d’usage`,
  'use-case.told-apart': msg`a déclaré distinct d’un autre le cas d’usage`,
  'use-case.taken-together': msg`a de nouveau proposé parmi les doublons le cas d’usage`,
  'client.created': msg`a ajouté le client`,
  'client.updated': msg`a modifié le client`,
  'client.parted': msg`a classé parmi les anciens le client`,
  'client.resumed': msg`a repris la collaboration avec le client`,
  'comment.created': msg`a écrit un commentaire`,
  'comment.updated': msg`a modifié un commentaire`,
  'comment.removed': msg`a supprimé un commentaire`,
  'attachment.created': msg`a ajouté la pièce jointe`,
  'attachment.removed': msg`a retiré la pièce jointe`,
  'attachment.restored': msg`a rétabli la pièce jointe`,
  'task.created': msg`a créé la tâche`,
  'task.updated': msg`a modifié la tâche`,
  'task.completed': msg`a terminé la tâche`,
  'task.reopened': msg`a rouvert la tâche`,
  'organisation.created': msg`a créé l’organisation`,
  'organisation.updated': msg`a modifié l’organisation`,
  'member.joined': msg`a rejoint l’organisation`,
  'member.rejoined': msg`a rejoint de nouveau l’organisation`,
  'member.updated': msg`a modifié les droits de`,
  'member.left': msg`a mis fin à l’accès de`,
  'invitation.created': msg`a invité`,
  'invitation.accepted': msg`a accepté l’invitation de`,
  'invitation.revoked': msg`a annulé l’invitation de`,
  'token.created': msg`a créé le jeton d’API`,
  'token.revoked': msg`a révoqué le jeton d’API`,
  'session.opened': msg`a ouvert une session`,
  'session.ended': msg`a fermé une session`,
  'session.switched': msg`a changé d’organisation`,
  'person.updated': msg`a modifié son profil`,
  'person.sessions-ended': msg`a fermé ses autres sessions`,
  'person.password-changed': msg`a changé de mot de passe`,
  'person.password-reset': msg`a réinitialisé son mot de passe`,
  'person.second-factor-on': msg`a activé la double authentification`,
  'person.second-factor-off': msg`a désactivé la double authentification`,
  'person.recovery-codes-renewed': msg`a renouvelé ses codes de secours`,
  'person.recovery-code-used': msg`a utilisé un code de secours`,
  'person.notifications-chosen': msg`a choisi ses notifications`,
  'person.mails-stopped': msg`a arrêté ses mails de notification`,
  'organisation.digests-scheduled': msg`a fixé l’heure des récapitulatifs par mail`,
  'journal.exported': msg`a exporté le journal`,
  'import.created': msg`a déposé un fichier à importer :`,
  'import.removed': msg`a abandonné l’import de`,
  'import.committed': msg`a appliqué l’import de`,
  'import.undone': msg`a annulé l’import de`,
  'import-profile.created': msg`a gardé le profil d’import`,
  'import-profile.updated': msg`a renommé le profil d’import`,
  'import-profile.removed': msg`a supprimé le profil d’import`,
  'job.retried': msg`a relancé un travail en échec`,
  'job.discarded': msg`a abandonné un travail en échec`,
};

/** Kinds of things, as filters name them. */
export const subjectTypeWords: Words = {
  'use-case': msg`Cas d’usage`,
  client: msg`Clients`,
  comment: msg`Commentaires`,
  attachment: msg`Pièces jointes`,
  task: msg`Tâches`,
  organisation: msg`Organisation`,
  member: msg`Membres`,
  invitation: msg`Invitations`,
  token: msg`Jetons d’API`,
  session: msg`Sessions`,
  person: msg`Profils et sécurité`,
  import: msg`Imports`,
  'import-profile': msg`Profils d’import`,
  journal: msg`Exports du journal`,
  job: msg`Travaux en échec`,
};

const UNNAMED: readonly string[] = ['comment', 'session', 'person', 'journal', 'job', 'organisation'];

/** Whoever joins is who does it: said once. */
const SAID_BY_WHO: readonly string[] = ['member.joined', 'member.rejoined'];

/** Does the name of the thing add nothing to what was done? */
export const isUnnamed = ({ kind, subject }: Pick<JournalEntry, 'kind' | 'subject'>): boolean =>
  UNNAMED.includes(subject.type) || SAID_BY_WHO.includes(kind);
