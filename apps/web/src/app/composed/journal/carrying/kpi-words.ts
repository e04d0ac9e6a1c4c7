import {
  Cadence,
  CADENCE_WORDS,
  KPI_FAMILY_WORDS,
  KPI_UNIT_WORDS,
  KpiFamily,
  KpiRole,
  KpiUnit,
  MEASUREMENT_CONTEXT_WORDS,
  MeasurementContext,
} from '@jalon/domain/kpis/vocabulary';
import type { Words } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { z } from 'zod';
import { roleLabels } from '../../../../kpis/words/kpi-words';
import { messages } from '../../../../platform/messages';
import { useLanguage } from '../../../../platform/words/language';
import type { ContextWords } from '../view-words';

const fieldLabels = messages({
  name: msg`Nom`,
  family: msg`Famille`,
  role: msg`Rôle`,
  margin: msg`Dégradation tolérée`,
  target: msg`Cible`,
  targetForm: msg`Forme de la cible`,
  targetOn: msg`À atteindre le`,
  ownerId: msg`Responsable`,
  source: msg`Source des chiffres`,
  cadence: msg`Cadence`,
  alertAt: msg`Seuil d’alerte`,
  number: msg`Version de la définition`,
  archivedAt: msg`Archivé le`,
  unit: msg`Unité`,
  unitLabel: msg`Nom de l’unité`,
  direction: msg`Sens`,
  effectType: msg`Type d’effet`,
  isRatio: msg`Rapport`,
  formula: msg`Formule`,
  denominator: msg`Dénominateur`,
  numerator: msg`Numérateur`,
  population: msg`Population`,
  reason: msg`Motif`,
  added: msg`Mesures ajoutées`,
  repeated: msg`Mesures déjà connues`,
  contexts: msg`Contextes`,
  from: msg`Du`,
  to: msg`Au`,
  takenOn: msg`Date`,
  fromOn: msg`Début de la période`,
  context: msg`Contexte`,
  segment: msg`Segment`,
  value: msg`Valeur`,
  n: msg`Observations`,
  note: msg`Remarque`,
  removedAt: msg`Retirée le`,
  sourceKey: msg`Clé de la source`,
});

type Known = keyof typeof fieldLabels;
const isKnown = (name: string): name is Known => Object.hasOwn(fieldLabels, name);

interface Chosen {
  readonly shape: z.ZodType<string>;
  readonly words: Readonly<Record<string, Words>>;
}

/** Values of closed lists that have their words in the domain. */
const CHOSEN: Readonly<Record<string, Chosen>> = {
  family: { shape: KpiFamily, words: KPI_FAMILY_WORDS },
  cadence: { shape: Cadence, words: CADENCE_WORDS },
  unit: { shape: KpiUnit, words: KPI_UNIT_WORDS },
  context: { shape: MeasurementContext, words: MEASUREMENT_CONTEXT_WORDS },
  contexts: { shape: MeasurementContext, words: MEASUREMENT_CONTEXT_WORDS },
};

/** KPIs and measurements in the journal: what each of their fields is called. */
export function useKpiWords(): ContextWords {
  const { t } = useLingui();
  const language = useLanguage();
  const directions: Readonly<Record<string, string>> = {
    up: t`plus haut est mieux`,
    down: t`plus bas est mieux`,
  };
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    direction: directions,
    targetForm: { level: t`un niveau à atteindre`, change: t`un écart avec le point de départ` },
    effectType: { points: t`en points`, relative: t`en proportion du point de départ` },
  };
  const oneText = (name: string, value: unknown): string | undefined => {
    const role = name === 'role' ? KpiRole.safeParse(value).data : undefined;
    if (role) return t(roleLabels[role]);
    const chosen = CHOSEN[name];
    const words = chosen?.words[chosen.shape.safeParse(value).data ?? ''];
    return words ? wordsIn(words, language) : choices[name]?.[String(value)];
  };
  return {
    field: (name) => (isKnown(name) ? t(fieldLabels[name]) : undefined),
    value: (name, value) => {
      const texts = [value].flat().map((one) => oneText(name, one));
      return texts.every((text) => text !== undefined) ? texts.join(', ') : undefined;
    },
  };
}
