import type { MailRhythm, NotificationTopic } from '@jalon/domain/discussion/notification-preferences';
import { msg } from '@lingui/core/macro';
import { messages } from '../../../platform/messages';

export const topicLabels = messages<NotificationTopic>({
  mention: msg`On me mentionne dans un commentaire`,
  assignment: msg`On me désigne responsable`,
  status: msg`Un statut change`,
  task: msg`On me confie une tâche`,
  task_done: msg`Une tâche que j’ai confiée est terminée`,
  import: msg`Un de mes imports se termine ou échoue`,
  merge: msg`Ce qui me concerne est fusionné avec autre chose`,
  scoring: msg`On me demande de noter, ou des notes sont révélées`,
  proposal: msg`Une proposition arrive par un lien public`,
  shortlist: msg`On partage une présélection avec moi`,
  project: msg`On me donne un rôle dans un projet, une preuve expire`,
  signature: msg`On attend ma signature ou mon avis, ce que j’ai signé a changé`,
  gate: msg`Une porte attend ma décision, une condition arrive à son terme`,
});

export const rhythmLabels = messages<MailRhythm>({
  never: msg`Jamais`,
  at_once: msg`Tout de suite`,
  daily: msg`Récapitulatif du jour`,
  weekly: msg`Récapitulatif de la semaine`,
});

/** ISO 8601: Monday is 1. */
export const weekdayLabels = messages<'1' | '2' | '3' | '4' | '5' | '6' | '7'>({
  1: msg`Lundi`,
  2: msg`Mardi`,
  3: msg`Mercredi`,
  4: msg`Jeudi`,
  5: msg`Vendredi`,
  6: msg`Samedi`,
  7: msg`Dimanche`,
});
