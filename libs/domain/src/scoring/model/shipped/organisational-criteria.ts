import { ask } from './ask';

/** S-SEL-02: organisational feasibility. */
export const PROCESS_IMPACT = ask('process-impact', {
  name: ['Bouleversement des processus', 'Disruption of processes'],
  question: [
    'À quel point faudrait-il changer la façon de travailler (brief, création, validation, diffusion) ?',
    'How far would ways of working have to change (brief, creation, sign-off, publication)?',
  ],
  direction: 'lower',
  anchors: [
    ['Rien ne change', 'Nothing changes'],
    ['Une étape faite autrement', 'One step done differently'],
    ['Plusieurs étapes d’une équipe', 'Several steps of one team'],
    ['Des étapes communes à plusieurs équipes', 'Steps shared by several teams'],
    ['Les métiers et le circuit de validation', 'The crafts and the sign-off chain'],
  ],
});

export const TRAINING_NEED = ask('training-need', {
  name: ['Besoin de formation', 'Training need'],
  question: [
    'Combien de formation faudrait-il à chaque personne pour bien s’en servir ?',
    'How much training would each person need to use it well?',
  ],
  direction: 'lower',
  anchors: [
    ['Aucune : on comprend en l’ouvrant', 'None: clear on opening it'],
    ['Une heure de prise en main', 'One hour of introduction'],
    ['Une demi-journée, puis de l’aide au début', 'Half a day, then some help at first'],
    ['Plusieurs jours, avec de la pratique suivie', 'Several days, with guided practice'],
    ['Un métier nouveau à apprendre ou à recruter', 'A new craft to learn or to hire'],
  ],
});

export const CHANGE_READINESS = ask('change-readiness', {
  name: ['Envie de changer', 'Readiness to change'],
  question: [
    'Les personnes dont le travail changerait le souhaitent-elles ?',
    'Do the people whose work would change want it?',
  ],
  anchors: [
    ['Elles s’y opposent ouvertement', 'They oppose it openly'],
    ['Elles s’en méfient', 'They are wary of it'],
    ['Partagées, ou pas encore consultées', 'Divided, or not asked yet'],
    ['Plutôt pour, avec des questions', 'Rather for it, with questions'],
    ['Elles le demandent ou l’essaient déjà', 'They ask for it or already try it'],
  ],
});

export const ABILITY_TO_RUN = ask('ability-to-run', {
  name: ['Capacité à faire vivre', 'Ability to keep it going'],
  question: [
    'Saurions-nous le faire tourner, le surveiller et le corriger dans deux ans ?',
    'Could we run it, watch over it and mend it two years from now?',
  ],
  anchors: [
    ['Personne pour s’en occuper', 'Nobody to look after it'],
    ['Une seule personne, sur son temps libre', 'One person alone, in spare time'],
    ['Une personne désignée, sans relève', 'A named person, with no stand-in'],
    ['Une équipe, ou un prestataire sous contrat', 'A team, or a supplier under contract'],
    ['Une équipe qui en fait vivre d’autres', 'A team that keeps others like it going'],
  ],
});

export const ORGANISATIONAL_CRITERIA = [
  PROCESS_IMPACT,
  TRAINING_NEED,
  CHANGE_READINESS,
  ABILITY_TO_RUN,
] as const;
