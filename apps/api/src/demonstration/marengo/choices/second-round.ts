import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { RoundStory } from '../../choices/round-story';

/** After the discussion and two afternoons of trials, people lean less. */
const MEDIA = { 'output-quality': 1, 'change-readiness': 1 };
const CREATION = { 'output-quality': -1 };
const DATA = { 'data-quality': -1 };
const DIRECTION = { 'strategic-fit': 1 };

/** The second round, on those of which opinions were far apart: trials have been made meanwhile. */
export const secondRound: RoundStory = {
  key: 'second-round',
  day: 15,
  by: 'sofia',
  name: frenchSpaces('Second tour : les six cas qui nous divisent'),
  message: frenchSpaces(
    'Nous avons essayé ensemble, sur nos propres campagnes. Notez à nouveau ces six cas avec ce que vous avez vu ; le premier tour reste lisible, et rien n’oblige à changer d’avis.',
  ),
  quorum: 4,
  isNamed: true,
  deadlineInDays: -9,
  previous: 'first-round',
  scatter: 0.3,
  seen: {
    'product-pages': '455 44343344 4444',
    'spend-anomalies': '544 54252243 4445',
    formats: '323 43243233 3333',
    newsletters: '334 43243343 3333',
    'creative-brief': '343 43233233 3324',
    'media-forecast': '443 32433432 3334',
  },
  raters: [
    {
      key: 'ines',
      day: 14,
      leaning: { 'change-readiness': -1 },
      cares: { newsletters: 1, 'creative-brief': 1 },
    },
    { key: 'bastien', day: 14, leaning: MEDIA, cares: { 'media-forecast': 1, newsletters: -1 } },
    { key: 'helene', day: 13, leaning: DIRECTION, cares: { newsletters: 1 } },
    { key: 'amina', day: 13, leaning: DATA },
    { key: 'oliver', day: 12, leaning: CREATION, cares: { 'creative-brief': 1 } },
  ],
  notes: [
    {
      by: 'bastien',
      useCase: 'formats',
      criterion: 'output-quality',
      text: frenchSpaces('J’ai compté avec Oliver : une sur deux. Je descends.'),
    },
    {
      by: 'oliver',
      useCase: 'formats',
      criterion: 'kpi-gain',
      text: 'Our design suite already does the easy half. What is left is the hard half.',
    },
    {
      by: 'helene',
      useCase: 'spend-anomalies',
      criterion: 'kpi-gain',
      text: frenchSpaces('L’essai a trouvé 3\u202f400 € de dépense aberrante en dix jours. Rien à discuter.'),
    },
    {
      by: 'ines',
      useCase: 'product-pages',
      criterion: 'output-quality',
      text: frenchSpaces('Avec le glossaire du client, l’allemand passe en relecture simple.'),
    },
  ],
};
