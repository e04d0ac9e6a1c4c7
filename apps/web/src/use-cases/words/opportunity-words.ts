import type { IdentificationQuestion } from '@jalon/domain/use-cases/identification';
import type { Driver, ProcessArea, UseCaseKind, ValueLever } from '@jalon/domain/use-cases/vocabulary';
import { msg } from '@lingui/core/macro';
import { messages } from '../../platform/messages';

export const kindLabels = messages<UseCaseKind>({
  pain_point: msg`Point de douleur`,
  inefficiency: msg`Inefficacité`,
  strategic_opportunity: msg`Opportunité stratégique`,
});

export const processAreaLabels = messages<ProcessArea>({
  content_creation: msg`Création de contenus`,
  campaign_management: msg`Gestion des campagnes`,
  performance_analysis: msg`Analyse des performances`,
  strategic_planning: msg`Planification stratégique`,
  internal_workflows: msg`Processus internes`,
});

export const driverLabels = messages<Driver>({
  client_expectations: msg`Attentes des clients`,
  data_growth: msg`Croissance des données`,
  competition: msg`Concurrence et différenciation`,
  technology_maturity: msg`Technologie mûre`,
  first_mover_learning: msg`Expérience pionnière`,
  resilience_and_talent: msg`Résilience et attractivité`,
  production_speed: msg`Vitesse de production`,
  personalisation_at_scale: msg`Personnalisation à grande échelle`,
  roi_measurement: msg`Mesure du retour sur investissement`,
  data_volume: msg`Volume de données à traiter`,
  creativity_under_cost: msg`Créativité sous contrainte de coût`,
});

export const valueLeverLabels = messages<ValueLever>({
  efficiency: msg`Efficacité des processus`,
  margin: msg`Productivité et marge`,
  refocus: msg`Temps rendu au conseil et à la création`,
  decision_quality: msg`Décisions mieux éclairées`,
  client_proof: msg`Preuve de valeur pour le client`,
  new_offer: msg`Nouvelle offre`,
  differentiation: msg`Différenciation`,
});

export const questionLabels = messages<IdentificationQuestion>({
  pain: msg`Y a-t-il un point de douleur ?`,
  inefficiency: msg`Y a-t-il une inefficacité ?`,
  ai_fit: msg`Y a-t-il quelque chose à prédire, à automatiser ou à personnaliser ?`,
  data: msg`A-t-on les données pour le faire ?`,
  return: msg`Peut-on en attendre un retour ?`,
});

export const answerLabels = messages<'yes' | 'no' | 'unknown'>({
  yes: msg`Oui`,
  no: msg`Non`,
  unknown: msg`Ne sait pas encore`,
});
