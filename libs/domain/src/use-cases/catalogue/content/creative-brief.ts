import { type CatalogueTemplate, w } from '../template';

export const creativeBrief: CatalogueTemplate = {
  id: 'creative-brief',
  sources: ['S-OPP-06'],
  title: w('Préparer les briefs créatifs', 'Prepare creative briefs'),
  summary: w(
    'Transformer la demande du client en brief structuré, avec les questions qui manquent.',
    'Turn the client’s request into a structured brief, with the questions still open.',
  ),
  problem: w(
    'Un brief créatif sur trois revient faute d’information : cible floue, budget absent, preuve manquante. Chaque aller-retour coûte deux jours, et le planneur passe quatre heures à recopier réunions et documents dans le modèle.',
    'One creative brief in three comes back for lack of information: vague audience, no budget, missing proof. Each round trip costs two days, and the planner spends four hours copying meetings and documents into the template.',
  ),
  kind: 'pain_point',
  processArea: 'internal_workflows',
  capabilityPattern: 'automation',
  technologyFamily: 'language_model',
  valueLevers: ['efficiency', 'refocus', 'margin'],
  drivers: ['production_speed', 'creativity_under_cost'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Du compte rendu au brief', 'From meeting notes to brief'),
      actor: w('Planneur stratégique, chef de projet', 'Strategic planner, account manager'),
      input: w(
        'Notes de réunion, e-mails du client, brief précédent',
        'Meeting notes, client e-mails, previous brief',
      ),
      output: w(
        'Brief dans le modèle de l’agence, chaque ligne renvoyant à sa source, manques listés',
        'Brief in the agency’s template, each line pointing to its source, gaps listed',
      ),
      channel: w('Modèle de brief partagé', 'Shared brief template'),
      autonomy: 'assist',
    },
    {
      title: w('Questions à poser au client', 'Questions to ask the client'),
      actor: w('Chef de projet', 'Account manager'),
      input: w('Brief incomplet, grille qualité de l’agence', 'Incomplete brief, the agency’s quality grid'),
      output: w('Cinq questions au plus, par ordre d’importance', 'Five questions at most, by importance'),
      channel: w('E-mail relu avant l’envoi', 'E-mail, reviewed before sending'),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Temps de rédaction d’un brief', 'Time to write a brief'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Temps médian saisi par brief, hors réunion',
        'Median time logged per brief, meetings excluded',
      ),
      target: w('−40 %', '−40%'),
    },
    {
      name: w('Briefs renvoyés', 'Briefs sent back'),
      family: 'operational_efficiency',
      unit: 'percentage_points',
      measure: w(
        'Part des briefs retournés au moins une fois par la création',
        'Share of briefs returned at least once by the creative team',
      ),
      target: w('−15 points', '−15 points'),
    },
  ],
  data: [
    {
      name: w('Briefs passés et leurs retours', 'Past briefs and their feedback'),
      source: w('Serveur de l’agence', 'Agency file server'),
      sensitivity: 'internal',
      retention: w('Trois ans', 'Three years'),
    },
    {
      name: w('Notes et enregistrements de réunion', 'Meeting notes and recordings'),
      source: w('Équipe ; participants informés', 'Team; participants informed'),
      sensitivity: 'personal',
      retention: w(
        'Enregistrement effacé dès le compte rendu validé',
        'Recording erased once the minutes are approved',
      ),
    },
  ],
  risks: [
    {
      domain: 'quality',
      risk: w(
        'Le modèle comble un vide par une supposition, qui devient une consigne.',
        'The model fills a gap with a guess, which becomes an instruction.',
      ),
      mitigation: w(
        'Un champ sans source reste vide et passe dans les questions.',
        'A field without a source stays empty and goes to the questions.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Réunions enregistrées et transcrites sans information.',
        'Meetings recorded and transcribed without notice.',
      ),
      mitigation: w(
        'Informer avant, permettre de refuser, durée courte ; pas d’analyse de la voix ni des émotions.',
        'Inform beforehand, allow refusal, keep briefly; no analysis of voice or emotions.',
      ),
    },
    {
      domain: 'confidentiality',
      risk: w(
        'Lancement non annoncé exposé à un service tiers.',
        'Unannounced launch exposed to a third-party service.',
      ),
      mitigation: w(
        'Outil sous contrat, projets sous embargo exclus.',
        'Tool under contract, embargoed projects left out.',
      ),
    },
  ],
  scopeIn: w(
    'Briefs de campagne et de contenu de deux équipes.',
    'Campaign and content briefs of two teams.',
  ),
  scopeOut: w(
    'Idée créative, stratégie de marque, appels d’offres.',
    'Creative idea, brand strategy, tenders.',
  ),
  does: w(
    'Rassemble, range, relève contradictions et manques.',
    'Gathers, sorts, points out contradictions and gaps.',
  ),
  doesNot: w(
    'Ne trouve ni l’idée ni la tension de marque ; ne parle pas au client à notre place.',
    'Finds neither the idea nor the brand tension; does not speak to the client for us.',
  ),
  effort: 'light',
  effortText: w(
    'Trois à quatre semaines avec l’outil de bureau déjà sous contrat.',
    'Three to four weeks with the office tool already under contract.',
  ),
  prerequisites: [
    w('Un modèle de brief unique', 'A single brief template'),
    w('Une grille qualité en dix points', 'A ten-point quality grid'),
  ],
  tags: [w('brief', 'brief'), w('création', 'creative')],
};
