import { type Check, detector } from './detector';
import { cannotTell, clear, suspected } from './mistake';
import { answer } from './project-picture';

const missedTarget: Check = ({ facts }) => {
  if (answer(facts['primaryTargetMet']) !== false) return null;
  return suspected(
    [
      'Le pilote n’a pas atteint la cible du KPI principal.',
      'The pilot did not reach the target of the primary KPI.',
    ],
    { at: 'kpis', way: ['Revoir la cible avec le sponsor.', 'Review the target with the sponsor.'] },
  );
};

const actsAlone: Check = ({ attributes }) => {
  if (attributes['autonomy'] !== 'full' || attributes['firstAiProject'] !== true) return null;
  return suspected(
    [
      'Un premier projet où le système agit seul promet beaucoup.',
      'A first project where the system acts alone promises a lot.',
    ],
    {
      at: 'questions',
      way: ['Commencer par un système qui recommande.', 'Begin with a system that recommends.'],
    },
  );
};

const bothSides: Check = ({ does, doesNot }) =>
  does && doesNot
    ? clear(
        'Ce que la solution fera, et ne fera pas, est écrit.',
        'What the solution will do, and will not do, is written.',
      )
    : null;

/** S-ERR-09: nobody wrote what it will not do, the pilot missed its target, or a first project acts alone. */
export const unrealisticExpectations = detector([missedTarget, actsAlone, bothSides], ({ phase }) =>
  (phase <= 1 ? cannotTell : suspected)(
    [
      'Ce que la solution fera, et surtout ne fera pas, n’est pas écrit.',
      'What the solution will do, and above all will not do, is not written.',
    ],
    {
      at: 'record',
      way: [
        'Écrire les attentes et les accorder avec le sponsor.',
        'Write the expectations and agree them with the sponsor.',
      ],
    },
  ),
);

const notTheFirst: Check = ({ attributes, formerProjects }) =>
  (answer(attributes['firstAiProject']) ?? formerProjects === 0)
    ? null
    : clear('Ce n’est pas le premier projet d’IA.', 'This is not the first AI project.');

const sizeUnknown: Check = ({ attributes }) =>
  typeof attributes['projectSize'] === 'string'
    ? null
    : cannotTell(['La taille du projet n’est pas répondue.', 'The size of the project is not answered.'], {
        at: 'questions',
        way: ['Dire la taille du projet.', 'Say the size of the project.'],
      });

/** S-ERR-10: a first project that is large. First: as it was answered, else where no other passed its pilot. */
export const tooBigFirst = detector([notTheFirst, sizeUnknown], ({ attributes }) => {
  const size = String(attributes['projectSize']);
  if (size !== 'L' && size !== 'XL')
    return clear(`Un premier projet de taille ${size}.`, `A first project of size ${size}.`);
  return suspected(
    [
      `Un premier projet de taille ${size} cumule tous les risques.`,
      `A first project of size ${size} piles up every risk.`,
    ],
    {
      at: 'questions',
      way: [
        'Réduire à un client, un canal ou un scénario, et garder le reste pour la suite.',
        'Reduce it to one client, one channel or one scenario, and keep the rest for later.',
      ],
    },
  );
});
