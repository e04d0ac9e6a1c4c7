import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';
import { ask } from '../../platform/database/ask';
import { BallotsService } from '../../scoring/rounds/ballots/ballots.service';
import { OpeningService } from '../../scoring/rounds/opening.service';
import { chance, numberOf } from '../chance';
import type { Founded } from '../seeding/found-organisation';
import { pieceOf } from '../seeding/progress';
import type { Found } from '../seeding/seed-members';
import { doPiece, type Seeding } from '../seeding/seeding';
import { dayAfter, momentOf } from '../timeline';

/** As many as one round may hold. */
const ITEMS = 200;
const NAME = 'Notation des deux cents premiers';
const RATERS = ['solene.abadie', 'leila.mansour', 'noe.castel', 'mina.sato', 'victor.bonnet'] as const;
const CRITERIA = criteriaOf(DEFAULT_MODEL).map(({ key }) => key);

const OPEN_ONES = `
  SELECT id, number FROM use_case WHERE organisation_id = $1 AND status IN ('proposed', 'qualified', 'shortlisted')
  ORDER BY number LIMIT ${ITEMS}`;
const ROUND = 'SELECT id FROM scoring_round WHERE organisation_id = $1 AND name = $2';

interface OpenOne extends Record<string, unknown> {
  readonly id: string;
  readonly number: number;
}

/** 1 to 5: how good the use case is, how it is on this criterion, and how this person sees it. */
function scoreOf(number: number, criterion: string, rater: string): number {
  const of = (name: string) => chance(numberOf(name))();
  const good = 1.6 + 2.6 * of(`large ${number}`);
  const here = 2.2 * (of(`large ${number} ${criterion}`) - 0.5);
  const seen = 2 * (of(`large ${number} ${criterion} ${rater}`) - 0.5);
  return Math.min(5, Math.max(1, Math.round(good + here + seen)));
}

const cellsOf = (useCases: readonly OpenOne[], rater: string) =>
  useCases.flatMap(({ id, number }) =>
    CRITERIA.map((criterion) => ({
      useCaseId: id,
      criterion,
      score: { was: null, is: scoreOf(number, criterion, rater) },
    })),
  );

/** Two hundred use cases scored by five people, so that a ranking and its certainty have something to chew on. */
export async function seedLargeRound(seeding: Seeding, { founded, told }: Found): Promise<void> {
  const steps = [
    { by: RATERS[0], piece: 'opened', act: () => open(seeding, founded) },
    ...RATERS.map((by) => ({ by, piece: by, act: () => rate(seeding, founded, by) })),
  ];
  for (const [at, { by, piece, act }] of steps.entries()) {
    const name = pieceOf('large', 'round', piece);
    const moment = momentOf(founded.seeding, { day: 14 - 2 * at, key: 'large-round', order: 14 });
    if (!told.has(name)) await doPiece(seeding, { actor: actorOf(founded, by), name, at: moment }, act);
  }
}

async function rate(seeding: Seeding, founded: Founded, by: string): Promise<void> {
  const { organisationId } = founded;
  const [ballots, actor] = [seeding.service(BallotsService), actorOf(founded, by)];
  const [round] = await ask<{ id: string }>(ROUND, [organisationId, NAME]);
  if (!round) throw new Error('The large round has not been opened');
  const useCases = await ask<OpenOne>(OPEN_ONES, [organisationId]);
  await ballots.keep(actor, { id: round.id, cells: cellsOf(useCases, by) }, 'fr');
  await ballots.give(actor, { id: round.id });
}

async function open(seeding: Seeding, founded: Founded): Promise<void> {
  const useCases = await ask<OpenOne>(OPEN_ONES, [founded.organisationId]);
  await seeding.service(OpeningService).open(actorOf(founded, RATERS[0]), {
    name: NAME,
    useCaseIds: useCases.map(({ id }) => id),
    raterIds: RATERS.map((key) => actorOf(founded, key).id),
    quorum: 3,
    isNamed: true,
    deadline: `${dayAfter(founded.seeding, -2)}T16:00:00.000Z`,
  });
}

function actorOf({ actors }: Founded, key: string) {
  const actor = actors.get(key);
  if (!actor) throw new Error(`Nobody is called ${key}`);
  return actor;
}
