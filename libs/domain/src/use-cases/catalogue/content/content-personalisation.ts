import { type CatalogueTemplate, w } from '../template';

export const contentPersonalisation: CatalogueTemplate = {
  id: 'content-personalisation',
  sources: ['S-OPP-05'],
  title: w('Personnaliser les contenus par segment d’audience', 'Personalise content by audience segment'),
  summary: w(
    'Un même message décliné pour chaque audience, e-mail, site et publicité, sans multiplier les heures.',
    'One message varied for each audience, across e-mail, site and ads, without multiplying hours.',
  ),
  problem: w(
    'Une campagne vise quatre audiences sur trois canaux : douze déclinaisons. Faute de temps, l’équipe en produit trois ; les autres segments reçoivent un message moyen, avec un taux de clic deux fois plus bas que celui du segment principal.',
    'A campaign targets four audiences on three channels: twelve variants. For lack of time the team produces three; the other segments get an average message, with half the click rate of the main segment.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'content_creation',
  capabilityPattern: 'personalisation',
  technologyFamily: 'language_model',
  valueLevers: ['new_offer', 'client_proof', 'differentiation'],
  drivers: ['personalisation_at_scale', 'client_expectations', 'data_growth'],
  confidentiality: 'client_confidential',
  scenarios: [
    {
      title: w('Décliner un message maître', 'Vary a master message'),
      actor: w('Concepteur-rédacteur', 'Copywriter'),
      input: w(
        'Message validé, fiches de segment, contraintes de chaque canal',
        'Approved message, segment sheets, constraints of each channel',
      ),
      output: w(
        'Une déclinaison par segment et par canal, écarts avec le message maître signalés',
        'One variant per segment and channel, departures from the master flagged',
      ),
      channel: w('E-mail, site, publicité', 'E-mail, website, advertising'),
      autonomy: 'assist',
    },
    {
      title: w('Choisir le contenu suivant', 'Choose the next piece of content'),
      actor: w('Responsable CRM', 'CRM lead'),
      input: w(
        'Historique d’interactions agrégé par segment, bibliothèque de contenus',
        'Interaction history aggregated by segment, content library',
      ),
      output: w(
        'Contenu proposé par segment, avec la raison',
        'Suggested content per segment, with the reason',
      ),
      channel: w('Outil d’automatisation marketing', 'Marketing automation tool'),
      autonomy: 'recommend',
    },
  ],
  kpis: [
    {
      name: w('Taux de clic par segment', 'Click rate per segment'),
      family: 'revenue',
      unit: 'percent',
      measure: w(
        'Variation relative, envoi personnalisé contre message unique, tirage au sort',
        'Relative change, personalised against single message, random assignment',
      ),
      target: w('+10 % en relatif', '+10% relative'),
    },
    {
      name: w('Temps par déclinaison', 'Time per variant'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Temps saisi divisé par les déclinaisons validées',
        'Time logged divided by approved variants',
      ),
      target: w('−50 %', '−50%'),
    },
    {
      name: w('Désabonnements', 'Unsubscribes'),
      family: 'customer_satisfaction',
      unit: 'percentage_points',
      measure: w(
        'Taux de désabonnement par envoi : ne doit pas monter',
        'Unsubscribe rate per sending: must not rise',
      ),
      target: w('0 point de plus', '0 points more'),
    },
  ],
  data: [
    {
      name: w('Segments et interactions', 'Segments and interactions'),
      source: w('CRM du client, agrégé', 'Client CRM, aggregated'),
      sensitivity: 'personal',
      retention: w('Prospects : 3 ans après le dernier contact', 'Prospects: 3 years after the last contact'),
    },
    {
      name: w('Bibliothèque de contenus validés', 'Library of approved content'),
      source: w('Gestion de contenu de l’agence', 'The agency’s content management'),
      sensitivity: 'internal',
      retention: w('Durée des droits', 'For as long as rights last'),
    },
    {
      name: w('Charte de marque', 'Brand guidelines'),
      source: w('Client', 'Client'),
      sensitivity: 'client_confidential',
      retention: w('Durée du contrat', 'Length of the contract'),
    },
  ],
  risks: [
    {
      domain: 'rgpd',
      risk: w(
        'Profilage au-delà de ce que les personnes attendent ; déduction de données sensibles.',
        'Profiling beyond what people expect; inferring special categories.',
      ),
      mitigation: w(
        'Segments larges, base légale et opposition vérifiées (art. 6 et 21), AIPD si profilage étendu, jamais de nom dans une instruction.',
        'Broad segments, legal basis and right to object checked (art. 6 and 21), DPIA if profiling is extensive, never a name in a prompt.',
      ),
    },
    {
      domain: 'quality',
      risk: w(
        'Promesse différente selon le segment, donc publicité trompeuse.',
        'A promise that differs by segment, hence misleading advertising.',
      ),
      mitigation: w(
        'Faits et prix verrouillés dans le message maître.',
        'Facts and prices locked in the master message.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Exploitation de la vulnérabilité d’un public (âge, situation financière).',
        'Exploiting the vulnerability of an audience (age, financial situation).',
      ),
      mitigation: w(
        'Segments interdits listés ; pratiques prohibées de l’article 5 rappelées aux équipes.',
        'List of forbidden segments; the prohibited practices of article 5 recalled to teams.',
      ),
    },
  ],
  scopeIn: w(
    'Deux campagnes e-mail et une page d’arrivée, quatre segments.',
    'Two e-mail campaigns and one landing page, four segments.',
  ),
  scopeOut: w(
    'Ciblage individuel, prix personnalisés, mineurs.',
    'Individual targeting, personalised prices, minors.',
  ),
  does: w(
    'Adapte l’angle, l’exemple et le ton d’un message validé.',
    'Adapts the angle, the example and the tone of an approved message.',
  ),
  doesNot: w(
    'Ne choisit pas les segments, ne change ni faits ni prix, n’envoie rien.',
    'Does not choose segments, changes neither facts nor prices, sends nothing.',
  ),
  effort: 'moderate',
  effortText: w('Deux à trois mois, dont un mois de test.', 'Two to three months, one of them testing.'),
  prerequisites: [
    w('Segments décrits et validés par le client', 'Segments described and approved by the client'),
    w('Contrat de sous-traitance à jour (art. 28)', 'Up-to-date processing agreement (art. 28)'),
    w('Outil d’envoi capable de tirer au sort', 'A sending tool able to assign at random'),
  ],
  tags: [w('personnalisation', 'personalisation'), w('CRM', 'CRM')],
};
