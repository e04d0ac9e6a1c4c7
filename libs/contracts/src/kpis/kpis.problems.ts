import { MeasurementFlaw } from '@jalon/domain/kpis/measurement';
import { z } from 'zod';
import { problem } from '../platform/problem';

export const meaningRevisedMeanwhile = problem({
  type: 'kpi-meaning-revised-meanwhile',
  status: 409,
  title: { fr: 'Ce KPI a été redéfini entre-temps', en: 'This KPI was redefined meanwhile' },
  explanation: {
    fr: 'Une définition plus récente existe. Relisez-la, puis reprenez votre changement si vous le voulez encore.',
    en: 'There is a newer definition. Read it, then make your change again if you still want it.',
  },
  /** The definition in force. */
  extension: z.object({ number: z.number().int() }),
});

export const meaningUnchanged = problem({
  type: 'kpi-meaning-unchanged',
  status: 409,
  title: { fr: 'La définition est la même', en: 'The definition is the same' },
  explanation: {
    fr: 'Une nouvelle version coupe la courbe en deux : il n’en est fait une que si le sens des chiffres change.',
    en: 'A new version cuts the curve in two: one is made only when the meaning of the figures changes.',
  },
  extension: z.object({}),
});

export const kpiArchived = problem({
  type: 'kpi-archived',
  status: 409,
  title: { fr: 'Ce KPI est archivé', en: 'This KPI is archived' },
  explanation: {
    fr: 'Ses mesures restent lisibles, il n’en prend plus. Reprenez-le d’abord s’il doit servir à nouveau.',
    en: 'Its measurements stay readable; it takes no more. Take it up again first if it is needed.',
  },
  extension: z.object({}),
});

/** Which row of a batch is not taken, from 0, and why. */
export const RefusedRow = z.object({ row: z.number().int().nonnegative(), flaw: MeasurementFlaw });
export type RefusedRow = z.infer<typeof RefusedRow>;

export const measurementsRefused = problem({
  type: 'measurements-refused',
  status: 422,
  title: { fr: 'Des mesures ne conviennent pas', en: 'Some measurements do not fit' },
  explanation: {
    fr: 'Aucune mesure de l’envoi n’a été enregistrée. Corrigez celles qui sont nommées, puis renvoyez le tout.',
    en: 'No measurement of the batch was kept. Correct those that are named, then send everything again.',
  },
  /** `count` in all; the first hundred by row. */
  extension: z.object({ count: z.number().int(), rows: z.array(RefusedRow) }),
});

export const measuredInAnotherUnit = problem({
  type: 'kpi-measured-in-another-unit',
  status: 409,
  title: {
    fr: 'Ce jour relève d’une définition dans une autre unité',
    en: 'That day falls under a definition in another unit',
  },
  explanation: {
    fr: 'La mesure n’a pas été déplacée : son chiffre voudrait dire autre chose. Retirez-la, puis saisissez-la à sa date dans l’unité de cette définition.',
    en: 'The measurement was not moved: its figure would mean something else. Take it out, then enter it on its day in the unit of that definition.',
  },
  /** The definition of that day. */
  extension: z.object({ number: z.number().int() }),
});
