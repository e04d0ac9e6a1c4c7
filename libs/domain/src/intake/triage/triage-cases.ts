import type { TriageAnswers, TriageVerdict } from './triage-answers';

/** A need of an agency, what somebody would answer, and what the rule must say. */
export interface TriageCase {
  readonly need: string;
  /** A row of the founding inventory, a template of the catalogue, or a use case of the demonstration. */
  readonly source: string;
  readonly answers: TriageAnswers;
  readonly verdict: TriageVerdict;
}

/** What most needs of an agency have in common: real, weekly, unwritten, material there, reviewed, no tool for it. */
const USUAL: TriageAnswers = {
  problem: 'concrete',
  nature: 'content',
  frequency: 'weekly',
  procedure: 'unwritten',
  data: 'ready',
  checking: 'reviewed',
  tool: 'no',
};

const cases =
  (verdict: TriageVerdict) =>
  (need: string, source: string, given: Partial<TriageAnswers> = {}): TriageCase => ({
    need,
    source,
    answers: { ...USUAL, ...given },
    verdict,
  });

const ai = cases('ai');
const automation = cases('automation');
const organisation = cases('organisation');
const notNow = cases('not_now');

const AI: readonly TriageCase[] = [
  ai('Variantes LinkedIn à partir d’un brief court', 'S-OPP-20', { data: 'scattered' }),
  ai('Création et optimisation assistées des contenus sociaux', 'S-OPP-17', { tool: 'partly' }),
  ai('Accroches Instagram et type de visuel', 'S-OPP-22'),
  ai('Meilleur calendrier de publication d’après deux ans d’engagement', 'S-OPP-21', {
    nature: 'prediction',
  }),
  ai('Personnaliser les contenus par segment d’audience', 'S-OPP-05', { frequency: 'monthly' }),
  ai('Regrouper des milliers de requêtes SEO par intention', 'S-OPP-09', { procedure: 'written' }),
  ai('Brief de contenu SEO à partir des meilleures pages', 'S-OPP-10'),
  ai('Repérer les dépenses média anormales', 'S-OPP-27', { nature: 'prediction', checking: 'harmless' }),
  ai('Argumentaires commerciaux adaptés au prospect', 'S-OPP-24', {
    data: 'scattered',
    frequency: 'monthly',
  }),
  ai('Brief créatif structuré à partir de l’échange client', 'S-OPP-06', { procedure: 'written' }),
  ai('Tri des commentaires avant modération', 'demonstration', { procedure: 'unknown' }),
  ai('Lire les réponses libres des enquêtes de satisfaction', 'demonstration', { frequency: 'monthly' }),
];

const AUTOMATION: readonly TriageCase[] = [
  automation('Rassembler les chiffres du reporting mensuel de sept plateformes', 'demonstration, S-OPP-06', {
    nature: 'rules',
    frequency: 'monthly',
    procedure: 'written',
    data: 'scattered',
  }),
  automation('Reporting SEO : les mêmes tableaux pour chaque client', 'S-OPP-15', {
    nature: 'rules',
    frequency: 'monthly',
    procedure: 'written',
  }),
  automation('Relancer les factures impayées à trente jours', 'S-OPP-03', {
    nature: 'rules',
    procedure: 'written',
    tool: 'partly',
  }),
  automation('Décliner un visuel dans tous les formats, que la suite graphique sait faire', 'demonstration', {
    nature: 'rules',
    tool: 'yes',
  }),
  automation('Sous-titrer les vidéos, que l’outil de montage sait faire', 'demonstration', { tool: 'yes' }),
  automation('Publier aux heures que l’outil de publication conseille déjà', 'S-OPP-21', {
    nature: 'prediction',
    tool: 'yes',
  }),
  automation('Nommer et ranger les fichiers d’une campagne selon la charte', 'S-OPP-37', {
    nature: 'rules',
    procedure: 'written',
    checking: 'harmless',
    tool: 'unknown',
  }),
  automation('Envoyer l’accord de budget à la régie, erreur coûteuse', 'S-OPP-36', {
    nature: 'rules',
    procedure: 'written',
    checking: 'unchecked',
  }),
];

