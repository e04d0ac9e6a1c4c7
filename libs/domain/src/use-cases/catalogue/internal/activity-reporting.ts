import { type CatalogueTemplate, w } from '../template';

export const activityReporting: CatalogueTemplate = {
  id: 'activity-reporting',
  sources: ['S-OPP-06'],
  title: w('Automatiser le reporting récurrent', 'Automate recurring reporting'),
  summary: w(
    'Tableaux hebdomadaires et mensuels remplis seuls, pour que l’équipe commente au lieu de copier.',
    'Weekly and monthly tables that fill themselves, so that the team comments instead of copying.',
  ),
  problem: w(
    'Chaque fin de mois, les chefs de projet passent un jour et demi à recopier des exports dans des tableurs : 18 jours-homme par mois pour douze personnes. Une erreur de copie sur trente tableaux est découverte par le client.',
    'At each month end, account managers spend a day and a half copying exports into spreadsheets: 18 person-days a month for twelve people. One copying error in thirty tables is found by the client.',
  ),
  kind: 'pain_point',
  processArea: 'internal_workflows',
  capabilityPattern: 'automation',
  technologyFamily: 'task_automation',
  valueLevers: ['efficiency', 'margin', 'refocus'],
  drivers: ['production_speed', 'data_volume'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Tableau mensuel prérempli', 'Prefilled monthly table'),
      actor: w('Chef de projet', 'Account manager'),
      input: w(
        'Exports planifiés des outils, modèle de tableau',
        'Scheduled exports of tools, table template',
      ),
      output: w(
        'Tableau rempli, cellules manquantes ou inhabituelles surlignées',
        'Filled table, missing or unusual cells highlighted',
      ),
      channel: w('Tableur partagé', 'Shared spreadsheet'),
      autonomy: 'assist',
    },
    {
      title: w('Résumé pour la direction', 'Summary for management'),
      actor: w('Directeur conseil', 'Client services director'),
      input: w('Tableaux validés du mois', 'The month’s approved tables'),
      output: w(
        'Une page : avancement, dépassements, points à décider',
        'One page: progress, overruns, points to decide',
      ),
      channel: w('Comité de direction', 'Management committee'),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Temps de reporting par chef de projet', 'Reporting time per account manager'),
      family: 'operational_efficiency',
      unit: 'hours_per_month',
      measure: w(
        'Heures saisies en reporting, moyenne par personne',
        'Hours logged on reporting, mean per person',
      ),
      target: w('−8 heures par mois', '−8 hours a month'),
    },
    {
      name: w('Erreurs signalées par les clients', 'Errors reported by clients'),
      family: 'risk_reduction',
      unit: 'items_per_month',
      measure: w('Corrections demandées après l’envoi', 'Corrections asked for after sending'),
      target: w('Moins d’une par mois', 'Fewer than one a month'),
    },
    {
      name: w('Temps rendu au conseil', 'Time given back to advice'),
      family: 'return_on_investment',
      unit: 'percent',
      measure: w(
        'Part des heures gagnées affectées au conseil et à la création',
        'Share of saved hours moved to advice and creation',
      ),
      target: w('50 %', '50%'),
    },
  ],
  data: [
    {
      name: w('Exports des outils de l’agence', 'Exports of agency tools'),
      source: w('Gestion de projet, temps, régies', 'Project management, time, ad platforms'),
      sensitivity: 'internal',
      retention: w('Trois ans', 'Three years'),
    },
    {
      name: w('Temps saisis', 'Logged time'),
      source: w('Outil de suivi des temps', 'Time tracking tool'),
      sensitivity: 'personal',
      retention: w('Agrégés par équipe ; selon la politique RH', 'Aggregated per team; as HR policy says'),
    },
  ],
  risks: [
    {
      domain: 'rgpd',
      risk: w(
        'Le tableau de temps devient une surveillance individuelle.',
        'The time table becomes individual monitoring.',
      ),
      mitigation: w(
        'Agrégats par équipe, CSE et salariés informés, pas de classement de personnes.',
        'Aggregates per team, works council and staff informed, no ranking of people.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Évaluation de salariés par le système : haut risque (annexe III).',
        'System used to evaluate staff: high risk (Annex III).',
      ),
      mitigation: w('Usage exclu par écrit du périmètre.', 'Use excluded from the scope in writing.'),
    },
    {
      domain: 'quality',
      risk: w(
        'Connecteur muet : un zéro pris pour une vraie valeur.',
        'Silent connector: a zero taken for a real value.',
      ),
      mitigation: w(
        'Contrôle de complétude avant le remplissage, cellule vide plutôt que zéro.',
        'Completeness check before filling, an empty cell instead of a zero.',
      ),
    },
  ],
  scopeIn: w('Reporting mensuel de quatre équipes.', 'Monthly reporting of four teams.'),
  scopeOut: w('Facturation, paie, évaluation des personnes.', 'Invoicing, payroll, evaluation of people.'),
  does: w('Collecte, contrôle, remplit, met en évidence.', 'Collects, checks, fills, highlights.'),
  doesNot: w(
    'N’interprète pas un retard, n’envoie rien au client. Une part du besoin relève d’une simple automatisation, sans IA.',
    'Does not interpret a delay, sends nothing to the client. Part of the need is plain automation, without AI.',
  ),
  effort: 'light',
  effortText: w('Quatre à six semaines, équipe par équipe.', 'Four to six weeks, team by team.'),
  prerequisites: [
    w('Un modèle de tableau par type de client', 'One table template per type of client'),
    w('Un propriétaire pour chaque source', 'An owner for each source'),
  ],
  tags: [w('reporting', 'reporting'), w('organisation', 'operations')],
};
