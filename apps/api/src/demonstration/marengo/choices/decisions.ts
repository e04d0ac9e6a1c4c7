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

const october = { type: 'shortlist', key: 'shortlist:october' } as const;
const november = { type: 'shortlist', key: 'shortlist:november' } as const;

/** What was made of the rounds: a fragile shortlist, a discussion, other weights, a safe shortlist a month later. */
export const decisions: readonly Choice[] = [
  {
    kind: 'shortlist',
    key: 'shortlist:october',
    thread: 'october',
    place: 6,
    day: 30,
    by: 'sofia',
    shortlist: 'shortlist:october',
    name: frenchSpaces('Présélection d’octobre'),
    purpose: frenchSpaces('Par quoi commencer, après les deux premiers projets ?'),
    status: ['proposed', 'qualified', 'shortlisted'],
    entries: [
      { useCase: 'intent-clusters', note: frenchSpaces('Prêt : les données sont là, Lucas aussi.') },
      {
        useCase: 'ad-campaigns',
        note: frenchSpaces('La plus forte valeur, la plus lourde à brancher.'),
      },
      {
        useCase: 'formats',
        note: frenchSpaces('Troisième de peu : média et création n’y voient pas la même chose.'),
      },
      { useCase: 'competitive-watch', note: frenchSpaces('Quatre clients la paient déjà, faite à la main.') },
      { useCase: 'product-pages', note: frenchSpaces('Sous réserve des droits sur les fiches d’origine.') },
    ],
    sharedWith: ['helene', 'thomas', 'nadia'],
  },
  remark(
    october,
    { day: 28, by: 'helene', thread: 'october', place: 7 },
    'Quatre places sur cinq tiennent à une note près : je ne signe pas un budget là-dessus. @sofia organise des essais sur les cas qui nous divisent, puis un second tour.',
  ),
  remark(
    october,
    { day: 27, by: 'sofia', thread: 'october', place: 8 },
    'Essais prévus les 3 et 5 avec Bastien, Oliver et Inès, sur nos propres campagnes. Second tour la semaine suivante.',
  ),
  remark(
    { type: 'round', key: 'october' },
    { day: 29, by: 'oliver', thread: 'october', place: 7 },
    'We did not score the same thing. I scored what leaves the studio; media scored what leaves the tool. @bastien shall we count together on twenty visuals?',
  ),
  remark(
    { type: 'round', key: 'october' },
    { day: 28, by: 'bastien', thread: 'october', place: 8 },
    'D’accord. Vingt visuels, chronomètre en main, mardi après-midi.',
  ),
  {
    kind: 'weights',
    key: 'weights:value-first',
    thread: 'november',
    place: 6,
    day: 3,
    by: 'helene',
    weights: { value: 0.5, feasibility: 0.25, 'data-readiness': 0.25 },
    aggregation: 'geometric',
    reason: frenchSpaces(
      'Deux projets tournent et l’équipe a appris : la faisabilité nous freine moins qu’en septembre. Pour le premier semestre, ce que cela rapporte au client pèse autant que tout le reste.',
    ),
  },
  {
    kind: 'shortlist',
    key: 'shortlist:november',
    thread: 'november',
    place: 7,
    day: 2,
    by: 'sofia',
    shortlist: 'shortlist:november',
    name: frenchSpaces('Présélection de novembre'),
    purpose: frenchSpaces('Que lancer au premier trimestre ?'),
    status: ['qualified', 'shortlisted'],
    entries: [
      {
        useCase: 'spend-anomalies',
        note: frenchSpaces('L’essai a payé l’année en dix jours. Peut démarrer tout de suite.'),
      },
      { useCase: 'product-pages', note: frenchSpaces('Le glossaire du client a levé la réserve.') },
      { useCase: 'intent-clusters', note: frenchSpaces('Sans surprise depuis octobre.') },
      { useCase: 'ad-campaigns', note: frenchSpaces('À lancer après les alertes : mêmes données.') },
      { useCase: 'competitive-watch', note: frenchSpaces('Petit budget, forte attente.') },
    ],
    sharedWith: ['helene', 'thomas', 'nadia', 'marc'],
  },
  remark(
    november,
    { day: 1, by: 'thomas', thread: 'november', place: 8 },
    'Les alertes de dépense passent de la sixième à la première place, et les formats sortent : c’est le second tour qui fait la différence, pas les poids. @helene à vous.',
  ),
];
