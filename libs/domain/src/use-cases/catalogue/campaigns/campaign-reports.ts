import { type CatalogueTemplate, w } from '../template';

export const campaignReports: CatalogueTemplate = {
  id: 'campaign-reports',
  sources: ['S-OPP-23'],
  title: w('Automatiser les rapports de campagne', 'Automate campaign reports'),
  summary: w(
    'Le bilan de campagne multi-canal assemblé en une heure, conclusions à écrire comprises.',
    'The cross-channel campaign review assembled in an hour, conclusions left to a person.',
  ),
  problem: w(
    'Un bilan de campagne réunit cinq régies, trois unités de mesure et une présentation de 30 pages : un jour et demi de travail. Il arrive trois semaines après la fin, quand la campagne suivante est déjà lancée.',
    'A campaign review brings together five platforms, three ways of counting and a 30-page deck: a day and a half of work. It arrives three weeks after the end, when the next campaign is already running.',
  ),
  kind: 'pain_point',
  processArea: 'performance_analysis',
  capabilityPattern: 'automation',
  technologyFamily: 'task_automation',
  valueLevers: ['efficiency', 'margin', 'client_proof'],
  drivers: ['roi_measurement', 'production_speed', 'client_expectations'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Bilan de fin de campagne', 'End-of-campaign review'),
      actor: w('Chef de projet', 'Account manager'),
      input: w(
        'Exports des régies, objectifs du brief, visuels diffusés',
        'Platform exports, goals of the brief, ads that ran',
      ),
      output: w(
        'Présentation remplie, écarts aux objectifs, trois enseignements à discuter',
        'Filled deck, gaps to goals, three lessons to discuss',
      ),
      channel: w('Modèle de présentation de l’agence', 'The agency’s deck template'),
      autonomy: 'assist',
    },
    {
      title: w('Point hebdomadaire', 'Weekly update'),
      actor: w('Chef de projet', 'Account manager'),
      input: w('Mesures de la semaine, seuils d’alerte', 'The week’s measures, alert thresholds'),
      output: w('Dix lignes prêtes à relire, alertes d’abord', 'Ten lines ready for review, alerts first'),
      channel: w(
        'E-mail au client, envoyé par le chef de projet',
        'E-mail to the client, sent by the account manager',
      ),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Temps par bilan', 'Time per review'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Heures saisies par bilan, médiane sur dix bilans',
        'Hours logged per review, median of ten reviews',
      ),
      target: w('−60 %', '−60%'),
    },
    {
      name: w('Satisfaction du client sur le bilan', 'Client satisfaction with the review'),
      family: 'customer_satisfaction',
      unit: 'rating_1_5',
      measure: w('Une question après chaque bilan', 'One question after each review'),
      target: w('4,3 ou plus', '4.3 or more'),
    },
  ],
  data: [
    {
      name: w('Mesures de diffusion et de conversion', 'Delivery and conversion measures'),
      source: w('Régies et analytics', 'Ad platforms and analytics'),
      sensitivity: 'client_confidential',
      retention: w('25 mois', '25 months'),
    },
    {
      name: w('Objectifs et budget du brief', 'Goals and budget of the brief'),
      source: w('Outil de gestion de projet', 'Project management tool'),
      sensitivity: 'client_confidential',
      retention: w('Durée du contrat', 'Length of the contract'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Additionner des conversions que deux régies s’attribuent.',
        'Adding up conversions that two platforms both claim.',
      ),
      mitigation: w(
        'Règle de dédoublonnage écrite, source unique pour le total, écarts affichés.',
        'Written rule against double counting, one source for the total, gaps shown.',
      ),
    },
    {
      domain: 'confidentiality',
      risk: w(
        'Rapport d’un client produit avec le modèle rempli d’un autre.',
        'One client’s report made from another’s filled template.',
      ),
      mitigation: w(
        'Modèles vides par client, contrôle des noms avant l’export.',
        'Blank templates per client, check on names before export.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Commentaires rédigés par IA présentés comme une analyse d’expert.',
        'AI-written comments presented as expert analysis.',
      ),
      mitigation: w(
        'Le chef de projet réécrit les conclusions ; usage de l’IA dit au client au contrat.',
        'The account manager rewrites the conclusions; use of AI told to the client in the contract.',
      ),
    },
  ],
  scopeIn: w('Bilans numériques de trois clients.', 'Digital reviews of three clients.'),
  scopeOut: w(
    'Télévision et affichage, études post-test, envoi automatique.',
    'Television and outdoor, post-tests, automatic sending.',
  ),
  does: w(
    'Rassemble, rapproche, met en page, signale les écarts.',
    'Gathers, reconciles, lays out, flags gaps.',
  ),
  doesNot: w(
    'N’explique pas pourquoi une campagne a réussi, ne juge pas la création.',
    'Does not explain why a campaign worked, does not judge the creative.',
  ),
  effort: 'moderate',
  effortText: w(
    'Deux mois, dont deux bilans faits en double.',
    'Two months, including two reviews done twice.',
  ),
  prerequisites: [
    w('Nomenclature de campagne respectée partout', 'Campaign naming rules followed everywhere'),
    w('Accès API aux régies', 'API access to the platforms'),
  ],
  tags: [w('reporting', 'reporting'), w('média', 'media')],
};
