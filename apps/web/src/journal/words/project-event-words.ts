import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Projects, who holds which role in them, and what is answered about them. */
export const projectEventWords: Readonly<Record<string, MessageDescriptor>> = {
  'project.created': msg`a ouvert le projet`,
  'project.updated': msg`a modifié la fiche du projet`,
  'project.placed': msg`a fait avancer le projet par une décision`,
  'project.profiled': msg`a choisi le niveau d’exigence du projet`,
  'project.moved-to-version': msg`a fait passer le projet à une autre version du cycle de vie`,
  'project-role.given': msg`a donné un rôle dans l’équipe`,
  'project-role.ended': msg`a mis fin à un rôle dans l’équipe`,
  'project-answer.given': msg`a répondu à une question`,
  'project-phase.planned': msg`a planifié une phase du projet`,
  'project-phase.began': msg`a fait commencer une phase du projet`,
  'project-phase.ended': msg`a fait s’achever une phase du projet`,
  'project-item.taken-up': msg`a prévu une activité ou un livrable du projet`,
  'project-mistake.dismissed': msg`a écarté une erreur courante du projet`,
  'project-mistake.restored': msg`surveille de nouveau une erreur courante du projet`,
};
