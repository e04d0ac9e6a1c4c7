import type { Words } from '../../platform/language';
import type { TriageAnswers, TriageQuestion } from './triage-answers';

const w = (fr: string, en: string): Words => ({ fr, en });
const UNKNOWN = w('Je ne sais pas', 'I don’t know');

interface QuestionWords<Answer extends string> {
  /** Its name in a summary. */
  readonly short: Words;
  readonly question: Words;
  /** What may help to answer. */
  readonly help: Words;
  readonly answers: Readonly<Record<Answer, Words>>;
}

type AllWords = { readonly [Question in TriageQuestion]: QuestionWords<TriageAnswers[Question]> };

/** The questions as somebody reads them who knows nothing of AI. */
export const TRIAGE_QUESTION_WORDS: AllWords = {
  problem: {
    short: w('Problème', 'Problem'),
    question: w('Le problème est-il concret ?', 'Is the problem concrete?'),
    help: w(
      'Il l’est si l’on peut raconter la dernière fois où c’est arrivé.',
      'It is if one can tell the last time it happened.',
    ),
    answers: {
      concrete: w(
        'Oui : on sait qui, quand, et ce que cela coûte',
        'Yes: we know who, when and what it costs',
      ),
      vague: w('Pas encore : c’est une idée ou une envie', 'Not yet: it is an idea or a wish'),
      unknown: UNKNOWN,
    },
  },
  nature: {
    short: w('Ce qui prend le temps', 'What takes the time'),
    question: w('Qu’est-ce qui prend le plus de temps ?', 'What takes the most time?'),
    help: w(
      'Choisissez ce qui pèse le plus, même si plusieurs réponses vous parlent.',
      'Pick what weighs most, even if several answers ring true.',
    ),
    answers: {
      rules: w(
        'Les mêmes gestes à chaque fois : recopier, calculer, assembler, relancer',
        'The same steps each time: copying, computing, assembling, chasing',
      ),
      content: w(
        'Comprendre ou produire des textes, des images, des vidéos',
        'Understanding or making texts, images, videos',
      ),
      prediction: w(
        'Prévoir, ou repérer quelque chose dans beaucoup de données',
        'Predicting, or spotting something in a lot of data',
      ),
      handover: w(
        'S’attendre les uns les autres, ou chercher qui décide',
        'Waiting for one another, or finding out who decides',
      ),
      unknown: UNKNOWN,
    },
  },
  frequency: {
    short: w('Fréquence', 'Frequency'),
    question: w('Combien de fois cela revient-il ?', 'How often does it come back?'),
    help: w('Pour toute l’équipe, pas seulement pour vous.', 'For the whole team, not only for you.'),
    answers: {
      weekly: w('Chaque semaine ou plus', 'Every week or more'),
      monthly: w('Chaque mois à peu près', 'About every month'),
      rarely: w('Quelques fois par an, ou moins', 'A few times a year, or less'),
      unknown: UNKNOWN,
    },
  },
  procedure: {
    short: w('Marche à suivre', 'Written procedure'),
    question: w('La marche à suivre est-elle écrite ?', 'Is the procedure written down?'),
    help: w(
      'Une personne arrivée lundi pourrait-elle faire le travail en la lisant ?',
      'Could somebody who joined on Monday do the work by reading it?',
    ),
    answers: {
      written: w('Oui, et on la suit', 'Yes, and we follow it'),
      unwritten: w('Non : chacun fait à sa façon', 'No: everyone does it their own way'),
      unknown: UNKNOWN,
    },
  },
  data: {
    short: w('Matière', 'Material'),
    question: w('La matière est-elle à portée de main ?', 'Is the material at hand?'),
    help: w(
      'Les textes, chiffres, images ou exemples dont il faudrait partir, avec le droit de s’en servir.',
      'The texts, figures, images or examples to start from, with the right to use them.',
    ),
    answers: {
      ready: w('Oui, au même endroit', 'Yes, in one place'),
      scattered: w('Elle existe, mais éparpillée', 'It exists, but scattered'),
      missing: w(
        'Non : elle n’existe pas, ou nous n’y avons pas droit',
        'No: it does not exist, or is not ours to use',
      ),
      unknown: UNKNOWN,
    },
  },
  checking: {
    short: w('En cas d’erreur', 'If it is wrong'),
    question: w('Et si le résultat est faux ?', 'What if the result is wrong?'),
    help: w('Pensez à ce qui partirait chez un client.', 'Think of what would go out to a client.'),
    answers: {
      harmless: w('Peu de conséquences : on le voit et on corrige', 'Little harm: we see it and correct it'),
      reviewed: w(
        'Gênant, mais quelqu’un relit avant que cela parte',
        'Awkward, but somebody reviews it before it leaves',
      ),
      unchecked: w('Grave, et personne ne pourrait tout relire', 'Serious, and nobody could review it all'),
      unknown: UNKNOWN,
    },
  },
  tool: {
    short: w('Outil déjà payé', 'Tool already paid for'),
    question: w('Un outil que vous payez déjà le fait-il ?', 'Does a tool you already pay for do it?'),
    help: w(
      'CRM, suite bureautique, outil de publication, de statistiques, de gestion de projet…',
      'CRM, office suite, publishing, analytics or project tool…',
    ),
    answers: {
      yes: w('Oui, il suffirait de s’en servir', 'Yes, we would only have to use it'),
      partly: w('En partie', 'In part'),
      no: w('Non', 'No'),
      unknown: UNKNOWN,
    },
  },
};

/** An answer in words; undefined for one that the question does not have. */
export function answerWords(question: TriageQuestion, answer: string): Words | undefined {
  const answers: Readonly<Record<string, Words>> = TRIAGE_QUESTION_WORDS[question].answers;
  return Object.hasOwn(answers, answer) ? answers[answer] : undefined;
}
