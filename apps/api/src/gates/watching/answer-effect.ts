import type {
  AnswerEffect,
  CriterionChange,
  SignatureFalling,
} from '@jalon/contracts/projects/questions-view';
import type { Actor } from '@jalon/domain/access/actor';
import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import type { CriterionState } from '@jalon/domain/gates/evaluation/states';
import type { Words } from '@jalon/domain/platform/language';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnswerEffects, type AnswerChange } from '../../projects/questions/answer-effects';
import { profileOf } from '../gathering/gathering.service';
import { openGateRowsOf } from '../gathering/gate-rows';
import { JudgedGates } from '../judging/judged-gates';
import { judge, type Judged } from '../judging/judging';
import { gateOf, roleWords, wordsOnly } from '../viewing/words/lifecycle-words';
import { fallenAttestations, fallenVotes } from './reopening.service';

const STATES: Readonly<Record<CriterionState, Words>> = {
  satisfied: { fr: 'satisfait', en: 'satisfied' },
  unsatisfied: { fr: 'non satisfait', en: 'not satisfied' },
  unknown: { fr: 'inconnu', en: 'unknown' },
  to_clarify: { fr: 'à préciser', en: 'to be clarified' },
  not_applicable: { fr: 'sans objet', en: 'not applicable' },
  waived: { fr: 'dérogé', en: 'waived' },
  unsigned: { fr: 'à signer', en: 'to be signed' },
  reopened: { fr: 'à signer de nouveau', en: 'to be signed again' },
};
const GREEN: readonly CriterionState[] = ['satisfied', 'waived'];

function kindOf(before: CriterionState, after: CriterionState): CriterionChange['kind'] {
  if (after === 'not_applicable') return 'no_longer_applicable';
  if (before === 'not_applicable') return 'becomes_applicable';
  if (GREEN.includes(after) && !GREEN.includes(before)) return 'turns_green';
  return GREEN.includes(before) && !GREEN.includes(after) ? 'turns_red' : 'other';
}

const nameOf = ({ held, row }: Judged): Words => {
  const gate = gateOf(held.lifecycle, row.gateId);
  return gate ? wordsOnly(gate) : { fr: row.gateId, en: row.gateId };
};

/** One that the other answers do not ask, asks nothing. */
const stateOf = (one: CriterionEvaluation | undefined): CriterionState => one?.state ?? 'not_applicable';

function criteriaOf(before: Judged, after: Judged): CriterionChange[] {
  const then = new Map(before.evaluation.criteria.map((one) => [one.criterion.id, one]));
  const now = new Map(after.evaluation.criteria.map((one) => [one.criterion.id, one]));
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [stateOf(then.get(id)), stateOf(now.get(id))];
    const one = now.get(id) ?? then.get(id);
    if (was === is || !one) return [];
    const { criterion, weight } = one;
    return [
      {
        gateId: before.row.gateId,
        gate: nameOf(before),
        criterionId: id,
        name: wordsOnly(criterion),
        isBlocking: weight === 'blocking',
        before: STATES[was],
        after: STATES[is],
        kind: kindOf(was, is),
      },
    ];
  });
}

function fallingOf(before: Judged, after: Judged): SignatureFalling[] {
  const { lifecycle } = before.held;
  const gate = { gateId: before.row.gateId, gate: nameOf(before) };
  const attested = new Set(fallenAttestations(after).map(({ id }) => id));
  const voted = new Set(fallenVotes(after).map(({ id }) => id));
  return [
    ...before.gateCase.attestations
      .filter(({ id }) => attested.has(id))
      .map(({ criterionId, roleId, by, at }) => {
        const found = before.evaluation.criteria.find(({ criterion }) => criterion.id === criterionId);
        const words = found ? wordsOnly(found.criterion) : { fr: criterionId, en: criterionId };
        return { ...gate, criterion: { id: criterionId, ...words }, role: roleOf(lifecycle, roleId), by, at };
      }),
    ...before.votes
      .filter(({ id }) => voted.has(id))
      .map(({ roleId, person, at }) => ({
        ...gate,
        criterion: null,
        role: roleOf(lifecycle, roleId),
        by: person,
        at,
      })),
  ];
}

const roleOf = (...args: Parameters<typeof roleWords>): Words => wordsOnly(roleWords(...args));

/** What other answers would do at gates that are not decided: tells, and writes nothing. */
@Injectable()
export class AnswerEffectTeller implements OnModuleInit {
  constructor(
    private readonly effects: AnswerEffects,
    private readonly gates: JudgedGates,
  ) {}

  onModuleInit(): void {
    this.effects.register((actor, change) => this.tell(actor, change));
  }

  async tell(actor: Actor, { useCaseId, after }: AnswerChange): Promise<AnswerEffect> {
    const judged = await this.gates.many(actor, await openGateRowsOf(actor, [useCaseId]));
    const pairs = judged.map((before) => {
      const gateCase = {
        ...before.gateCase,
        attributes: { ...after },
        profileId: profileOf(before, after),
      };
      return { before, after: judge({ ...before, gateCase }) };
    });
    return {
      criteria: pairs.flatMap((pair) => criteriaOf(pair.before, pair.after)),
      signatures: pairs.flatMap((pair) => fallingOf(pair.before, pair.after)),
    };
  }
}
