import { type Check, detector } from './detector';
import { cannotTell, clear, counted, suspected } from './mistake';
import { answer, figure } from './project-picture';

const checksOpen: Check = ({ facts }) => {
  const open = figure(facts['rgpdBlockingOpen']);
  if (!open) return null;
  const told = counted(
    open,
    ['Un contrôle RGPD bloquant est ouvert.', 'One blocking GDPR check is open.'],
    [`${open} contrôles RGPD bloquants sont ouverts.`, `${open} blocking GDPR checks are open.`],
  );
  return suspected(told, {
    at: 'gates',
    way: ['Les traiter avant la porte.', 'Deal with them before the gate.'],
  });
};

const ANSWER = {
  at: 'questions',
  way: [
    'Répondre aux questions sur les données personnelles et sur le RIA.',
    'Answer the questions on personal data and on the AI Act.',
  ],
} as const;

const unanswered: Check = ({ phase, facts }) => {
  const [privacy, act] = [answer(facts['rgpdQualified']), answer(facts['aiActQualified'])];
  if (privacy === null && act === null)
    return cannotTell(['Rien n’est répondu sur ce point.', 'Nothing is answered on this.'], ANSWER);
  if (privacy && act) return null;
  return (phase <= 1 ? cannotTell : suspected)(
    [
      'Des questions sur les données personnelles ou sur le RIA restent sans réponse.',
      'Questions on personal data or on the AI Act remain without an answer.',
    ],
    ANSWER,
  );
};

const unadvised: Check = ({ roles, attributes }) => {
  const isAdvised = ['dpo', 'legal', 'compliance'].some((role) => roles.includes(role));
  if (attributes['personalData'] !== true || isAdvised) return null;
  return suspected(
    [
      'Le projet traite des données personnelles et personne n’y conseille sur le droit.',
      'The project processes personal data and nobody in it advises on the law.',
    ],
    {
      at: 'team',
      way: ['Nommer le DPO, un juriste ou la conformité.', 'Name the DPO, legal counsel or compliance.'],
    },
  );
};

/** S-ERR-04: questions of law without an answer past framing, checks open, or personal data and nobody to advise. */
export const lawIgnored = detector([checksOpen, unanswered, unadvised], () =>
  clear('Les questions de droit ont leur réponse.', 'The questions of law are answered.'),
);
