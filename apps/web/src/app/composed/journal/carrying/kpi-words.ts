import { useLingui } from '@lingui/react/macro';
import type { ContextWords } from '../view-words';

/** KPIs and measurements in the journal: what each of their fields is called. */
export function useKpiWords(): ContextWords {
  const { t } = useLingui();
  const labels: Readonly<Record<string, string>> = {
    name: t`Nom`,
    family: t`Famille`,
    role: t`Rôle`,
    margin: t`Dégradation tolérée`,
    target: t`Cible`,
    targetForm: t`Forme de la cible`,
    targetOn: t`À atteindre le`,
    ownerId: t`Responsable`,
    source: t`Source des chiffres`,
    cadence: t`Cadence`,
    alertAt: t`Seuil d’alerte`,
    number: t`Version de la définition`,
    archivedAt: t`Archivé le`,
    unit: t`Unité`,
    unitLabel: t`Nom de l’unité`,
    direction: t`Sens`,
    effectType: t`Type d’effet`,
    isRatio: t`Rapport`,
    formula: t`Formule`,
    denominator: t`Dénominateur`,
    numerator: t`Numérateur`,
    population: t`Population`,
    reason: t`Motif`,
    added: t`Mesures ajoutées`,
    repeated: t`Mesures déjà connues`,
    contexts: t`Contextes`,
    from: t`Du`,
    to: t`Au`,
    takenOn: t`Date`,
    fromOn: t`Début de la période`,
    context: t`Contexte`,
    segment: t`Segment`,
    value: t`Valeur`,
    n: t`Observations`,
    note: t`Remarque`,
    removedAt: t`Retirée le`,
    sourceKey: t`Clé de la source`,
  };
  return { field: (name) => labels[name], value: () => undefined };
}
