import type { Words } from '../../platform/language';
import type { Lifecycle } from '../template/lifecycle';
import type { LifecycleChange } from './change';
import { changesBetween } from './compare-lists';
import type { TwoSpeeches } from './compare-lists';
import { ruled } from './field';
import { STEP_FIELDS, TRIGGER_FIELDS } from './other-fields';

interface Classing extends Words {
  readonly id: string;
  readonly when: string | undefined;
}

const CLASS_FIELDS = [
  ruled<Classing>('when', { fr: 'S’applique quand', en: 'Applies when' }, ({ when }) => when),
];

/** What changed of the AIPD decision and of the classes of the AI Act. */
export function procedureChanges(
  { before, after }: { readonly before: Lifecycle; readonly after: Lifecycle },
  speeches: TwoSpeeches,
): readonly LifecycleChange[] {
  const triggers = { part: 'dpia', place: 'dpia.lists', fields: TRIGGER_FIELDS } as const;
  const steps = { part: 'dpia', place: 'dpia.order', fields: STEP_FIELDS } as const;
  const classes = { part: 'ai_act', place: 'aiActClasses', fields: CLASS_FIELDS } as const;
  const items = ({ dpia }: Lifecycle) => Object.values(dpia.lists).flat();
  return [
    ...changesBetween({ ...triggers, before: items(before), after: items(after) }, speeches),
    ...changesBetween({ ...steps, before: before.dpia.order, after: after.dpia.order }, speeches),
    ...changesBetween({ ...classes, before: classesOf(before), after: classesOf(after) }, speeches),
  ];
}

function classesOf({ aiActClasses, attributes }: Lifecycle): readonly Classing[] {
  const values = attributes.find(({ derivedFrom }) => derivedFrom === 'ai_act_class')?.values ?? [];
  return aiActClasses.map((rule) => {
    const { fr, en } = values.find(({ id }) => id === rule.class) ?? { fr: rule.class, en: rule.class };
    return { id: rule.class, fr, en, when: rule.when };
  });
}
