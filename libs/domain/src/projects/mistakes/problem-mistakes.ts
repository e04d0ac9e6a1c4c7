import { type Check, detector } from './detector';
import { cannotTell, clear, counted, suspected } from './mistake';
import { figure } from './project-picture';

/** Shorter than this, a problem statement does not say where, when, what happens and who suffers (S-OPP-35). */
const STATEMENT_CHARACTERS = 80;

const WRITE_PROBLEM = {
  at: 'record',
  way: [
    'Écrire où, quand et pour qui le problème se pose, et ce qu’il coûte.',
    'Write where, when and for whom the problem arises, and what it costs.',
  ],
} as const;

const unwritten: Check = ({ problem }) => {
  if (!problem)
    return suspected(
      ['L’énoncé du problème n’est pas écrit.', 'The problem statement is not written.'],
      WRITE_PROBLEM,
    );
  if (problem.trim().length >= STATEMENT_CHARACTERS) return null;
  return suspected(
    ['L’énoncé du problème tient en quelques mots.', 'The problem statement is only a few words long.'],
    WRITE_PROBLEM,
  );
};

const unidentified: Check = ({ facts }) => {
  const answers = figure(facts['oppAnswers']);
  if (answers === null || answers >= 5) return null;
  return suspected(
    [
      `Questions d’identification répondues : ${answers} sur cinq.`,
      `Identification questions answered: ${answers} of five.`,
    ],
    {
      at: 'use-case',
      way: ['Répondre aux cinq questions du cas d’usage.', 'Answer the five questions of the use case.'],
    },
  );
};

const unlimited: Check = ({ scopeIn, scopeOut }) => {
  if (scopeIn && scopeOut) return null;
  return suspected(
    [
      'Ce qui est dans le périmètre, ou ce qui en est exclu, n’est pas écrit.',
      'What is in scope, or what is out of it, is not written.',
    ],
    { at: 'record', way: ['Écrire les deux côtés du périmètre.', 'Write both sides of the scope.'] },
  );
};

/** S-ERR-01: no statement, one too short to say anything, or no limits to the subject. */
export const unclearProblem = detector([unwritten, unidentified, unlimited], () =>
  clear('Le problème et son périmètre sont écrits.', 'The problem and its scope are written.'),
);

const boughtFirst: Check = ({ facts }) => {
  const contracts = figure(facts['vendorContractsBeforeG1']);
  if (!contracts) return null;
  const told = counted(
    contracts,
    [
      'Un contrat de fournisseur a été signé avant la porte G1.',
      'A vendor contract was signed before gate G1.',
    ],
    [
      `${contracts} contrats de fournisseur ont été signés avant la porte G1.`,
      `${contracts} vendor contracts were signed before gate G1.`,
    ],
  );
  return suspected(told, {
    at: 'record',
    way: [
      'Reprendre le problème avant d’engager davantage.',
      'Go back to the problem before committing more.',
    ],
  });
};

const VERDICTS: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  automation: ['une automatisation simple', 'plain automation'],
  organisation: ['une question d’organisation', 'a matter of organisation'],
  none: ['un sujet à laisser de côté', 'something to leave aside'],
};

const withoutAi: Check = ({ facts }) => {
  const verdict = VERDICTS[String(facts['aiVerdict'])];
  if (!verdict) return null;
  return suspected(
    [
      `L’examen « faut-il de l’IA ? » conclut à ${verdict[0]}.`,
      `The “is AI needed?” review concludes with ${verdict[1]}.`,
    ],
    {
      at: 'use-case',
      way: ['Revoir l’examen, ou la solution sans IA.', 'Review it, or the solution without AI.'],
    },
  );
};

const chosenFirst: Check = ({ phase, problem, attributes }) => {
  const isChosen = attributes['sourcing'] != null || attributes['buildPath'] != null;
  if (!isChosen || problem || phase > 1) return null;
  return suspected(
    [
      'La façon d’obtenir la solution est déjà répondue ; le problème, pas encore.',
      'How the solution is obtained is already answered; the problem is not.',
    ],
    WRITE_PROBLEM,
  );
};

const concluded: Check = ({ facts }) =>
  facts['aiVerdict'] === 'ai'
    ? clear(
        'L’examen « faut-il de l’IA ? » conclut que oui.',
        'The “is AI needed?” review concludes that it is.',
      )
    : null;

/** S-ERR-03: something was bought or chosen before the problem was written, or the triage says no to AI. */
export const technologyFirst = detector([boughtFirst, withoutAi, chosenFirst, concluded], () =>
  cannotTell(
    ['L’examen « faut-il de l’IA ? » n’est pas conclu.', 'The “is AI needed?” review is not concluded.'],
    { at: 'use-case', way: ['Conclure l’examen du cas d’usage.', 'Conclude the review of the use case.'] },
  ),
);
