import { notYourRole } from '@jalon/contracts/gates/gates.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { misfit } from '@jalon/contracts/platform/misfit';
import { notFound } from '@jalon/contracts/platform/problems';
import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import type { Words } from '@jalon/domain/platform/language';
import type { Judged } from '../judging/judging';
import { signable } from '../judging/signable';
import { roleHolders } from '../viewing/words/lifecycle-words';

/** The criterion of this id at the gate, as it is signed; one that is not asked here does not exist (404). */
export function expectCriterion(judged: Judged, id: string): CriterionEvaluation {
  const found = signable(judged, id);
  if (found) return found;
  throw new Problem(notFound, {});
}

/** Somebody who holds this role is expected, or anybody who takes part where none is named. */
export function refuseRole(judged: Judged, roleId: string | null): never {
  if (roleId === null) throw new Problem(notYourRole, { role: null, people: [] });
  throw new Problem(notYourRole, roleHolders(judged.held.lifecycle, roleId, judged.gateCase.holders));
}

/** 422 with a pointer to the field, in the reader’s language. */
export function refuseField(pointer: `/${string}`, words: Words): never {
  throw misfit({ pointer, words });
}

export const DATE_PAST: Words = { fr: 'Cette date est passée', en: 'This date is past' };
