import type { AutonomyLevel, UseScenario, VisualType } from '@jalon/domain/use-cases/use-scenario';
import type {
  CapabilityPattern,
  ConfidentialityLevel,
  GainUnit,
  KpiFamily,
  TechnologyFamily,
} from '@jalon/domain/use-cases/vocabulary';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';

export const capabilityLabels = messages<CapabilityPattern>({
  automation: msg`Automatisation`,
  optimisation: msg`Optimisation`,
  prediction: msg`Prédiction`,
  personalisation: msg`Personnalisation`,
  anomaly_detection: msg`Détection d’anomalies`,
  decision_support: msg`Aide à la décision`,
});

export const technologyLabels = messages<TechnologyFamily>({
  language_model: msg`Modèle de langage`,
  image_video_model: msg`Modèle génératif d’image ou de vidéo`,
  predictive: msg`IA prédictive`,
  task_automation: msg`Automatisation de tâches`,
});

export const autonomyLabels = messages<AutonomyLevel>({
  inform: msg`Informe`,
  assist: msg`Assiste`,
  recommend: msg`Recommande`,
  full: msg`Décide seule`,
});

/** How far the system goes alone, in one sentence each. */
export const autonomyHelp = messages<AutonomyLevel>({
  inform: msg`Informe : la personne décide avec cette information`,
  assist: msg`Assiste : l’IA propose un premier jet, la personne le reprend`,
  recommend: msg`Recommande : l’IA suggère, la personne valide`,
  full: msg`Décide seule : l’IA agit sans validation (vérification RGPD, article 22)`,
});

export const visualTypeLabels = messages<VisualType>({
  photo: msg`Photo`,
  carousel: msg`Carrousel`,
  short_video: msg`Vidéo courte`,
});

export const scenarioLabels = messages<keyof UseScenario>({
  title: msg`Intitulé du scénario`,
  actor: msg`Qui l’utilise`,
  input: msg`Ce que l’on donne`,
  output: msg`Ce que l’on obtient`,
  channel: msg`Canal`,
  autonomy: msg`Niveau d’autonomie`,
  visualTypes: msg`Types de visuel`,
});

export const confidentialityLabels = messages<ConfidentialityLevel>({
  public: msg`Public`,
  internal: msg`Interne`,
  client_confidential: msg`Confidentiel client`,
  strictly_confidential: msg`Strictement confidentiel`,
});

export const kpiFamilyLabels = messages<KpiFamily>({
  operational_efficiency: msg`Efficacité opérationnelle`,
  revenue: msg`Augmentation des revenus`,
  risk_reduction: msg`Réduction des risques`,
  customer_satisfaction: msg`Satisfaction des clients`,
  model_reliability: msg`Fiabilité du modèle`,
  user_adoption: msg`Adoption`,
  return_on_investment: msg`Retour sur investissement`,
});

export const gainUnitLabels = messages<GainUnit>({
  percent: msg`% (variation relative)`,
  percentage_points: msg`points de pourcentage`,
  hours_per_month: msg`heures par mois`,
  currency_per_year: msg`montant par an`,
  items_per_month: msg`unités par mois`,
  rating_1_5: msg`note sur 5`,
});
