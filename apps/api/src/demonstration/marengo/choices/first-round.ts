import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { RoundStory } from '../../choices/round-story';

/** Media buying trusts what tools produce; those who write and draw correct it all day long. */
const MEDIA = { 'output-quality': 1, 'change-readiness': 1, 'kpi-gain': 1 };
const CREATION = { 'output-quality': -2, 'change-readiness': -1 };
const WRITING = { 'output-quality': -1, 'change-readiness': -1, 'client-value': 1 };
const DATA = { 'data-quality': -1, 'data-volume': -1, 'scenario-fit': 1 };
const DIRECTION = { 'strategic-fit': 1, 'ability-to-run': -1 };

/** The first blind round: fourteen use cases, five people, and no agreement on what the tools are worth. */
export const firstRound: RoundStory = {
  key: 'first-round',
  day: 33,
  by: 'sofia',
  name: frenchSpaces('Première notation : que lancer d’abord ?'),
  message: frenchSpaces(
    'Quatorze cas d’usage, chacun selon son métier et sans se concerter : l’écart entre nous m’intéresse autant que la moyenne. Comptez trois quarts d’heure ; une note en deux mots aide à comprendre.',
  ),
  quorum: 4,
  isNamed: true,
  deadlineInDays: -28,
  scatter: 0.35,
  seen: {
    'intent-clusters': '443 54252244 5445',
    'product-pages': '445 43343334 4344',
    'ad-campaigns': '554 33443343 4454',
    'competitive-watch': '443 54242144 4344',
    'spend-anomalies': '433 43352243 5445',
    formats: '444 44243233 4443',
    newsletters: '354 43243343 3334',
    'creative-brief': '343 43233234 3324',
    'internal-linking': '322 44342244 5445',
    'media-forecast': '443 32433432 3334',
    trends: '333 32333233 2231',
    tenders: '331 43242234 4324',
    'segment-pages': '444 33434323 2331',
    virality: '223 22332332 33-4',
  },
  raters: [
    {
      key: 'bastien',
      day: 33,
      leaning: MEDIA,
      cares: { 'spend-anomalies': 1, 'media-forecast': 1, formats: 1, 'product-pages': -1, newsletters: -1 },
    },
    {
      key: 'amina',
      day: 32,
      leaning: DATA,
      cares: { trends: 1, virality: 1, 'creative-brief': -1, formats: -1 },
    },
    {
      key: 'oliver',
      day: 32,
      leaning: CREATION,
      cares: { 'creative-brief': 1, 'ad-campaigns': -2, 'spend-anomalies': -1 },
    },
    {
      key: 'ines',
      day: 32,
      leaning: WRITING,
      cares: { newsletters: 1, 'creative-brief': 1, 'spend-anomalies': -1, 'intent-clusters': -1 },
    },
    {
      key: 'helene',
      day: 31,
      leaning: DIRECTION,
      cares: { 'competitive-watch': 1, tenders: 1, newsletters: 1, 'internal-linking': -1 },
    },
  ],
  notes: [
    {
      by: 'bastien',
      useCase: 'ad-campaigns',
      criterion: 'kpi-gain',
      text: frenchSpaces(
        'Deux points de marge sur les campagnes toujours actives : vu chez un confrère, chiffres à l’appui.',
      ),
    },
    {
      by: 'bastien',
      useCase: 'formats',
      criterion: 'output-quality',
      text: frenchSpaces('Neuf déclinaisons sur dix partent telles quelles. On ne retouche que le carré.'),
    },
    {
      by: 'oliver',
      useCase: 'formats',
      criterion: 'output-quality',
      text: 'Every crop cuts the subject or the legal line. I redo three out of four, and nobody counts that time.',
    },
    {
      by: 'oliver',
      useCase: 'product-pages',
      criterion: 'change-readiness',
      text: 'The team was not asked. They will say no until somebody shows them a real before and after.',
    },
    {
      by: 'ines',
      useCase: 'newsletters',
      criterion: 'output-quality',
      text: frenchSpaces('Correct pour l’objet du message ; le corps sonne faux dès la deuxième phrase.'),
    },
    {
      by: 'ines',
      useCase: 'product-pages',
      criterion: 'client-value',
      text: frenchSpaces(
        'Trois langues le jour du lancement au lieu de dix jours après : le client le voit tout de suite.',
      ),
    },
    {
      by: 'amina',
      useCase: 'segment-pages',
      criterion: 'data-lawfulness',
      text: frenchSpaces('Le consentement recueilli ne couvre pas le profilage. En l’état, c’est non.'),
    },
    {
      by: 'amina',
      useCase: 'trends',
      criterion: 'data-lawfulness',
      text: frenchSpaces(
        'Deux réseaux sur trois interdisent de collecter les messages pour cet usage. Sans accord avec eux, c’est non.',
      ),
    },
    {
      by: 'amina',
      useCase: 'spend-anomalies',
      criterion: 'data-access',
      text: frenchSpaces('Les exports des régies arrivent déjà chaque nuit dans l’entrepôt.'),
    },
    {
      by: 'helene',
      useCase: 'competitive-watch',
      criterion: 'strategic-fit',
      text: frenchSpaces('C’est écrit dans notre plan : conseiller avant d’exécuter.'),
    },
    {
      by: 'helene',
      useCase: 'tenders',
      criterion: 'client-value',
      text: frenchSpaces('Utile à nous, invisible pour eux. Cela ne le condamne pas.'),
    },
  ],
};
