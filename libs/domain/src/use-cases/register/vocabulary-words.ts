import type { Words } from '../../platform/language';
import type { IDENTIFICATION_ANSWERS, IdentificationQuestion } from '../identification';
import type { UseCaseStatus } from '../status';
import type { AutonomyLevel, VisualType } from '../use-scenario';
import type {
  CapabilityPattern,
  ConfidentialityLevel,
  Driver,
  GainUnit,
  KpiFamily,
  ProcessArea,
  TechnologyFamily,
  UseCaseKind,
  ValueLever,
} from '../vocabulary';

type WordsOf<Value extends string> = Readonly<Record<Value, Words>>;

export const STATUS_WORDS: WordsOf<UseCaseStatus> = {
  draft: { fr: 'Brouillon', en: 'Draft' },
  proposed: { fr: 'Proposé', en: 'Proposed' },
  qualified: { fr: 'Qualifié', en: 'Qualified' },
  shortlisted: { fr: 'Présélectionné', en: 'Shortlisted' },
  in_project: { fr: 'En projet', en: 'In project' },
  on_hold: { fr: 'En attente', en: 'On hold' },
  rejected: { fr: 'Rejeté', en: 'Rejected' },
  archived: { fr: 'Archivé', en: 'Archived' },
};

export const KIND_WORDS: WordsOf<UseCaseKind> = {
  pain_point: { fr: 'Point de douleur', en: 'Pain point' },
  inefficiency: { fr: 'Inefficacité', en: 'Inefficiency' },
  strategic_opportunity: { fr: 'Opportunité stratégique', en: 'Strategic opportunity' },
};

export const PROCESS_AREA_WORDS: WordsOf<ProcessArea> = {
  content_creation: { fr: 'Création de contenus', en: 'Content creation' },
  campaign_management: { fr: 'Gestion des campagnes', en: 'Campaign management' },
  performance_analysis: { fr: 'Analyse des performances', en: 'Performance analysis' },
  strategic_planning: { fr: 'Planification stratégique', en: 'Strategic planning' },
  internal_workflows: { fr: 'Processus internes', en: 'Internal workflows' },
};

export const DRIVER_WORDS: WordsOf<Driver> = {
  client_expectations: { fr: 'Attentes des clients', en: 'Client expectations' },
  data_growth: { fr: 'Croissance des données', en: 'Data growth' },
  competition: { fr: 'Concurrence et différenciation', en: 'Competition and differentiation' },
  technology_maturity: { fr: 'Technologie mûre', en: 'Mature technology' },
  first_mover_learning: { fr: 'Expérience pionnière', en: 'First-mover learning' },
  resilience_and_talent: { fr: 'Résilience et attractivité', en: 'Resilience and talent' },
  production_speed: { fr: 'Vitesse de production', en: 'Production speed' },
  personalisation_at_scale: { fr: 'Personnalisation à grande échelle', en: 'Personalisation at scale' },
  roi_measurement: { fr: 'Mesure du retour sur investissement', en: 'Measuring return on investment' },
  data_volume: { fr: 'Volume de données à traiter', en: 'Volume of data to handle' },
  creativity_under_cost: { fr: 'Créativité sous contrainte de coût', en: 'Creativity under cost pressure' },
};

export const VALUE_LEVER_WORDS: WordsOf<ValueLever> = {
  efficiency: { fr: 'Efficacité des processus', en: 'Process efficiency' },
  margin: { fr: 'Productivité et marge', en: 'Productivity and margin' },
  refocus: { fr: 'Temps rendu au conseil et à la création', en: 'Time given back to advice and creation' },
  decision_quality: { fr: 'Décisions mieux éclairées', en: 'Better informed decisions' },
  client_proof: { fr: 'Preuve de valeur pour le client', en: 'Proof of value for the client' },
  new_offer: { fr: 'Nouvelle offre', en: 'New offer' },
  differentiation: { fr: 'Différenciation', en: 'Differentiation' },
};

