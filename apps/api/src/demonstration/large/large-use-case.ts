import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { UseCaseDraft } from '@jalon/domain/use-cases/use-case';
import * as vocabulary from '@jalon/domain/use-cases/vocabulary';
import { chance, pick, some } from '../chance';
import { ACTS, CAUSES, EFFECTS, PLACES, TAGS, THINGS } from './words';

/** How many use cases the scenario `large` holds. */
export const LARGE = 10_000;

/** A use case of the large register; people and clients are told by their rank in their lists. */
export interface LargeUseCase {
  readonly draft: Omit<UseCaseDraft, 'ownerId' | 'clientIds' | 'deadline'>;
  /** The statuses it has gone through, `draft` first. */
  readonly path: readonly UseCaseStatus[];
  readonly owner: number | null;
  readonly clients: readonly number[];
  /** Days from the seeding day. */
  readonly deadlineInDays: number | null;
}

const PATHS: readonly (readonly UseCaseStatus[])[] = [
  ['draft'],
  ['draft', 'proposed'],
  ['draft', 'proposed'],
  ['draft', 'proposed', 'qualified'],
  ['draft', 'proposed', 'qualified'],
  ['draft', 'proposed', 'qualified', 'shortlisted'],
  ['draft', 'proposed', 'qualified', 'shortlisted', 'in_project'],
  ['draft', 'proposed', 'qualified', 'on_hold'],
  ['draft', 'proposed', 'rejected'],
  ['draft', 'archived'],
];

const between = (next: () => number, low: number, high: number): number =>
  low + Math.floor(next() * (high - low + 1));

/** All titles differ: the step is prime to the number of acts × things × places, so that no rank comes twice. */
function titleOf(index: number): string {
  const spread = (index * 7919) % (ACTS.length * THINGS.length * PLACES.length);
  const act = ACTS[spread % ACTS.length] ?? '';
  const thing = THINGS[Math.floor(spread / ACTS.length) % THINGS.length] ?? '';
  const place = PLACES[Math.floor(spread / (ACTS.length * THINGS.length))] ?? '';
  return `${act} ${thing} ${place}`;
}

const problemOf = (next: () => number, title: string): string =>
  `${title} demande ${between(next, 2, 60)} heures par mois à ${between(next, 1, 6)} personnes\u202f: ` +
  `${pick(next, CAUSES)}. Depuis ${between(next, 3, 24)} mois, ${pick(next, EFFECTS)}, ` +
  `et ${between(next, 5, 45)}\u202f% des livrables sont repris au moins une fois.`;

const gainOf = (next: () => number) => ({
  gainValue: between(next, 1, 90),
  gainUnit: pick(
    next,
    vocabulary.GAIN_UNITS.filter((unit) => unit !== 'rating_1_5'),
  ),
  gainKpiFamily: pick(next, vocabulary.KPI_FAMILIES),
});

/** The use case of this rank, from 0: always the same. */
export function largeUseCase(
  index: number,
  { people, clients }: { people: number; clients: number },
): LargeUseCase {
  const next = chance(index + 1);
  const title = titleOf(index);
  return {
    draft: {
      title,
      problem: problemOf(next, title),
      kind: pick(next, vocabulary.USE_CASE_KINDS),
      processArea: pick(next, vocabulary.PROCESS_AREAS),
      capabilityPattern: pick(next, vocabulary.CAPABILITY_PATTERNS),
      technologyFamily: pick(next, vocabulary.TECHNOLOGY_FAMILIES),
      drivers: some(next, vocabulary.DRIVERS, 0.2),
      valueLevers: some(next, vocabulary.VALUE_LEVERS, 0.3),
      confidentiality: pick(next, vocabulary.CONFIDENTIALITY_LEVELS),
      tags: some(next, TAGS, 0.12),
      budgetCap: next() < 0.5 ? between(next, 2, 60) * 500 : null,
      scopeIn: next() < 0.5 ? `Livrables en français ${pick(next, PLACES)}.` : null,
      ...(next() < 0.7 ? gainOf(next) : {}),
    },
    path: pick(next, PATHS),
    owner: next() < 0.8 ? between(next, 0, people - 1) : null,
    clients: [...new Set(Array.from({ length: between(next, 0, 3) }, () => between(next, 0, clients - 1)))],
    deadlineInDays: next() < 0.4 ? between(next, -30, 240) : null,
  };
}
