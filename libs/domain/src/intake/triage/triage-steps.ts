import type { Words } from '../../platform/language';

const w = (fr: string, en: string): Words => ({ fr, en });

/** What to clear up before anything is decided. */
const FIRST = {
  state_problem: w(
    'Racontez un cas vécu : qui, quand, et combien de temps ou d’argent perdu.',
    'Tell one true case: who, when, and how much time or money was lost.',
  ),
  watch_work: w(
    'Regardez la tâche se faire pendant une heure : est-ce une règle, un savoir-faire ou de l’attente ?',
    'Watch the task being done for an hour: is it a rule, a skill, or waiting?',
  ),
  find_data: w(
    'Cherchez où se trouve la matière (textes, chiffres, images) et qui peut y donner accès.',
    'Find out where the material is (texts, figures, images) and who can give access to it.',
  ),
  collect_data: w(
    'Commencez à recueillir la matière : tant qu’elle manque, il n’y a rien à apprendre ni à imiter.',
    'Start collecting the material: as long as it is missing, there is nothing to learn from or imitate.',
  ),
  gather_history: w(
    'Réunissez l’historique au même endroit et sous la même forme : on ne prévoit pas sans passé.',
    'Bring the history together in one place and one form: nothing is predicted without a past.',
  ),
  weigh_error: w(
    'Demandez ce que coûterait une erreur, et qui la verrait avant le client.',
    'Ask what a mistake would cost, and who would see it before the client does.',
  ),
  name_reviewer: w(
    'Désignez qui relit, et ce qui ne part jamais sans relecture.',
    'Name who reviews, and what never leaves without a review.',
  ),
  count: w(
    'Comptez pendant deux semaines combien de fois cela se produit.',
    'Count for two weeks how often it happens.',
  ),
  wait_until_frequent: w(
    'Gardez l’idée au registre et revoyez-la si le besoin devient régulier.',
    'Keep the idea in the register and look again if the need becomes regular.',
  ),
  check_tools: w(
    'Demandez à qui gère vos abonnements si un outil déjà payé le fait : une heure suffit pour le savoir.',
    'Ask whoever manages your subscriptions whether a tool already paid for does it: an hour is enough to know.',
  ),
} as const;

const AUTOMATION = {
  use_tool: w(
    'Activez la fonction dans l’outil déjà payé, et nommez une personne qui en connaît les réglages.',
    'Switch the function on in the tool already paid for, and name one person who knows its settings.',
  ),
  set_rule: w(
    'Posez une règle dans l’outil que l’équipe utilise (CRM, tableur, messagerie), un modèle à remplir ou un export planifié.',
    'Set a rule in the tool the team uses (CRM, spreadsheet, mail), a template to fill in or a scheduled export.',
  ),
  one_source: w(
    'Faites partir la règle d’un seul fichier, rempli à la source.',
    'Let the rule start from one single file, filled in at the source.',
  ),
  test_rule: w(
    'Essayez la règle sur dix cas passés avant de la laisser tourner seule.',
    'Try the rule on ten past cases before you let it run by itself.',
  ),
} as const;

const ORGANISATION = {
  one_owner: w(
    'Nommez une seule personne qui valide, et un délai au-delà duquel c’est accordé.',
    'Name one single person who approves, and a time after which it is granted.',
  ),
  one_board: w(
    'Suivez l’avancement à un seul endroit : une liste partagée, un état par étape.',
    'Follow progress in one place: a shared list, one state per step.',
  ),
  find_procedure: w(
    'Demandez à l’équipe si la marche à suivre existe déjà quelque part.',
    'Ask the team whether the procedure is already written down somewhere.',
  ),
  write_checklist: w(
    'Écrivez la marche à suivre en une page, avec une liste de contrôle partagée.',
    'Write the procedure on one page, with a shared checklist.',
  ),
  enter_once: w(
    'Faites saisir l’information une seule fois, au même endroit, par qui la détient.',
    'Have the information entered once, in one place, by whoever holds it.',
  ),
  then_rule: w(
    'Dans un mois, regardez si une règle peut dérouler la liste toute seule.',
    'In a month, see whether a rule can run through the list by itself.',
  ),
} as const;

const AI = {
  frame_scenario: w(
    'Décrivez deux ou trois usages précis : qui demande, avec quoi, et ce qui doit en sortir.',
    'Describe two or three precise uses: who asks, with what, and what must come out.',
  ),
  gather_examples: w(
    'Réunissez dix bons exemples au même endroit avant d’essayer.',
    'Bring ten good examples together in one place before you try.',
  ),
  write_criteria: w(
    'Écrivez en cinq lignes à quoi l’on reconnaît un bon résultat.',
    'Write in five lines how one recognises a good result.',
  ),
  extend_tool: w(
    'Partez de ce que fait déjà l’outil payé, et mesurez ce qui manque.',
    'Start from what the paid tool already does, and measure what is missing.',
  ),
  keep_review: w(
    'Gardez la relecture : rien ne part sans elle.',
    'Keep the review: nothing leaves without it.',
  ),
} as const;

const STEPS = { ...FIRST, ...AUTOMATION, ...ORGANISATION, ...AI };

/** A concrete thing to do, by its stable key. */
export type TriageStep = keyof typeof STEPS;

const KNOWN: Readonly<Record<string, Words>> = STEPS;

/** A step in words; undefined for one of another edition that is no longer said. */
export const stepWords = (step: string): Words | undefined =>
  Object.hasOwn(KNOWN, step) ? KNOWN[step] : undefined;