export const CAPABILITY_WORDS: WordsOf<CapabilityPattern> = {
  automation: { fr: 'Automatisation', en: 'Automation' },
  optimisation: { fr: 'Optimisation', en: 'Optimisation' },
  prediction: { fr: 'Prédiction', en: 'Prediction' },
  personalisation: { fr: 'Personnalisation', en: 'Personalisation' },
  anomaly_detection: { fr: 'Détection d’anomalies', en: 'Anomaly detection' },
  decision_support: { fr: 'Aide à la décision', en: 'Decision support' },
};

export const TECHNOLOGY_WORDS: WordsOf<TechnologyFamily> = {
  language_model: { fr: 'Modèle de langage', en: 'Language model' },
  image_video_model: { fr: 'Modèle génératif d’image ou de vidéo', en: 'Image or video model' },
  predictive: { fr: 'IA prédictive', en: 'Predictive AI' },
  task_automation: { fr: 'Automatisation de tâches', en: 'Task automation' },
};

export const CONFIDENTIALITY_WORDS: WordsOf<ConfidentialityLevel> = {
  public: { fr: 'Public', en: 'Public' },
  internal: { fr: 'Interne', en: 'Internal' },
  client_confidential: { fr: 'Confidentiel client', en: 'Client confidential' },
  strictly_confidential: { fr: 'Strictement confidentiel', en: 'Strictly confidential' },
};

export const KPI_FAMILY_WORDS: WordsOf<KpiFamily> = {
  operational_efficiency: { fr: 'Efficacité opérationnelle', en: 'Operational efficiency' },
  revenue: { fr: 'Augmentation des revenus', en: 'Revenue growth' },
  risk_reduction: { fr: 'Réduction des risques', en: 'Risk reduction' },
  customer_satisfaction: { fr: 'Satisfaction des clients', en: 'Customer satisfaction' },
  model_reliability: { fr: 'Fiabilité du modèle', en: 'Model reliability' },
  user_adoption: { fr: 'Adoption', en: 'Adoption' },
  return_on_investment: { fr: 'Retour sur investissement', en: 'Return on investment' },
};

export const GAIN_UNIT_WORDS: WordsOf<GainUnit> = {
  percent: { fr: '% (variation relative)', en: '% (relative change)' },
  percentage_points: { fr: 'points de pourcentage', en: 'percentage points' },
  hours_per_month: { fr: 'heures par mois', en: 'hours per month' },
  currency_per_year: { fr: 'montant par an', en: 'amount per year' },
  items_per_month: { fr: 'unités par mois', en: 'items per month' },
  rating_1_5: { fr: 'note sur 5', en: 'rating out of 5' },
};

export const ANSWER_WORDS: WordsOf<(typeof IDENTIFICATION_ANSWERS)[number]> = {
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  unknown: { fr: 'Ne sait pas encore', en: 'Not known yet' },
};

/** The five questions, short enough to head a column. */
export const QUESTION_WORDS: WordsOf<IdentificationQuestion> = {
  pain: { fr: 'Point de douleur ?', en: 'Pain point?' },
  inefficiency: { fr: 'Inefficacité ?', en: 'Inefficiency?' },
  ai_fit: {
    fr: 'À prédire, automatiser ou personnaliser ?',
    en: 'Something to predict, automate or personalise?',
  },
  data: { fr: 'Données disponibles ?', en: 'Data available?' },
  return: { fr: 'Retour attendu ?', en: 'Return expected?' },
};

export const AUTONOMY_WORDS: WordsOf<AutonomyLevel> = {
  inform: { fr: 'Informe', en: 'Informs' },
  assist: { fr: 'Assiste', en: 'Assists' },
  recommend: { fr: 'Recommande', en: 'Recommends' },
  full: { fr: 'Décide seule', en: 'Decides alone' },
};

export const VISUAL_TYPE_WORDS: WordsOf<VisualType> = {
  photo: { fr: 'Photo', en: 'Photo' },
  carousel: { fr: 'Carrousel', en: 'Carousel' },
  short_video: { fr: 'Vidéo courte', en: 'Short video' },
};
