import { frenchSpaces } from '@jalon/domain/platform/typography';
import type { Choice } from '../../choices/choice';

const remark = (
  on: { readonly type: 'round' | 'shortlist'; readonly key: string },
  at: {
    readonly day: number;
    readonly by: string;
    readonly thread: string;
    readonly place: number;
  },
  body: string,
): Choice => ({
  kind: 'remark',
  key: `remark:${on.key}:${at.by}`,
  ...at,
  on,
  body: at.by === 'oliver' ? body : frenchSpaces(body),
});

const first = { type: 'shortlist', key: 'first-shortlist' } as const;
const second = { type: 'shortlist', key: 'second-shortlist' } as const;

/** What was made of the rounds: a fragile shortlist, a discussion, other weights, a safe shortlist a month later. */
export const decisions: readonly Choice[] = [
  {
    kind: 'shortlist',
    key: 'first-shortlist',
    thread: 'first-round',
    place: 6,
    day: 30,
    by: 'sofia',
    shortlist: 'first-shortlist',
    name: frenchSpaces('Première présélection'),
    purpose: frenchSpaces('Par quoi commencer, après les deux premiers projets ?'),
    status: ['proposed', 'qualified', 'shortlisted'],
    entries: [
      { useCase: 'intent-clusters', note: frenchSpaces('Prêt : les données sont là, Lucas aussi.') },
      {
        useCase: 'ad-campaigns',
        note: frenchSpaces('Forte valeur pour le client, lourde à brancher.'),
      },
      {
        useCase: 'formats',
        note: frenchSpaces('Troisième de peu : média et création n’y voient pas la même chose.'),
      },
      { useCase: 'product-pages', note: frenchSpaces('Sous réserve des droits sur les fiches d’origine.') },
      { useCase: 'competitive-watch', note: frenchSpaces('Quatre clients la paient déjà, faite à la main.') },
    ],
    sharedWith: ['helene', 'thomas', 'nadia'],
  },
  remark(
    first,
    { day: 28, by: 'helene', thread: 'first-round', place: 7 },
    'Deux places sur cinq tiennent à quelques notes : je ne signe pas un budget là-dessus. @sofia organise des essais sur les cas qui nous divisent, puis un second tour.',
  ),
  remark(
    first,
    { day: 27, by: 'sofia', thread: 'first-round', place: 8 },
    'Deux après-midi d’essais sont calés avec Bastien, Oliver et Inès, sur nos propres campagnes. Second tour juste après.',
  ),
  remark(
    { type: 'round', key: 'first-round' },
    { day: 29, by: 'oliver', thread: 'first-round', place: 7 },
    'We did not score the same thing. I scored what leaves the studio; media scored what leaves the tool. @bastien shall we count together on twenty visuals?',
  ),
  remark(
    { type: 'round', key: 'first-round' },
    { day: 28, by: 'bastien', thread: 'first-round', place: 8 },
    'D’accord. Vingt visuels, chronomètre en main, mardi après-midi.',
  ),
  {
    kind: 'weights',
    key: 'weights:value-first',
    thread: 'second-round',
    place: 6,
    day: 3,
    by: 'helene',
    weights: { value: 0.5, feasibility: 0.25, 'data-readiness': 0.25 },
    aggregation: 'geometric',
    reason: frenchSpaces(
      'Deux projets tournent et l’équipe a appris : la faisabilité nous freine moins qu’au début. Pour les six mois qui viennent, ce que cela rapporte au client pèse autant que tout le reste.',
    ),
  },
  {
    kind: 'shortlist',
    key: 'second-shortlist',
    thread: 'second-round',
    place: 7,
    day: 2,
    by: 'sofia',
    shortlist: 'second-shortlist',
    name: frenchSpaces('Présélection après essais'),
    purpose: frenchSpaces('Que lancer au prochain trimestre ?'),
    status: ['qualified', 'shortlisted'],
    entries: [
      {
        useCase: 'spend-anomalies',
        note: frenchSpaces('L’essai a payé l’année en dix jours. Peut démarrer tout de suite.'),
      },
      { useCase: 'product-pages', note: frenchSpaces('Le glossaire du client a levé la réserve.') },
      { useCase: 'ad-campaigns', note: frenchSpaces('À lancer après les alertes : mêmes données.') },
      { useCase: 'intent-clusters', note: frenchSpaces('Sans surprise depuis le premier tour.') },
      { useCase: 'competitive-watch', note: frenchSpaces('Petit budget, forte attente.') },
    ],
    sharedWith: ['helene', 'thomas', 'nadia', 'marc'],
  },
  remark(
    second,
    { day: 1, by: 'thomas', thread: 'second-round', place: 8 },
    'Les alertes de dépense passent de la septième à la première place, et les formats sortent : c’est le second tour qui fait la différence, pas les poids. @helene à vous.',
  ),
];
