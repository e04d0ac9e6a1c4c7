import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { RoundStory } from '../../choices/round-story';

/** The round under way: two have given their scores, two have begun, two are awaited. */
export const openRound: RoundStory = {
  key: 'latest-round',
  day: 3,
  by: 'thomas',
  name: frenchSpaces('Les idées du mois'),
  message: frenchSpaces(
    'Sept propositions arrivées depuis un mois, pas encore comparées aux autres. Une demi-heure suffit ; je révèle dès que chacun a remis ses notes.',
  ),
  quorum: 4,
  isNamed: true,
  deadlineInDays: 4,
  scatter: 0.3,
  seen: {
    moderation: '334 43343234 4443',
    reviews: '345 44242233 4434',
    'seo-reporting': '333 44242144 5445',
    pitch: '444 43233233 3224',
    subtitles: '334 55142144 5445',
    research: '333 43233233 3324',
    'photo-library': '223 44342233 3343',
  },
  raters: [
    { key: 'camille', day: 2, leaning: { 'client-value': 1 } },
    { key: 'amina', day: 2, leaning: { 'data-quality': -1 } },
    { key: 'oliver', day: 1, begun: 3, leaning: { 'output-quality': -1 } },
    { key: 'bastien', day: 1, begun: 2, leaning: { 'output-quality': 1 } },
    { key: 'helene', leaning: {} },
    { key: 'lucas', leaning: {} },
  ],
  notes: [
    {
      by: 'oliver',
      useCase: 'moderation',
      criterion: 'output-quality',
      text: 'Irony is where it fails, and irony is half of the comments.',
    },
    {
      by: 'camille',
      useCase: 'reviews',
      criterion: 'client-value',
      text: frenchSpaces(
        'Répondre sous vingt-quatre heures, y compris le week-end : trois clients le demandent.',
      ),
    },
  ],
};
