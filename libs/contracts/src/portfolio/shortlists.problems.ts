import { ChoiceFlaw } from '@jalon/domain/portfolio/shortlists/choice';
import { z } from 'zod';
import { problem } from '../platform/problem';

export const scoresChanged = problem({
  type: 'scores-changed-meanwhile',
  status: 409,
  title: {
    fr: 'Les notes ont changé : relisez le classement',
    en: 'The scores have changed: read the ranking again',
  },
  explanation: {
    fr: 'Depuis que vous l’avez lu, des notes ont été révélées ou la grille a changé de version. Rien n’a été figé, et votre choix est conservé.',
    en: 'Since you read it, scores were revealed or the score model changed. Nothing was frozen, and your choice is kept.',
  },
  /** The digest of the scores as they are now. */
  extension: z.object({ scoresDigest: z.string() }),
});

export const choiceRefused = problem({
  type: 'shortlist-choice-refused',
  status: 422,
  title: { fr: 'Cette liste ne peut pas être figée ainsi', en: 'This list cannot be frozen as it is' },
  explanation: {
    fr: 'Un cas d’usage écarté par un seuil de veto n’entre pas dans une présélection ; un cas incomplet, ou retenu contre le classement, y entre avec une note qui dit pourquoi.',
    en: 'A use case stopped by a floor cannot be shortlisted; one that lacks scores, or is retained against the ranking, needs a note that says why.',
  },
  extension: z.object({ flaws: z.array(ChoiceFlaw) }),
});

export const shortlistWithdrawn = problem({
  type: 'shortlist-withdrawn',
  status: 409,
  title: { fr: 'Cette présélection a été retirée', en: 'This shortlist was withdrawn' },
  explanation: {
    fr: 'Elle reste lisible, mais ne se renomme plus, ne se partage plus et ne se commente plus.',
    en: 'It stays readable, but it is no longer renamed, shared or commented on.',
  },
  extension: z.object({}),
});

export const shortlistNotYours = problem({
  type: 'shortlist-not-yours',
  status: 403,
  title: { fr: 'Cette présélection n’est pas la vôtre', en: 'This shortlist is not yours' },
  explanation: {
    fr: 'La personne qui l’a faite et celles qui décident peuvent la renommer, la partager ou la retirer.',
    en: 'Whoever made it and those who decide may rename, share or withdraw it.',
  },
  extension: z.object({}),
});
