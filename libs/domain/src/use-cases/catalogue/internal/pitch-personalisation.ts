import { type CatalogueTemplate, w } from '../template';

export const pitchPersonalisation: CatalogueTemplate = {
  id: 'pitch-personalisation',
  sources: ['S-OPP-24'],
  title: w('Personnaliser argumentaires et pitchs', 'Personalise sales pitches'),
  summary: w(
    'Les bonnes références et le bon angle pour chaque prospect, tirés de ce que l’agence a déjà fait.',
    'The right references and angle for each prospect, drawn from what the agency has already done.',
  ),
  problem: w(
    'Un pitch mobilise cinq personnes pendant six jours, dont un et demi à chercher des études de cas et à adapter d’anciennes présentations. Deux pitchs sur trois sont perdus, souvent avec des références mal choisies.',
    'A pitch takes five people six days, a day and a half of which goes to looking for case studies and adapting old decks. Two pitches in three are lost, often with ill-chosen references.',
  ),
  kind: 'strategic_opportunity',
  processArea: 'internal_workflows',
  capabilityPattern: 'personalisation',
  technologyFamily: 'language_model',
  valueLevers: ['differentiation', 'efficiency', 'margin'],
  drivers: ['competition', 'production_speed', 'client_expectations'],
  confidentiality: 'strictly_confidential',
  scenarios: [
    {
      title: w('Trouver les références pour un prospect', 'Find references for a prospect'),
      actor: w('Directeur du développement', 'New business director'),
      input: w(
        'Brief du prospect, secteur, enjeux, bibliothèque d’études de cas',
        'Prospect’s brief, sector, stakes, case study library',
      ),
      output: w(
        'Cinq études de cas classées, résultats chiffrés, droit de les montrer',
        'Five ranked case studies, results with figures, the right to show them',
      ),
      channel: w('Base documentaire interne', 'Internal document base'),
      autonomy: 'recommend',
    },
    {
      title: w('Première trame d’argumentaire', 'First draft of the argument'),
      actor: w('Planneur stratégique', 'Strategic planner'),
      input: w(
        'Angle choisi, références retenues, informations publiques sur le prospect',
        'Chosen angle, selected references, public information on the prospect',
      ),
      output: w(
        'Plan de présentation, objections probables et réponses',
        'Deck outline, likely objections and answers',
      ),
      channel: w('Modèle de présentation', 'Deck template'),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Jours-personnes par pitch', 'Person-days per pitch'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w('Temps saisi sur les pitchs, médiane sur dix', 'Time logged on pitches, median of ten'),
      target: w('−20 %', '−20%'),
    },
    {
      name: w('Taux de gain', 'Win rate'),
      family: 'revenue',
      unit: 'percentage_points',
      measure: w(
        'Pitchs gagnés sur pitchs remis, douze mois glissants ; petit nombre, à lire avec prudence',
        'Pitches won over pitches made, rolling twelve months; a small number, to be read with care',
      ),
      target: w('+5 points', '+5 points'),
    },
  ],
  data: [
    {
      name: w('Études de cas et résultats', 'Case studies and results'),
      source: w(
        'Bibliothèque de l’agence, avec autorisation des clients',
        'Agency library, with client permission',
      ),
      sensitivity: 'client_confidential',
      retention: w('Jusqu’au retrait de l’autorisation', 'Until permission is withdrawn'),
    },
    {
      name: w('Pitchs passés', 'Past pitches'),
      source: w('Serveur de l’agence', 'Agency file server'),
      sensitivity: 'internal',
      retention: w('Trois ans', 'Three years'),
    },
    {
      name: w('Contacts du prospect', 'Prospect’s contacts'),
      source: w('CRM de l’agence', 'The agency’s CRM'),
      sensitivity: 'personal',
      retention: w('3 ans après le dernier contact', '3 years after the last contact'),
    },
  ],
  risks: [
    {
      domain: 'confidentiality',
      risk: w(
        'Montrer à un prospect les chiffres d’un client qui ne l’a pas permis.',
        'Showing a prospect the figures of a client who did not allow it.',
      ),
      mitigation: w(
        'Registre des autorisations lu avant toute proposition ; étude sans accord jamais affichée.',
        'Permission register read before any suggestion; a study without consent is never shown.',
      ),
    },
    {
      domain: 'quality',
      risk: w('Résultat embelli ou référence inventée.', 'Embellished result or invented reference.'),
      mitigation: w(
        'Chiffres copiés de la fiche, jamais reformulés ; relecture par l’équipe d’origine.',
        'Figures copied from the sheet, never reworded; review by the original team.',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Profil psychologique d’un décideur tiré de ses réseaux.',
        'Psychological profile of a decision-maker drawn from social media.',
      ),
      mitigation: w(
        'Informations sur l’entreprise seulement ; contacts informés (art. 14).',
        'Company information only; contacts informed (art. 14).',
      ),
    },
  ],
  scopeIn: w(
    'Recherche de références et première trame, tous les pitchs du semestre.',
    'Reference search and first draft, all pitches of the half-year.',
  ),
  scopeOut: w(
    'Prix, idée créative, réponse automatique aux appels d’offres.',
    'Prices, creative idea, automatic answers to tenders.',
  ),
  does: w(
    'Retrouve, classe, adapte le plan, prépare les objections.',
    'Retrieves, ranks, adapts the outline, prepares objections.',
  ),
  doesNot: w(
    'Ne gagne pas un pitch : l’idée et la rencontre restent humaines.',
    'Does not win a pitch: the idea and the meeting stay human.',
  ),
  effort: 'moderate',
  effortText: w(
    'Deux mois, dont le tri des études de cas.',
    'Two months, including sorting the case studies.',
  ),
  prerequisites: [
    w(
      'Trente études de cas propres, avec leur autorisation',
      'Thirty clean case studies, with their permission',
    ),
    w('Un responsable de la bibliothèque', 'An owner of the library'),
  ],
  tags: [w('développement', 'new business')],
};
