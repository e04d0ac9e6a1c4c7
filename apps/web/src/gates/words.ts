import type { GateHead, GateOutcome, GateView } from '@jalon/contracts/gates/gate-view';
import type { CriterionState, GateState } from '@jalon/domain/gates/evaluation/states';
import type { ConditionState } from '@jalon/domain/gates/deciding/conditions/condition';
import type { Stance } from '@jalon/domain/gates/signing/sayings';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Tone } from '../ui/content/pill';

/** How a criterion stands, in a word that says what is awaited. */
export const stateLabels: Readonly<Record<CriterionState, MessageDescriptor>> = {
  satisfied: msg`Rempli`,
  unsatisfied: msg`Pas encore rempli`,
  unknown: msg`Pas encore connu`,
  to_clarify: msg`Question à trancher`,
  not_applicable: msg`Sans objet`,
  waived: msg`Dérogation`,
  unsigned: msg`À signer`,
  reopened: msg`À signer de nouveau`,
};

export const stateTones: Readonly<Record<CriterionState, Tone>> = {
  satisfied: 'success',
  unsatisfied: 'danger',
  unknown: 'neutral',
  to_clarify: 'attention',
  not_applicable: 'neutral',
  waived: 'pilot',
  unsigned: 'info',
  reopened: 'attention',
};

export const gateStateLabels: Readonly<Record<GateState, MessageDescriptor>> = {
  ready: msg`Prête à décider`,
  blocked: msg`Bloquée`,
  conditions_overdue: msg`Conditions en retard`,
};

export const gateStateTones: Readonly<Record<GateState, Tone>> = {
  ready: 'success',
  blocked: 'danger',
  conditions_overdue: 'attention',
};

type Effect = GateOutcome['effect'];

/** A way back or an end is a decision like another: never the colour of a fault. */
export const effectTones: Readonly<Record<Effect, Tone>> = {
  forward: 'success',
  stay: 'attention',
  back: 'info',
  end: 'pilot',
};

export const conditionLabels: Readonly<Record<ConditionState, MessageDescriptor>> = {
  open: msg({ message: 'En cours', context: 'condition' }),
  due_soon: msg`Bientôt due`,
  overdue: msg({ message: 'En retard', context: 'condition' }),
  met: msg`Remplie`,
  lifted: msg`Levée`,
};

export const conditionTones: Readonly<Record<ConditionState, Tone>> = {
  open: 'info',
  due_soon: 'attention',
  overdue: 'danger',
  met: 'success',
  lifted: 'neutral',
};

export const stanceLabels: Readonly<Record<Stance, MessageDescriptor>> = {
  favourable: msg`Favorable`,
  reserved: msg`Avec réserves`,
  unfavourable: msg`Défavorable`,
};

export const stanceTones: Readonly<Record<Stance, Tone>> = {
  favourable: 'success',
  reserved: 'attention',
  unfavourable: 'danger',
};

/** Of a gate opened or decided; the page and the lists share it. */
export type AnyGate = GateHead | GateView;
