import { UseCaseAct, UseCaseStatus } from '@jalon/domain/use-cases/status';
import { z } from 'zod';
import { problem } from '../platform/problem';

/** The person may write use cases, but not this one as it stands (`mayOnUseCase`). */
export const notEditable = problem({
  type: 'use-case-not-editable',
  status: 403,
  title: { fr: 'Ce cas d’usage ne vous est pas ouvert', en: 'This use case is not open to you' },
  explanation: {
    fr: 'À ce statut, seuls son responsable et les personnes qui pilotent le registre peuvent le modifier ; un cas d’usage rejeté ou archivé doit d’abord être rouvert.',
    en: 'At this status, only its owner and those who steer the register may edit it; a rejected or archived one must be reopened first.',
  },
  /** `current` is the status where it stands. */
  extension: z.object({ current: UseCaseStatus }),
});

/** No such move from where it stands, or not for this person. `current` is where it stands, `open` where it may go. */
export const moveNotOpen = problem({
  type: 'use-case-move-not-open',
  status: 409,
  title: { fr: 'Ce changement de statut n’est pas possible', en: 'This change of status is not possible' },
  explanation: {
    fr: 'Le cas d’usage a changé de statut entre-temps, ou ce passage ne vous est pas ouvert.',
    en: 'The use case has changed status meanwhile, or this move is not open to you.',
  },
  extension: z.object({ current: UseCaseStatus, open: z.array(UseCaseStatus) }),
});

/** It was merged into another, which carries on; its own page is that of `use-cases.merged`. */
export const useCaseMerged = problem({
  type: 'use-case-merged',
  status: 410,
  title: { fr: 'Ce cas d’usage a été fusionné', en: 'This use case was merged' },
  explanation: {
    fr: 'Un autre cas d’usage le poursuit : vous y trouverez ses commentaires, ses pièces jointes, ses tâches et son historique.',
    en: 'Another use case carries on: you will find its comments, files, tasks and history there.',
  },
  extension: z.object({
    reference: z.string(),
    into: z.object({ id: z.uuid(), reference: z.string(), title: z.string() }),
  }),
});

export const reasonNeeded = problem({
  type: 'use-case-reason-needed',
  status: 422,
  title: { fr: 'Un motif est nécessaire', en: 'A reason is needed' },
  explanation: {
    fr: 'Dites pourquoi : le motif reste dans l’historique, on vous le demandera.',
    en: 'Say why: the reason stays in the history, and someone will ask.',
  },
  extension: z.object({ act: UseCaseAct }),
});
