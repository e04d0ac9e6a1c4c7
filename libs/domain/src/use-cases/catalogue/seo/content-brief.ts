import { type CatalogueTemplate, w } from '../template';
import { SEO_GUARDRAIL, SEO_TAG } from './guardrail';

export const seoContentBrief: CatalogueTemplate = {
  id: 'seo-content-brief',
  sources: ['S-OPP-10', 'S-OPP-16', 'S-KPI-02'],
  parentId: 'seo-performance',
  title: w('Préparer les briefs de contenu SEO', 'Prepare SEO content briefs'),
  summary: w(
    'Thèmes, entités et questions des pages qui se classent, réunis en un brief prêt à relire.',
    'Topics, entities and questions of the pages that rank, gathered in a brief ready for review.',
  ),
  problem: w(
    'Un brief SEO demande deux heures : lire dix pages concurrentes, relever thèmes, entités nommées et questions fréquentes, bâtir un plan. Avec trente briefs par mois, c’est un tiers-temps plein, et la qualité baisse en fin de mois.',
    'An SEO brief takes two hours: reading ten competing pages, noting topics, named entities and frequent questions, building an outline. With thirty briefs a month it is a third of a full-time job, and quality drops at month end.',
  ),
  kind: 'pain_point',
  processArea: 'content_creation',
  capabilityPattern: 'automation',
  technologyFamily: 'language_model',
  valueLevers: ['efficiency', 'margin', 'refocus'],
  drivers: ['production_speed', 'creativity_under_cost'],
  confidentiality: 'internal',
  scenarios: [
    {
      title: w('Brief de contenu à partir d’une requête', 'Content brief from a query'),
      actor: w('Spécialiste SEO, rédacteur', 'SEO specialist, writer'),
      input: w(
        'Requête cible, intention, dix premières pages, ton de la marque',
        'Target query, intent, ten top pages, brand tone',
      ),
      output: w(
        'Plan proposé, thèmes et entités à couvrir avec leurs sources, questions fréquentes, angles que personne ne traite',
        'Suggested outline, topics and entities to cover with sources, frequent questions, angles nobody takes',
      ),
      channel: w('Modèle de brief de l’agence', 'The agency’s brief template'),
      autonomy: 'assist',
    },
  ],
  kpis: [
    {
      name: w('Temps de préparation d’un brief', 'Time to prepare a brief'),
      family: 'operational_efficiency',
      unit: 'percent',
      measure: w(
        'Temps médian saisi par brief, avant et après',
        'Median time logged per brief, before and after',
      ),
      target: w('−30 % (objectif courant du métier)', '−30% (a common target in the trade)'),
    },
    {
      name: w('Note des rédacteurs', 'Writers’ rating'),
      family: 'user_adoption',
      unit: 'rating_1_5',
      measure: w(
        'Note de 1 à 5 donnée par le rédacteur à chaque brief',
        'Rating from 1 to 5 given by the writer to each brief',
      ),
      target: w('4 ou plus', '4 or more'),
    },
  ],
  data: [
    {
      name: w('Pages concurrentes', 'Competing pages'),
      source: w('Web public, lu par un outil sous contrat', 'Public web, read by a tool under contract'),
      sensitivity: 'public',
      retention: w(
        'Le temps du brief ; ne garder que les liens',
        'For the time of the brief; keep links only',
      ),
    },
    {
      name: w('Ton et lignes rouges de la marque', 'Brand tone and red lines'),
      source: w('Dossier du client', 'Client file'),
      sensitivity: 'client_confidential',
      retention: w('Durée du contrat', 'Length of the contract'),
    },
  ],
  risks: [
    {
      domain: 'intellectual_property',
      risk: w('Le brief paraphrase une page concurrente.', 'The brief paraphrases a competing page.'),
      mitigation: w(
        'Relever des thèmes, jamais des phrases ; contrôle de similarité sur le texte final ; respecter l’opposition à la fouille de textes.',
        'Note topics, never sentences; similarity check on the final text; respect text-mining opt-outs.',
      ),
    },
    {
      domain: 'quality',
      risk: w(
        'Tous les contenus se ressemblent : on copie ce qui existe déjà.',
        'All content looks alike: what already exists is copied.',
      ),
      mitigation: w(
        'Un angle propre au client est un champ obligatoire du brief.',
        'An angle of the client’s own is a mandatory field of the brief.',
      ),
    },
    {
      domain: 'ai_act',
      risk: w(
        'Rédacteurs qui prennent le brief pour une vérité, faute de connaître les limites de l’outil.',
        'Writers who take the brief for truth, not knowing the tool’s limits.',
      ),
      mitigation: w(
        'Une heure de formation tracée (art. 4) ; texte d’intérêt public relu par un responsable nommé (art. 50, § 4).',
        'One traced hour of training (art. 4); text of public interest reviewed by a named editor (art. 50(4)).',
      ),
    },
  ],
  scopeIn: w(
    'Articles et pages conseils de trois clients pilotes.',
    'Articles and advice pages of three pilot clients.',
  ),
  scopeOut: w(
    'Fiches réglementées (santé, finance), rédaction finale.',
    'Regulated pages (health, finance), final writing.',
  ),
  does: w('Lit, extrait, structure, cite ses sources.', 'Reads, extracts, structures, cites its sources.'),
  doesNot: w(
    'N’apporte ni expertise ni preuve : l’expérience du client vient d’un entretien, pas du modèle.',
    'Brings no expertise or proof: the client’s experience comes from an interview, not from the model.',
  ),
  humanValidation: SEO_GUARDRAIL,
  effort: 'light',
  effortText: w(
    'Trois semaines : modèle de brief, dix essais comparés, formation d’une heure.',
    'Three weeks: brief template, ten compared trials, one hour of training.',
  ),
  prerequisites: [
    w('Un modèle de brief écrit et partagé', 'A written, shared brief template'),
    w('Dix briefs jugés bons, comme exemples', 'Ten briefs judged good, as examples'),
  ],
  tags: [SEO_TAG, w('rédaction', 'writing')],
};
