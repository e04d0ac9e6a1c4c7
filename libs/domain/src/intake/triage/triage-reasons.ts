import type { Words } from '../../platform/language';
import type { TriageAnswerKey } from './triage-answers';

const w = (fr: string, en: string): Words => ({ fr, en });

/** What an answer says where it weighs in the verdict. */
const REASONS: Readonly<Record<TriageAnswerKey, Words>> = {
  'problem.concrete': w('Le problème est concret.', 'The problem is concrete.'),
  'problem.vague': w(
    'Le problème n’est pas encore concret : on ne saurait pas dire s’il est résolu.',
    'The problem is not concrete yet: nobody could say whether it is solved.',
  ),
  'problem.unknown': w(
    'On ne sait pas encore si le problème est concret.',
    'Nobody knows yet whether the problem is concrete.',
  ),
  'nature.rules': w(
    'Ce sont toujours les mêmes gestes : il n’y a rien à comprendre ni à inventer.',
    'It is always the same steps: there is nothing to understand or invent.',
  ),
  'nature.content': w(
    'Il faut comprendre ou produire des textes ou des images : une règle fixe n’y suffit pas.',
    'Texts or images must be understood or made: a fixed rule is not enough.',
  ),
  'nature.prediction': w(
    'Il faut prévoir ou repérer dans beaucoup de données : une règle fixe n’y suffit pas.',
    'Something must be predicted or spotted in a lot of data: a fixed rule is not enough.',
  ),
  'nature.handover': w(
    'Ce qui coince, c’est l’attente entre les personnes ou qui décide : un outil n’y changerait rien.',
    'What hinders is waiting for one another, or who decides: a tool would not change that.',
  ),
  'nature.unknown': w(
    'On ne sait pas encore ce qui prend le temps.',
    'Nobody knows yet what takes the time.',
  ),
  'frequency.weekly': w('Cela revient chaque semaine ou plus.', 'It comes back every week or more.'),
  'frequency.monthly': w('Cela revient chaque mois.', 'It comes back every month.'),
  'frequency.rarely': w(
    'C’est trop rare pour qu’un outil de plus se rembourse.',
    'It is too rare for one more tool to pay for itself.',
  ),
  'frequency.unknown': w(
    'On ne sait pas combien de fois cela revient, donc ni ce que cela coûte.',
    'Nobody knows how often it comes back, hence what it costs.',
  ),
  'procedure.written': w(
    'La marche à suivre est écrite : une règle peut la dérouler.',
    'The procedure is written down: a rule can run through it.',
  ),
  'procedure.unwritten': w(
    'Chacun fait à sa façon : on n’automatise pas ce que personne n’a écrit.',
    'Everyone does it their own way: what nobody wrote down cannot be automated.',
  ),
  'procedure.unknown': w(
    'On ne sait pas si la marche à suivre est écrite.',
    'Nobody knows whether the procedure is written down.',
  ),
  'data.ready': w('La matière est à portée de main.', 'The material is at hand.'),
  'data.scattered': w('La matière existe, mais éparpillée.', 'The material exists, but scattered.'),
  'data.missing': w(
    'La matière manque : il n’y a rien dont partir.',
    'The material is missing: there is nothing to start from.',
  ),
  'data.unknown': w('On ne sait pas où est la matière.', 'Nobody knows where the material is.'),
  'checking.harmless': w('Une erreur se voit et se corrige vite.', 'A mistake is soon seen and corrected.'),
  'checking.reviewed': w('Quelqu’un relit avant que cela parte.', 'Somebody reviews it before it leaves.'),
  'checking.unchecked': w(
    'Une erreur serait grave et personne ne la verrait à temps.',
    'A mistake would be serious and nobody would see it in time.',
  ),
  'checking.unknown': w(
    'On ne sait pas ce que coûterait une erreur, ni qui la verrait.',
    'Nobody knows what a mistake would cost, or who would see it.',
  ),
  'tool.yes': w('Un outil déjà payé le fait.', 'A tool already paid for does it.'),
  'tool.partly': w(
    'Un outil déjà payé n’en fait qu’une partie.',
    'A tool already paid for does only part of it.',
  ),
  'tool.no': w('Aucun outil déjà payé ne le fait.', 'No tool already paid for does it.'),
  'tool.unknown': w(
    'On ne sait pas si un outil déjà payé le fait.',
    'Nobody knows whether a tool already paid for does it.',
  ),
};

const KNOWN: Readonly<Record<string, Words>> = REASONS;

/** Why an answer weighed, in words; undefined for one of another edition that is no longer asked. */
export const reasonWords = (key: string): Words | undefined =>
  Object.hasOwn(KNOWN, key) ? KNOWN[key] : undefined;