const ORGANISATION: readonly TriageCase[] = [
  organisation(
    'Prévoir la charge : les lancements, connus, ne sont notés nulle part',
    'demonstration, S-OPP-31',
    {
      nature: 'rules',
      procedure: 'written',
      data: 'missing',
    },
  ),
  organisation('Trois personnes valident chaque post, personne ne tranche', 'S-OPP-31', {
    nature: 'handover',
  }),
  organisation('Attendre les visuels du client avant chaque publication', 'S-OPP-03', {
    nature: 'handover',
    data: 'missing',
    tool: 'unknown',
  }),
  organisation('Accueillir un nouveau client : chacun le fait à sa façon', 'S-OPP-36', {
    nature: 'rules',
    frequency: 'rarely',
  }),
  organisation('Préparer le dossier du congrès annuel', 'S-OPP-31', {
    nature: 'handover',
    frequency: 'rarely',
  }),
  organisation('Contrôles avant l’envoi d’une lettre d’information', 'S-OPP-03', { nature: 'rules' }),
  organisation('Reporter les heures passées, sans que l’on sache si une règle existe', 'S-OPP-06', {
    nature: 'rules',
    procedure: 'unknown',
  }),
  organisation('Tenir la liste des droits d’image, dont nul ne sait où elle est', 'S-OPP-37', {
    nature: 'rules',
    procedure: 'written',
    data: 'unknown',
  }),
];

const NOT_NOW: readonly TriageCase[] = [
  notNow('« Faire de l’IA » parce que les concurrents en font', 'S-OPP-35', { problem: 'vague' }),
  notNow('Améliorer la performance SEO des clients, sans tâche ni mesure', 'demonstration', {
    problem: 'vague',
    nature: 'unknown',
  }),
  notNow('Prévoir le trafic organique avec moins de deux saisons de données', 'demonstration, S-OPP-12', {
    nature: 'prediction',
    data: 'missing',
  }),
  notNow('Estimer la portée d’un post, historique éparpillé', 'demonstration', {
    nature: 'prediction',
    data: 'scattered',
  }),
  notNow('Répondre aux avis clients sans que personne relise', 'demonstration', { checking: 'unchecked' }),
  notNow('Extraits optimisés à conquérir, deux fois par an', 'S-OPP-13', { frequency: 'rarely' }),
  notNow('Veille concurrentielle, sans savoir si l’outil de veille la fait', 'S-OPP-06', { tool: 'unknown' }),
  notNow('Optimiser les investissements média, sans savoir où sont les chiffres', 'S-OPP-26', {
    nature: 'prediction',
    data: 'unknown',
  }),
  notNow('Détecter tôt les tendances, sans savoir ce que coûte une erreur', 'S-OPP-07', {
    nature: 'prediction',
    checking: 'unknown',
  }),
  notNow('Analyse de marché à grande échelle, fréquence inconnue', 'S-OPP-25', { frequency: 'unknown' }),
  notNow('Un calcul écrit que l’on refait une fois par an', 'S-OPP-36', {
    nature: 'rules',
    procedure: 'written',
    frequency: 'rarely',
  }),
  notNow('Personnaliser les pages avec des données sans consentement', 'demonstration, S-OPP-14', {
    data: 'missing',
    tool: 'yes',
  }),
  notNow('Rien n’est encore connu', 'S-OPP-28', {
    problem: 'unknown',
    nature: 'unknown',
    frequency: 'unknown',
    procedure: 'unknown',
    data: 'unknown',
    checking: 'unknown',
    tool: 'unknown',
  }),
];

/** The world of an agency against which the rule is judged. */
export const TRIAGE_CASES: readonly TriageCase[] = [...AI, ...AUTOMATION, ...ORGANISATION, ...NOT_NOW];
