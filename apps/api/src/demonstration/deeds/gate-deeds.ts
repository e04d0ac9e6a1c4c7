import { delegateSeat, voteAtGate } from '@jalon/contracts/gates/deciding.operations';
import { getGate, openGate, readReading, scheduleGate } from '@jalon/contracts/gates/gates.operations';
import {
  askOpinion,
  attestCriterion,
  declareFact,
  waiveCriterion,
} from '@jalon/contracts/gates/sayings.operations';
import { confirmCondition, meetCondition } from '@jalon/contracts/gates/settling.operations';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { type Deed, deed, type Scene } from './deed';

export const opens = (day: number, by: string): Deed =>
  deed(day, by, ({ useCaseId, does }) => does(openGate, { useCaseId }));

/** When the deciders meet, in days from the seeding day. */
export const schedules = (day: number, by: string, dueInDays: number): Deed =>
  deed(day, by, async ({ gate, on, does }) => {
    const { id, version } = await does(getGate, { id: await gate() });
    await does(scheduleGate, { id, version, dueOn: on(dueInDays) });
  });

/** What no context computes yet, said with its proof. */
export const declares = (
  day: number,
  by: string,
  said: {
    readonly facts: Readonly<Record<string, RuleValue>>;
    readonly proof: string;
    readonly expiresInDays?: number;
  },
): Deed =>
  deed(day, by, async ({ gate, proof, on, does }) => {
    for (const [factId, value] of Object.entries(said.facts))
      await does(declareFact, {
        id: await gate(),
        factId,
        value,
        evidenceId: await proof(said.proof),
        expiresOn: on(said.expiresInDays ?? 180),
      });
  });

export const attests = (
  day: number,
  by: string,
  ...[criterionId, statement]: readonly [criterionId: string, statement: string]
): Deed =>
  deed(day, by, async ({ gate, does }) => {
    const id = await gate();
    const { hash } = await does(readReading, { id, criterionId });
    await does(attestCriterion, { id, criterionId, statement, readingHash: hash });
  });

/** Asks the role that advises on a criterion. */
export const asksOpinion = (day: number, by: string, criterionId: string): Deed =>
  deed(day, by, async ({ gate, does }) => does(askOpinion, { id: await gate(), criterionId }));

interface Absence {
  readonly role: string;
  readonly to: string;
  /** First and last day, from the seeding day. */
  readonly fromInDays: number;
  readonly toInDays: number;
  readonly reason: string;
}

/** Whoever decides is away, and lets somebody decide in their place. */
export const delegates = (day: number, by: string, absence: Absence): Deed =>
  deed(day, by, async ({ gate, person, on, does }) => {
    const { role, to, fromInDays, toInDays, reason } = absence;
    const dates = { startsOn: on(fromInDays), endsOn: on(toInDays) };
    await does(delegateSeat, {
      id: await gate(),
      roleId: role,
      fromId: person(by),
      toId: person(to),
      ...dates,
      reason,
    });
  });

interface Waiver {
  readonly reason: string;
  readonly endsInDays: number;
}

export const waives = (
  day: number,
  by: string,
  ...[criterionId, waiver]: readonly [criterionId: string, waiver: Waiver]
): Deed =>
  deed(day, by, async ({ gate, on, does }) =>
    does(waiveCriterion, {
      id: await gate(),
      criterionId,
      reason: waiver.reason,
      endsOn: on(waiver.endsInDays),
    }),
  );

interface Ballot {
  readonly role: string;
  readonly outcome: string;
  readonly reason?: string;
  readonly target?: string;
  readonly lessons?: string;
  readonly conditions?: readonly {
    readonly criterionId: string;
    readonly words: string;
    readonly owner: string;
    readonly dueInDays: number;
  }[];
}

export const votes = (day: number, by: string, ballot: Ballot): Deed =>
  deed(day, by, async ({ gate, person, on, password, does }) => {
    const id = await gate();
    const { hash } = await does(readReading, { id });
    const { role, outcome, reason, target, lessons, conditions = [] } = ballot;
    await does(voteAtGate, {
      id,
      roleId: role,
      outcome,
      reason,
      target,
      lessons,
      conditions: conditions.map(({ criterionId, words, owner, dueInDays }) => ({
        criterionId,
        words,
        rule: null,
        ownerId: person(owner),
        dueOn: on(dueInDays),
      })),
      readingHash: hash,
      password,
    });
  });

interface Settled {
  /** The gate that was passed with it. */
  readonly gateId: string;
  readonly criterionId: string;
}

/** The condition of a pass that attaches to a criterion. */
async function conditionOf({ gate, does }: Scene, { gateId, criterionId }: Settled) {
  const id = await gate(gateId);
  const { conditions } = await does(getGate, { id });
  const condition = conditions.find((one) => one.criterionId === criterionId);
  if (!condition) throw new Error(`${gateId} has no condition on ${criterionId}`);
  return { id, condition };
}

export const meets = (
  day: number,
  by: string,
  { how, ...settled }: Settled & { readonly how: string },
): Deed =>
  deed(day, by, async (scene) => {
    const { id, condition } = await conditionOf(scene, settled);
    await scene.does(meetCondition, { id, conditionId: condition.id, how });
  });

/** By somebody who neither answers for it nor said that it is met. */
export const confirms = (day: number, by: string, settled: Settled): Deed =>
  deed(day, by, async (scene) => {
    const { id, condition } = await conditionOf(scene, settled);
    const saidAt = condition.said?.at ?? '';
    await scene.does(confirmCondition, { id, conditionId: condition.id, saidAt, isMet: true });
  });
