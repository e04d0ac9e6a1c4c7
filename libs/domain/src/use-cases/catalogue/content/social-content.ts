import { type CatalogueTemplate, w } from '../template';

export const socialContent: CatalogueTemplate = {
  id: 'social-content',
  sources: ['S-OPP-17', 'S-OPP-18', 'S-OPP-19', 'S-OPP-20', 'S-OPP-21', 'S-OPP-22'],
  title: w(
    'Création et optimisation assistées des contenus sociaux',
    'Assisted creation and optimisation of social content',
  ),
  summary: w(
    'Premiers jets, calendrier et accroches visuelles pour de nombreux clients, chacun dans son ton.',
    'First drafts, calendar and visual hooks for many clients, each in its own tone.',
  ),
  problem: w(
    'Chaque community manager rédige pour six à huit clients : près de deux heures par publication entre le brief, les premiers jets et les allers-retours. Les horaires se choisissent à l’habitude, l’engagement stagne autour de 2 %, et le ton d’un client déteint sur un autre en période de charge.',
    'Each community manager writes for six to eight clients: close to two hours a post between brief, first drafts and back-and-forth. Times are chosen by habit, engagement stalls around 2%, and one client’s tone rubs off on another when work piles up.',
  ),
  kind: 'pain_point',
  processArea: 'content_creation',
  capabilityPattern: 'automation',
  technologyFamily: 'language_model',
  valueLevers: ['efficiency', 'refocus', 'client_proof', 'margin'],
  drivers: ['production_speed', 'personalisation_at_scale', 'creativity_under_cost', 'client_expectations'],
  confidentiality: 'client_confidential',
  needs: [
    {
      source: 'S-OPP-18',
      text: w('Réduire le temps consacré aux premiers jets.', 'Reduce the time spent on first drafts.'),
      kpi: 0,
    },
    {
      source: 'S-OPP-19',
      text: w('Améliorer l’efficacité des publications.', 'Make posts more effective.'),
      kpi: 1,
    },
  ],
  scenarios: [
    {
      source: 'S-OPP-20',
      title: w(
        'Trois à cinq variantes LinkedIn à partir d’un brief court',
        'Three to five LinkedIn variants from a short brief',
      ),
      actor: w('Social media manager', 'Social media manager'),
      input: w(
        'Brief de cinq lignes (message, cible, objectif), ton de la marque, trois publications réussies',
        'Five-line brief (message, audience, goal), brand tone, three posts that worked',
      ),
      output: w(
        'Trois à cinq variantes prêtes à reprendre, de longueurs et d’angles différents, avec appel à l’action',
        'Three to five variants ready to edit, of different lengths and angles, with a call to action',
      ),
      channel: w('LinkedIn', 'LinkedIn'),
      autonomy: 'assist',
    },
    {
      source: 'S-OPP-21',
      title: w('Meilleur calendrier de publication', 'Best publication calendar'),
      actor: w('Social media manager, chef de projet', 'Social media manager, account manager'),
      input: w(
        'Douze mois de publications et d’engagement, par heure et par format, temps forts de la campagne',
        'Twelve months of posts and engagement, by hour and format, campaign highlights',
      ),
      output: w(
        'Créneaux proposés avec l’engagement attendu et son incertitude, conflits signalés',
        'Suggested slots with expected engagement and its uncertainty, conflicts flagged',
      ),
      channel: w('X (Twitter), outil de planification', 'X (Twitter), scheduling tool'),
      autonomy: 'recommend',
    },
    {
      source: 'S-OPP-22',
      title: w('Accroches Instagram et type de visuel', 'Instagram hooks and type of visual'),
      actor: w('Créatif, social media manager', 'Creative, social media manager'),
      input: w(
        'Message, univers visuel de la marque, performances passées par format',
        'Message, brand visual world, past performance by format',
      ),
      output: w(
        'Cinq accroches, type de visuel conseillé et raison du choix',
        'Five hooks, the advised type of visual and why',
      ),
      channel: w('Instagram', 'Instagram'),
      autonomy: 'assist',
      visualTypes: ['photo', 'carousel', 'short_video'],
    },
  ],
  kpis: [
    {
      name: w('Temps de production des brouillons', 'Draft production time'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Temps médian saisi par publication, à volume égal, comparé à quatre semaines de référence',
        'Median time logged per post, at equal volume, against four baseline weeks',
      ),
      target: w('−30 %', '−30%'),
    },
    {
      name: w('Taux d’engagement moyen', 'Mean engagement rate'),
      family: 'customer_satisfaction',
      unit: 'percent',
      measure: w(
        'Interactions ÷ portée, publications assistées contre non assistées des clients pilotes',
        'Interactions ÷ reach, assisted against unassisted posts of the pilot clients',
      ),
      target: w('+15 % en relatif', '+15% relative'),
    },
    {
      name: w('Qualité perçue des brouillons', 'Perceived quality of drafts'),
      family: 'user_adoption',
      unit: 'rating_1_5',
      measure: w(
        'Note de 1 à 5 donnée en aveugle par deux relecteurs',
        'Blind rating from 1 to 5 by two reviewers',
      ),
      target: w('4 ou plus', '4 or more'),
    },
  ],
  data: [
    {
      name: w('Historique des publications et de leurs mesures', 'History of posts and their measures'),
      source: w('API ou exports des plateformes, par client', 'Platform API or exports, per client'),
      sensitivity: 'client_confidential',
      retention: w('24 mois glissants', 'Rolling 24 months'),
    },
    {
      name: w('Charte éditoriale et ton de voix', 'Editorial guidelines and tone of voice'),
      source: w('Dossier de marque du client', 'Client brand file'),
      sensitivity: 'client_confidential',
      retention: w('Durée du contrat, versions gardées', 'Length of the contract, versions kept'),
    },
    {
      name: w('Publications réussies, en exemples', 'Successful posts, as examples'),
      source: w('Choix des créatifs, trois à dix par client', 'Chosen by creatives, three to ten per client'),
      sensitivity: 'internal',
      retention: w('Revue chaque trimestre', 'Reviewed each quarter'),
    },
    {
      name: w('Commentaires du public', 'Public comments'),
      source: w('Plateformes, si l’on analyse les réactions', 'Platforms, if reactions are analysed'),
      sensitivity: 'personal',
      retention: w('Agréger puis effacer sous 3 mois', 'Aggregate, then erase within 3 months'),
    },
  ],
  risks: [
    {
      domain: 'confidentiality',
      risk: w(
        'Le brief confidentiel d’un client part chez un fournisseur qui s’entraîne dessus, ou ressort chez un autre.',
        'A client’s confidential brief goes to a vendor that trains on it, or resurfaces with another client.',
      ),
      mitigation: w(
        'Contrat sans entraînement, un espace par client, accord écrit du client sur l’usage de l’IA.',
        'No-training contract, one workspace per client, the client’s written consent to the use of AI.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Visuel ou vidéo générés pris pour vrais ; marquage du fournisseur perdu en production.',
        'Generated visual or video taken as real; vendor’s mark lost in production.',
      ),
      mitigation: w(
        'Signaler les hypertrucages et garder le marquage jusqu’à la publication (art. 50) ; former les équipes (art. 4).',
        'Disclose deep fakes and keep the mark through to publication (art. 50); train the teams (art. 4).',
      ),
    },
    {
      domain: 'rgpd',
      risk: w(
        'Analyse de commentaires où des personnes se reconnaissent.',
        'Analysis of comments in which people can be recognised.',
      ),
      mitigation: w(
        'Pseudonymiser, agréger, écarter les données sensibles ; registre et base légale vérifiés avant le pilote.',
        'Pseudonymise, aggregate, leave special categories out; record and legal basis checked before the pilot.',
      ),
    },
    {
      domain: 'quality',
      risk: w(
        'Uniformité : toutes les marques finissent par parler pareil.',
        'Sameness: all brands end up speaking alike.',
      ),
      mitigation: w(
        'Ton par client testé en aveugle chaque mois ; le créatif garde la main.',
        'Tone per client tested blind each month; the creative keeps control.',
      ),
    },
  ],
  scopeIn: w(
    'LinkedIn et Instagram, trois clients pilotes, cinq semaines, français et anglais.',
    'LinkedIn and Instagram, three pilot clients, five weeks, French and English.',
  ),
  scopeOut: w(
    'Publication automatique, réponse aux commentaires, communication de crise.',
    'Automatic publishing, replying to comments, crisis communication.',
  ),
  does: w(
    'Propose des premiers jets, des créneaux et des formats, en disant pourquoi.',
    'Suggests first drafts, slots and formats, and says why.',
  ),
  doesNot: w(
    'Ne publie rien, ne remplace ni l’idée créative ni la connaissance du client, ne garantit aucun engagement.',
    'Publishes nothing, replaces neither the creative idea nor knowledge of the client, guarantees no engagement.',
  ),
  humanValidation: w(
    'Le social media manager reprend et signe chaque publication ; le chef de projet valide les sujets sensibles.',
    'The social media manager edits and signs every post; the account manager approves sensitive topics.',
  ),
  effort: 'moderate',
  effortText: w(
    'Trois mois : choix de l’outil, référence, pilote de cinq semaines, décision.',
    'Three months: choice of tool, baseline, five-week pilot, decision.',
  ),
  prerequisites: [
    w('Ton de voix écrit pour chaque client pilote', 'Written tone of voice for each pilot client'),
    w('Douze mois d’historique exportable', 'Twelve months of exportable history'),
    w('Accord des clients pilotes', 'Consent of the pilot clients'),
    w('Temps de rédaction mesuré quatre semaines avant', 'Drafting time measured for four weeks beforehand'),
  ],
  tags: [w('réseaux sociaux', 'social media'), w('rédaction', 'writing')],
};
