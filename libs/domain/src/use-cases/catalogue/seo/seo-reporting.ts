import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoReporting: CatalogueTemplate = {
  id: 'seo-reporting',
  sources: ['S-OPP-15', 'S-OPP-16'],
  parentId: 'seo-performance',
  title: w('Reporting SEO à grande échelle', 'SEO reporting at scale'),
  summary: w(
    'Analytics et Search Console lus chaque mois pour tous les clients, avec un commentaire à relire.',
    'Analytics and Search Console read every month for all clients, with a commentary to review.',
  ),
  problem: w(
    'Vingt rapports SEO par mois à trois heures chacun : soixante heures de copier-coller. Les commentaires décrivent les courbes au lieu de dire quoi faire, et les anomalies se voient avec trois semaines de retard.',
    'Twenty SEO reports a month at three hours each: sixty hours of copy and paste. Comments describe curves instead of saying what to do, and anomalies are seen three weeks late.',
  ),
  kind: 'pain_point',
  processArea: 'performance_analysis',
  capabilityPattern: 'anomaly_detection',
  technologyFamily: 'task_automation',
  valueLevers: ['efficiency', 'margin', 'client_proof'],
  drivers: ['data_volume', 'roi_measurement'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Rapport mensuel commenté', 'Commented monthly report'),
      actor: w('Spécialiste SEO, chef de projet', 'SEO specialist, account manager'),
      input: w(
        'Données analytics et Search Console du mois, actions menées, objectifs',
        'The month’s analytics and Search Console data, actions taken, goals',
      ),
      output: w(
        'Rapport rempli, trois faits marquants chiffrés, deux actions proposées',
        'Filled report, three notable facts with figures, two suggested actions',
      ),
      channel: w(
        'Modèle de rapport, envoi par le chef de projet',
        'Report template, sent by the account manager',
      ),
      autonomy: 'assist',
    },
    {
      title: w('Alerte d’anomalie', 'Anomaly alert'),
      actor: w('Spécialiste SEO', 'SEO specialist'),
      input: w(
        'Séries quotidiennes de clics et de pages indexées',
        'Daily series of clicks and indexed pages',
      ),
      output: w(
        'Écart inhabituel, pages en cause, vérification à faire',
        'Unusual deviation, pages concerned, check to make',
      ),
      channel: w('Messagerie de l’équipe', 'Team messaging'),
      autonomy: 'inform',
    },
  ],
  kpis: [
    {
      name: w('Heures de reporting', 'Reporting hours'),
      family: 'operational_efficiency',
      unit: 'hours_per_month',
      measure: w(
        'Heures saisies sur les rapports SEO, tous clients',
        'Hours logged on SEO reports, all clients',
      ),
      target: w('−40 heures par mois', '−40 hours a month'),
    },
    {
      name: w('Chiffres corrigés à la relecture', 'Figures corrected in review'),
      family: 'model_reliability',
      unit: 'percent',
      measure: w(
        'Part des chiffres du commentaire que la relecture corrige',
        'Share of figures in the commentary that review corrects',
      ),
      target: w('Moins de 1 %', 'Under 1%'),
    },
  ],
  data: [
    {
      name: w('Analytics et Search Console', 'Analytics and Search Console'),
      source: w('API, comptes des clients', 'API, client accounts'),
      sensitivity: 'client_confidential',
      retention: w('25 mois au plus', 'Up to 25 months'),
    },
    {
      name: w('Journal des actions', 'Log of actions'),
      source: w('Outil de gestion de projet', 'Project management tool'),
      sensitivity: 'internal',
      retention: w('Durée du contrat', 'Length of the contract'),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w('Un chiffre faux dans un rapport client.', 'A wrong figure in a client report.'),
      mitigation: w(
        'Les chiffres viennent d’une requête, jamais du modèle ; le modèle ne rédige qu’autour.',
        'Figures come from a query, never from the model; the model only writes around them.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Identifiants de visiteurs transmis à un service hors de l’Union.',
        'Visitor identifiers sent to a service outside the Union.',
      ),
      mitigation: w(
        'Agréger avant l’envoi ; contrat de sous-traitance (art. 28) et lieu d’hébergement vérifiés.',
        'Aggregate before sending; processing agreement (art. 28) and hosting location checked.',
      ),
    },
  ],
  scopeIn: w('Rapports mensuels des clients SEO.', 'Monthly reports of SEO clients.'),
  scopeOut: w(
    'Bilans annuels, envoi automatique au client.',
    'Annual reviews, automatic sending to the client.',
  ),
  does: w(
    'Rassemble, met en forme, signale l’inhabituel, rédige un premier commentaire.',
    'Gathers, lays out, flags the unusual, drafts a first commentary.',
  ),
  doesNot: w(
    'N’explique pas seul une cause et ne choisit pas ce qu’il faut dire au client.',
    'Does not establish a cause by itself, nor choose what the client should be told.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'moderate',
  effortText: w(
    'Six à huit semaines : connexions, modèle, double saisie d’un mois.',
    'Six to eight weeks: connections, template, one month in parallel.',
  ),
  prerequisites: [
    w('Un modèle de rapport commun', 'A common report template'),
    w('Accès API en lecture seule', 'Read-only API access'),
  ],
  tags: [SEO_TAG, w('reporting', 'reporting')],
};
