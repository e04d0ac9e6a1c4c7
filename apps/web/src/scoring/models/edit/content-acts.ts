import {
  type Axis,
  type Criterion,
  HIGHEST_SCORE,
  type ScoreModelContent,
} from '@jalon/domain/scoring/model/score-model';
import type { Place } from './place';

const NEW = 'new-';
const blank = () => ({ fr: '', en: '' });

/** Names begin with a letter in keys that are not settled yet: `new-3`. */
function newKey(content: ScoreModelContent): string {
  const taken = keysOf(content);
  let number = 1;
  while (taken.has(`${NEW}${number}`)) number += 1;
  return `${NEW}${number}`;
}

/** Every key in use, of axes and of criteria. */
export const keysOf = ({ axes }: ScoreModelContent): ReadonlySet<string> =>
  new Set(axes.flatMap(({ key, criteria }) => [key, ...criteria.map((criterion) => criterion.key)]));

const newCriterion = (key: string): Criterion => ({
  key,
  name: blank(),
  question: blank(),
  weight: 1,
  direction: 'higher',
  anchors: Array.from({ length: HIGHEST_SCORE }, blank),
  floor: null,
});

const inAxis = (content: ScoreModelContent, at: number, change: (axis: Axis) => Axis): ScoreModelContent => ({
  ...content,
  axes: content.axes.map((axis, index) => (index === at ? change(axis) : axis)),
});

/** Neighbours exchanged; as it was where there is no neighbour. */
function moved<Item>(items: readonly Item[], at: number, step: number): Item[] {
  const next = [...items];
  const [one, other] = [next[at], next[at + step]];
  if (one === undefined || other === undefined) return next;
  next[at] = other;
  next[at + step] = one;
  return next;
}

export const changeAxis = (
  content: ScoreModelContent,
  { axis }: Place,
  change: Partial<Axis>,
): ScoreModelContent => inAxis(content, axis, (before) => ({ ...before, ...change }));

export const changeCriterion = (
  content: ScoreModelContent,
  { axis, criterion }: Place,
  change: Partial<Criterion>,
): ScoreModelContent =>
  inAxis(content, axis, (before) => ({
    ...before,
    criteria: before.criteria.map((one, at) => (at === criterion ? { ...one, ...change } : one)),
  }));

/** A new axis comes last with one criterion to write; its weight is the mean of the others’. */
export function addAxis(content: ScoreModelContent): ScoreModelContent {
  const { axes } = content;
  const mean = axes.reduce((sum, { weight }) => sum + weight, 0) / Math.max(axes.length, 1);
  const key = newKey(content);
  const axis = { key, name: blank(), weight: Math.round(mean * 100) / 100, criteria: [] };
  const grown = { ...content, axes: [...axes, axis] };
  return addCriterion(grown, { axis: axes.length, criterion: null });
}

export const addCriterion = (content: ScoreModelContent, { axis }: Place): ScoreModelContent =>
  inAxis(content, axis, (before) => ({
    ...before,
    criteria: [...before.criteria, newCriterion(newKey(content))],
  }));

/** Takes away an axis with its criteria, or one criterion. */
export const remove = (content: ScoreModelContent, { axis, criterion }: Place): ScoreModelContent =>
  criterion === null
    ? { ...content, axes: content.axes.filter((_, at) => at !== axis) }
    : inAxis(content, axis, (before) => ({
        ...before,
        criteria: before.criteria.filter((_, at) => at !== criterion),
      }));

/** Where something lands that goes one step up (−1) or down (+1); a criterion crosses into the neighbouring axis. */
export function destinationOf({ axes }: ScoreModelContent, place: Place, step: -1 | 1): Place | null {
  const { axis, criterion } = place;
  const next = axes[axis + step];
  if (criterion === null) return next ? { axis: axis + step, criterion } : null;
  if (axes[axis]?.criteria[criterion + step]) return { axis, criterion: criterion + step };
  if (!next) return null;
  return { axis: axis + step, criterion: step === 1 ? 0 : next.criteria.length };
}

/** Moves an axis or a criterion one step; `destinationOf` says where it lands. */
export function move(content: ScoreModelContent, place: Place, step: -1 | 1): ScoreModelContent {
  const to = destinationOf(content, place, step);
  if (!to) return content;
  if (place.criterion === null) return { ...content, axes: moved(content.axes, place.axis, step) };
  const from = place.criterion;
  if (to.axis === place.axis)
    return inAxis(content, place.axis, (axis) => ({ ...axis, criteria: moved(axis.criteria, from, step) }));
  const criterion = content.axes[place.axis]?.criteria[from];
  if (!criterion) return content;
  return inAxis(remove(content, place), to.axis, (axis) => ({
    ...axis,
    criteria: axis.criteria.toSpliced(to.criterion ?? 0, 0, criterion),
  }));
}

const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');

/**
 * What is new gets its key from its English name, one that nothing of this version or of the one before bears: what was
 * taken away does not come back under another meaning.
 */
export function settleKeys(content: ScoreModelContent, before: ScoreModelContent): ScoreModelContent {
  const taken = new Set([...keysOf(before), ...keysOf(content)]);
  const settle = <Thing extends Axis | Criterion>(thing: Thing): Thing => {
    if (!thing.key.startsWith(NEW) || keysOf(before).has(thing.key)) return thing;
    const name = slug(thing.name.en) || 'item';
    const key = [name, ...Array.from({ length: 99 }, (_, at) => `${name}-${at + 2}`)].find(
      (one) => !taken.has(one),
    );
    taken.add(key ?? thing.key);
    return { ...thing, key: key ?? thing.key };
  };
  return {
    ...content,
    axes: content.axes.map((axis) => ({ ...settle(axis), criteria: axis.criteria.map(settle) })),
  };
}
