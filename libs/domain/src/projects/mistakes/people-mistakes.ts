import { type Check, detector } from './detector';
import { cannotTell, clear, counted, type Diagnosis, suspected } from './mistake';
import { figure, type ProjectPicture } from './project-picture';

/** The five key roles (S-ROLE-26): each is held by whoever holds one of these. */
const KEY_ROLES = [
  { held: ['sponsor'], fr: 'sponsor', en: 'sponsor' },
  { held: ['product_owner'], fr: 'chef de projet', en: 'project manager' },
  { held: ['domain_expert'], fr: 'expert métier', en: 'domain expert' },
  {
    held: ['ai_lead', 'data_scientist', 'data_engineer', 'mlops_engineer', 'it_architect'],
    fr: 'responsable technique',
    en: 'technical lead',
  },
  { held: ['dpo', 'legal', 'compliance'], fr: 'conformité', en: 'compliance' },
] as const;

/** S-ERR-05: one of the five key roles is nobody’s. */
export function expertiseMissing({ roles }: ProjectPicture): Diagnosis {
  const missing = KEY_ROLES.filter(({ held }) => !held.some((role) => roles.includes(role)));
  if (missing.length === 0)
    return clear('Les cinq rôles clés sont pourvus.', 'The five key roles are covered.');
  const [fr, en] = [missing.map((role) => role.fr).join(', '), missing.map((role) => role.en).join(', ')];
  return suspected([`Personne ne tient : ${fr}.`, `Nobody holds: ${en}.`], {
    at: 'team',
    way: ['Nommer ces personnes, ou prévoir un appui extérieur.', 'Name these people, or plan outside help.'],
  });
}

const HEAR = {
  at: 'records',
  way: [
    'Tenir un atelier avec celles et ceux qui s’en serviront, et le noter.',
    'Hold a workshop with those who will use it, and record it.',
  ],
} as const;

const silent: Check = ({ phase, facts }) =>
  phase >= 7 && figure(facts['feedbackRate']) === 0
    ? suspected(['Aucun utilisateur n’a donné de retour.', 'No user gave feedback.'], HEAR)
    : null;

const heard: Check = ({ facts }) => {
  const jobs = figure(facts['userRolesInWorkshops']) ?? 0;
  if (jobs === 0) return null;
  const told = counted(
    jobs,
    ['Un métier d’utilisateurs a été entendu en atelier.', 'One user job was heard at a workshop.'],
    [
      `${jobs} métiers d’utilisateurs ont été entendus en atelier.`,
      `${jobs} user jobs were heard at a workshop.`,
    ],
  );
  return clear(...told);
};

/** S-ERR-06: no end user at a workshop, or none heard once it is used. */
export const usersLeftOut = detector([silent, heard], ({ phase }) =>
  (phase <= 1 ? cannotTell : suspected)(
    ['Aucun atelier avec des utilisateurs finaux n’est noté.', 'No workshop with end users is recorded.'],
    HEAR,
  ),
);
