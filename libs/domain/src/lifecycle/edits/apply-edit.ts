import type { Lifecycle } from '../template/lifecycle';
import { addCriterion, changeCriterion, removeCriterion } from './criterion-edits';
import type { EditOutcome } from './edited';
import type { LifecycleEdit } from './lifecycle-edit';
import { changeGate, changeLoops, changeParameter, changePhase, changeProfile } from './part-edits';

type OfCriterion = Extract<LifecycleEdit, { readonly what: `criterion${string}` }>;

const isOfCriterion = (edit: LifecycleEdit): edit is OfCriterion => edit.what.startsWith('criterion');

/** The life cycle after an edit, or why it is refused. It may have flaws: `flawsOf` tells, before it is published. */
export const applyEdit = (lifecycle: Lifecycle, edit: LifecycleEdit): EditOutcome =>
  isOfCriterion(edit) ? applyToCriteria(lifecycle, edit) : applyToPart(lifecycle, edit);

function applyToCriteria(lifecycle: Lifecycle, edit: OfCriterion): EditOutcome {
  switch (edit.what) {
    case 'criterion':
      return changeCriterion(lifecycle, edit);
    case 'criterion-added':
      return addCriterion(lifecycle, edit);
    case 'criterion-removed':
      return removeCriterion(lifecycle, edit);
  }
}

function applyToPart(lifecycle: Lifecycle, edit: Exclude<LifecycleEdit, OfCriterion>): EditOutcome {
  switch (edit.what) {
    case 'gate':
      return changeGate(lifecycle, edit);
    case 'phase':
      return changePhase(lifecycle, edit);
    case 'parameter':
      return changeParameter(lifecycle, edit);
    case 'profile':
      return changeProfile(lifecycle, edit);
    case 'loops':
      return changeLoops(lifecycle, edit);
  }
}
