import type { ProjectStatus } from '@jalon/domain/projects/project-status';
import type { ConstraintFamily } from '@jalon/domain/projects/constraints';
import type { PhaseMode } from '@jalon/domain/lifecycle/template/phase';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../ui/content/pill';

/** How a project stands, in words. */
export const statusLabels: Readonly<Record<ProjectStatus, MessageDescriptor>> = {
  active: msg`En cours`,
  on_hold: msg`En attente`,
  suspended: msg`Suspendu`,
  abandoned: msg`Arrêté, leçons tirées`,
  retired: msg`Retiré du service`,
  closed: msg`Mené à terme`,
};

export const statusTones: Readonly<Record<ProjectStatus, Tone>> = {
  active: 'pilot',
  on_hold: 'attention',
  suspended: 'attention',
  abandoned: 'neutral',
  retired: 'neutral',
  closed: 'success',
};

/** How much is worked on in the phases that are gone through twice. */
export const modeLabels: Readonly<Record<PhaseMode, MessageDescriptor>> = {
  pilot_slice: msg`pour le pilote`,
  full_scope: msg`pour tout le périmètre`,
};

export const constraintLabels: Readonly<Record<ConstraintFamily, MessageDescriptor>> = {
  budget: msg`Budget`,
  deadline: msg`Délai`,
  skills: msg`Compétences`,
  confidentiality: msg`Confidentialité`,
  integration: msg`Outils à intégrer`,
};

/** What is asked of each constraint, in plain words. */
export const constraintHelp: Readonly<Record<ConstraintFamily, MessageDescriptor>> = {
  budget: msg`L’enveloppe, et ce qu’elle doit couvrir.`,
  deadline: msg`Les dates qui ne bougent pas, et pourquoi.`,
  skills: msg`Ce que l’équipe sait faire, et ce qui lui manque.`,
  confidentiality: msg`Ce qui ne doit pas sortir, à la demande des clients ou de la loi.`,
  integration: msg`Les outils du quotidien avec lesquels il doit fonctionner.`,
};
