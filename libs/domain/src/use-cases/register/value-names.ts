import type { UseCaseStatus } from '../status';
import type {
  CapabilityPattern,
  ConfidentialityLevel,
  GainUnit,
  KpiFamily,
  ProcessArea,
  TechnologyFamily,
  UseCaseKind,
  ValueLever,
} from '../vocabulary';

/** What files call the values of our lists, in French and English, separated by « | ». */
type NamesOf<Value extends string> = Readonly<Partial<Record<Value, string>>>;

/** Learnt from agencies' sheets and from the stages of the US federal inventories of 2024 and 2025. */
export const STATUS_NAMES: NamesOf<UseCaseStatus> = {
  draft: 'ébauche | idée | à rédiger | en rédaction | idea | ideation | initial | backlog',
  proposed:
    'soumis | déposé | à examiner | à étudier | à qualifier | nouveau | demandé | à faire | non démarré | prévu | ' +
    'planifié | submitted | new | requested | to review | to do | todo | not started | planned | initiated | initiation',
  qualified:
    'validé | qualification | étudié | accepté | à l’étude | en étude | approved | accepted | validated | ' +
    'under review | assessed',
  shortlisted:
    'retenu | priorisé | prioritaire | sélectionné | à lancer | selected | prioritised | prioritized | ready | ' +
    'ready to start | go',
  in_project:
    'en cours | en développement | en réalisation | en production | en pilote | pilote | déployé | déploiement | ' +
    'lancé | poc | expérimentation | en test | mise en œuvre | actif | in progress | ongoing | active | started | ' +
    'in development | development | in production | production | in mission | pilot | deployed | pre deployment | ' +
    'live | operational | acquisition and or development | development and acquisition | ' +
    'implementation and assessment | operation and maintenance | implementation | implemented',
  on_hold:
    'suspendu | en pause | en suspens | bloqué | gelé | reporté | paused | suspended | stand by | blocked | deferred',
  rejected:
    'refusé | écarté | abandonné | annulé | non retenu | no go | sans suite | declined | cancelled | canceled | ' +
    'abandoned | discarded | dropped | won t do',
  archived:
    'terminé | clos | clôturé | fini | achevé | arrêté | retiré | livré | done | closed | completed | complete | ' +
    'finished | retired | decommissioned | inactive | research or administrative action complete',
};

export const KIND_NAMES: NamesOf<UseCaseKind> = {
  pain_point: 'irritant | douleur | problème | difficulté | pain | problem',
  inefficiency:
    'perte de temps | gain de temps | efficacité | productivité | efficiency | productivity | waste',
  strategic_opportunity: 'opportunité | stratégique | innovation | opportunity | strategic',
};

export const PROCESS_AREA_NAMES: NamesOf<ProcessArea> = {
  content_creation:
    'création | contenu | contenus | rédaction | éditorial | studio | production de contenus | créa | content | ' +
    'creative | copywriting',
  campaign_management:
    'campagne | campagnes | média | achat média | social media | community management | publicité | campaigns | ' +
    'media | advertising | paid media',
  performance_analysis:
    'performance | analyse | reporting | data | mesure | statistiques | analytics | measurement | insights',
  strategic_planning:
    'stratégie | planning stratégique | conseil | veille | strategy | planning | consulting | research',
  internal_workflows:
    'interne | fonctions support | support | administratif | rh | ressources humaines | finance | juridique | ' +
    'back office | internal | operations | hr | human resources | administration | administrative functions | ' +
    'mission enabling | mission enabling internal agency support',
};

export const VALUE_LEVER_NAMES: NamesOf<ValueLever> = {
  efficiency: 'efficacité | gain de temps | automatisation | efficiency | time saving | time savings',
  margin: 'marge | productivité | rentabilité | coûts | margin | productivity | cost savings',
  refocus: 'recentrage | temps rendu | refocus',
  decision_quality:
    'décision | aide à la décision | qualité de décision | decision quality | better decisions',
  client_proof: 'preuve de valeur | preuve client | proof of value',
  new_offer: 'nouvelle offre | nouveau service | nouveaux revenus | new service | new revenue',
  differentiation: 'innovation | image | avantage concurrentiel | competitive advantage',
};

export const CAPABILITY_NAMES: NamesOf<CapabilityPattern> = {
  automation: 'automatiser | automatique | génération | automate | generation | content generation',
  optimisation: 'optimiser | optimization | optimise | optimize',
  prediction: 'prédire | prévision | prédictif | scoring | predict | forecasting | forecast',
  personalisation: 'personnaliser | personalization | personalise | recommendation | recommandation',
  anomaly_detection: 'détection | anomalies | détection de fraude | detection | fraud detection | anomaly',
  decision_support: 'décision | aide décisionnelle | analyse | assistance | decision making | insight',
};

export const TECHNOLOGY_NAMES: NamesOf<TechnologyFamily> = {
  language_model:
    'llm | ia générative | genai | generative ai | chatgpt | gpt | claude | mistral | copilot | chatbot | ' +
    'agent conversationnel | texte | nlp | natural language processing | traitement du langage | ' +
    'large language model | agentic ai | text generation',
  image_video_model:
    'image | images | vidéo | visuel | midjourney | image generation | video generation | génération d’images | diffusion',
  predictive:
    'prédictif | machine learning | apprentissage automatique | ml | scoring | statistiques | predictive | deep learning | ' +
    'classical predictive machine learning | statistical methods | classification | computer vision | ' +
    'vision par ordinateur',
  task_automation:
    'rpa | robotisation | automatisation | workflow | zapier | make | automation | robotic process automation',
};

export const CONFIDENTIALITY_NAMES: NamesOf<ConfidentialityLevel> = {
  public: 'publique | ouvert | c0 | open | unclassified',
  internal: 'usage interne | restreint | c1 | internal use | internal only | restricted',
  client_confidential: 'confidentiel | données client | client | c2 | confidential | client data',
  strictly_confidential: 'secret | très confidentiel | c3 | strictly private | highly confidential',
};

export const KPI_FAMILY_NAMES: NamesOf<KpiFamily> = {
  operational_efficiency: 'efficacité | temps | productivité | efficiency | time | productivity',
  revenue: 'revenus | chiffre d’affaires | ca | ventes | sales | turnover',
  risk_reduction: 'risque | risques | conformité | risk | compliance',
  customer_satisfaction: 'satisfaction | nps | satisfaction client | client satisfaction',
  model_reliability: 'fiabilité | qualité | précision | reliability | accuracy | quality',
  user_adoption: 'usage | utilisation | taux d’adoption | user adoption | adoption rate',
  return_on_investment: 'roi | rsi | retour | return',
};

export const GAIN_UNIT_NAMES: NamesOf<GainUnit> = {
  percent: '% | pourcent | pourcentage | percent | percentage',
  percentage_points: 'points | pts | pt | pp',
  hours_per_month: 'h/mois | heures/mois | heures | h | hours | hours/month | h/month',
  currency_per_year:
    '€/an | euros | € | euros par an | eur | k€ | $ | dollars | usd | $/year | euros per year',
  items_per_month: 'unités | par mois | items | pièces | items/month',
  rating_1_5: 'note | /5 | étoiles | rating | stars',
};

export const ANSWER_NAMES = {
  yes: 'o | vrai | true | 1 | x | y | ok | ✓ | ✔',
  no: 'n | faux | false | 0',
  unknown: 'inconnu | je ne sais pas | nsp | à voir | unknown | don t know | not sure | ?',
};
