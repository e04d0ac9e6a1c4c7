import type { ProjectStory } from '../../deeds/deed';
import { attests, opens, votes, waives } from '../../deeds/gate-deeds';
import { answers, proves, team } from '../../deeds/project-deeds';
import { assistedWriting } from './plain-answers';

/** Given up at G1, with what was learnt: a tool that was paid for already does it. */
export const meetingMinutesProject: ProjectStory = {
  useCase: 'meeting-minutes',
  status: 'archived',
  deeds: [
    opens(65, 'marc'),
    team(65, 'marc', { helene: ['sponsor'], marc: ['product_owner'], nadia: ['compliance'] }),
    answers(
      65,
      'marc',
      assistedWriting({
        projectSize: 'S',
        novelty: 'low',
        personalData: true,
        usesProcessor: true,
        dataOrigin: ['first_party'],
      }),
    ),
    proves(64, 'marc', {
      kind: 'ai_act_screening',
      title: 'Examen des pratiques interdites',
      note: 'Transcription et résumé de réunions avec l’accord des participants : aucune des dix pratiques ; les émotions ne sont pas lues.',
      criteria: ['G0-09'],
    }),
    attests(64, 'nadia', 'G0-09', 'Aucune pratique interdite tant que la lecture des émotions reste coupée.'),
    waives(63, 'helene', 'G0-01', {
      reason: 'Trois questions sur cinq suffisent pour un essai de trois semaines à 3 000 €.',
      endsInDays: 30,
    }),
    waives(63, 'helene', 'G0-02', {
      reason: 'Le tri dit qu’un outil payé pourrait suffire : c’est justement ce que l’essai doit dire.',
      endsInDays: 30,
    }),
    votes(63, 'helene', { role: 'sponsor', outcome: 'pass', reason: 'Un essai court, à petit prix.' }),
    votes(25, 'marc', {
      role: 'product_owner',
      outcome: 'abandon',
      reason: 'La visioconférence que nous payons déjà le fait depuis sa mise à jour.',
      lessons:
        'Regarder d’abord ce que les outils payés savent faire, et ce qui arrive dans leurs trois prochains mois. Dix-huit réunions ont suffi pour le savoir : 12 minutes par compte rendu, envoyé le jour même 15 fois sur 18. L’accord oral en début de réunion a toujours été donné.',
    }),
    votes(24, 'helene', {
      role: 'sponsor',
      outcome: 'abandon',
      reason: 'Bonne décision : 3 000 € rendus, et une règle de plus pour les prochains.',
      lessons:
        'Regarder d’abord ce que les outils payés savent faire, et ce qui arrive dans leurs trois prochains mois. Dix-huit réunions ont suffi pour le savoir : 12 minutes par compte rendu, envoyé le jour même 15 fois sur 18. La question entre dans le tri de tous les cas d’usage.',
    }),
  ],
};
