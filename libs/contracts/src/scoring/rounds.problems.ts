import { OPENING_FLAWS } from '@jalon/domain/scoring/rounds/opening-flaws';
import { z } from 'zod';
import { problem } from '../platform/problem';

export const roundNotOpen = problem({
  type: 'round-not-open',
  status: 409,
  title: { fr: 'Cette notation n’est plus ouverte', en: 'This round is no longer open' },
  explanation: {
    fr: 'Elle a été révélée ou annulée entre-temps ; ce que vous aviez noté reste à vous seul.',
    en: 'It was revealed or cancelled meanwhile; what you scored remains yours alone.',
  },
  extension: z.object({}),
});

export const alreadyGiven = problem({
  type: 'ballot-already-given',
  status: 409,
  title: { fr: 'Vos notes sont déjà remises', en: 'Your scores are already given' },
  explanation: {
    fr: 'Un bulletin remis ne change plus ; un second tour permet de noter à nouveau.',
    en: 'A ballot that was given does not change; a second round lets you score again.',
  },
  extension: z.object({}),
});

export const ballotIncomplete = problem({
  type: 'ballot-incomplete',
  status: 409,
  title: { fr: 'Il manque des notes', en: 'Scores are missing' },
  explanation: {
    fr: 'Notez les cases vides, ou confirmez que vous ne vous prononcez pas sur elles.',
    en: 'Fill the empty cells, or confirm that you give no view on them.',
  },
  extension: z.object({ missing: z.number().int() }),
});

export const cellChanged = problem({
  type: 'cell-changed-meanwhile',
  status: 409,
  title: {
    fr: 'Des cases ont changé dans une autre fenêtre',
    en: 'Cells have changed in another window',
  },
  explanation: {
    fr: 'Vos autres cases sont enregistrées. Choisissez, pour celles-ci, la valeur à garder.',
    en: 'Your other cells are kept. For these, choose the value to keep.',
  },
  extension: z.object({
    cells: z.array(
      z.object({
        useCaseId: z.uuid(),
        criterion: z.string(),
        score: z.number().int().nullable(),
        note: z.string().nullable(),
      }),
    ),
  }),
});

export const revealTooEarly = problem({
  type: 'round-reveal-too-early',
  status: 409,
  title: { fr: 'Pas encore assez de bulletins', en: 'Not enough ballots yet' },
  explanation: {
    fr: 'On révèle quand tous ont remis leurs notes, ou après l’échéance si le quorum est atteint.',
    en: 'A round is revealed once all have given their scores, or after the deadline with its quorum.',
  },
  extension: z.object({ given: z.number().int(), quorum: z.number().int(), raters: z.number().int() }),
});

export const notARater = problem({
  type: 'not-a-rater',
  status: 403,
  title: { fr: 'Vous n’êtes pas invité à noter ici', en: 'You are not asked to score here' },
  explanation: {
    fr: 'La personne qui a ouvert cette notation peut vous y inviter.',
    en: 'Whoever opened this round can invite you to it.',
  },
  extension: z.object({}),
});

export const roundSetRefused = problem({
  type: 'round-set-refused',
  status: 409,
  title: { fr: 'Cette notation ne peut pas s’ouvrir ainsi', en: 'This round cannot open like this' },
  explanation: {
    fr: 'L’échéance doit être à venir et ne s’avance pas une fois annoncée, le quorum au plus égal au nombre de personnes, chaque cas d’usage ouvert ; un second tour suit une notation révélée, avec la même grille.',
    en: 'The deadline lies ahead and is not brought forward once told, the quorum is at most the number of raters, each use case is open; a second round follows a revealed one, under the same model.',
  },
  extension: z.object({ reason: z.enum(OPENING_FLAWS) }),
});
