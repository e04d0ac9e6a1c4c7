import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { Choice } from '../../choices/choice';

const thread = 'ideas-link';

/** A public link for clients and partners: two proposals wait, one was returned. */
export const intake: readonly Choice[] = [
  {
    kind: 'link',
    key: 'ideas-link',
    thread,
    place: 0,
    day: 21,
    by: 'sofia',
    draft: {
      name: frenchSpaces('Idées de nos clients et partenaires'),
      greeting: frenchSpaces(
        'Une tâche qui vous prend trop de temps avec nous, une question à laquelle nos chiffres devraient répondre ? Racontez-la en deux minutes. Nous lisons tout, et nous répondons à qui laisse une adresse.',
      ),
      language: 'fr',
      expiresInDays: 120,
      dailyLimit: 40,
    },
  },
  {
    kind: 'outside',
    key: 'proposal:logo',
    thread,
    place: 1,
    day: 12,
    by: 'sofia',
    language: 'fr',
    draft: {
      title: frenchSpaces('Refaire notre logo avec une IA'),
      problem: frenchSpaces('Le logo date de 2011. On nous dit qu’une IA en fait dix en une minute.'),
      processArea: 'content_creation',
    },
  },
  {
    kind: 'return',
    key: 'proposal:logo:returned',
    thread,
    place: 2,
    day: 9,
    by: 'sofia',
    proposal: 'proposal:logo',
    reason: frenchSpaces(
      'Une identité se fait une fois en dix ans : il n’y a rien à répéter ni à accélérer ici, et les droits d’un logo généré ne sont pas sûrs. Votre demande est passée à l’équipe conseil, qui vous rappelle.',
    ),
  },
  {
    kind: 'outside',
    key: 'proposal:recipes',
    thread,
    place: 3,
    day: 4,
    by: 'sofia',
    language: 'fr',
    draft: {
      title: frenchSpaces('Des recettes à partir des produits du jour'),
      problem: frenchSpaces(
        'Chaque matin, nos onze magasins publient une recette avec ce qui reste en rayon. C’est écrit à sept heures par la personne qui ouvre, et un jour sur deux rien ne sort. L’agence connaît notre ton : pourrait-elle nous proposer un texte et une photo à valider avant huit heures ?',
      ),
      processArea: 'content_creation',
      gainText: frenchSpaces('Une publication par jour et par magasin, au lieu d’une sur deux.'),
      contactName: 'Claire Fontanel',
      contactEmail: 'claire.fontanel@halles-et-paniers.example',
    },
  },
  {
    kind: 'outside',
    key: 'proposal:captions',
    thread,
    place: 4,
    day: 2,
    by: 'sofia',
    language: 'en',
    draft: {
      title: 'One alt text for every picture we publish',
      problem:
        'We send you about forty product pictures a month. None has an alternative text, in French or in English, and our accessibility audit is due in four months. Somebody here writes them by hand when there is time, which is never.',
      processArea: 'content_creation',
      gainText: 'Forty pictures a month, in two languages, and an audit that passes.',
    },
  },
];
