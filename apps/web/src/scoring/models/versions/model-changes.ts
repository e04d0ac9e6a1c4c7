import type { Words } from '@jalon/domain/platform/language';
import type {
  Aggregation,
  Axis,
  Criterion,
  Direction,
  ScoreModelContent,
} from '@jalon/domain/scoring/model/score-model';
import { sharesOf } from '../words/share';

interface FromTo<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** One thing that differs. Shares are of the axis for a criterion, of the whole for an axis; 0 to 1. */
export type Change =
  | { readonly kind: 'added'; readonly share: number; readonly axis: Words | null }
  | { readonly kind: 'removed'; readonly axis: Words | null }
  | { readonly kind: 'moved'; readonly axis: FromTo<Words> }
  | { readonly kind: 'order'; readonly names: FromTo<readonly Words[]> }
  | ({ readonly kind: 'aggregation' } & FromTo<Aggregation>)
  | ({ readonly kind: 'name' | 'question' } & FromTo<Words>)
  | ({ readonly kind: 'share' } & FromTo<number>)
  | ({ readonly kind: 'direction' } & FromTo<Direction>)
  | ({ readonly kind: 'floor' } & FromTo<number | null>)
  | ({ readonly kind: 'anchor'; readonly score: number } & FromTo<Words>);

/** What differs in one axis, in one criterion, or in the model as a whole (no name). */
export interface ChangedPart {
  readonly what: 'model' | 'axis' | 'criterion';
  readonly key: string;
  readonly name: Words | null;
  readonly changes: readonly Change[];
}

const same = (one: Words, other: Words) => one.fr === other.fr && one.en === other.en;
const differs = (one: number, other: number) => Math.abs(one - other) > 0.0005;

interface Part {
  readonly share: number;
  readonly weight: number;
  /** The keys of everything that shares the same whole. */
  readonly among: string;
}

/** A share that only follows from what came or went beside it is not told: that says so itself. */
const shareChange = (before: Part, after: Part): Change[] =>
  differs(before.share, after.share) && (before.weight !== after.weight || before.among === after.among)
    ? [{ kind: 'share', before: before.share, after: after.share }]
    : [];

interface Placed extends Part {
  readonly criterion: Criterion;
  readonly axis: Axis;
}

const amongOf = (parts: readonly { readonly key: string }[]): string =>
  parts
    .map(({ key }) => key)
    .sort()
    .join(' ');

const axesOf = ({ axes }: ScoreModelContent) => {
  const shares = sharesOf(axes.map(({ weight }) => weight));
  const among = amongOf(axes);
  return new Map(
    axes.map((axis, at) => [axis.key, { axis, share: shares[at] ?? 0, weight: axis.weight, among }]),
  );
};

const placedOf = ({ axes }: ScoreModelContent): ReadonlyMap<string, Placed> =>
  new Map(
    axes.flatMap((axis) => {
      const shares = sharesOf(axis.criteria.map(({ weight }) => weight));
      const among = amongOf(axis.criteria);
      return axis.criteria.map((criterion, at) => [
        criterion.key,
        { criterion, axis, share: shares[at] ?? 0, weight: criterion.weight, among },
      ]);
    }),
  );

const wordChange = (kind: 'name' | 'question', before: Words, after: Words): Change[] =>
  same(before, after) ? [] : [{ kind, before, after }];

const anchorChanges = (before: Criterion, after: Criterion): Change[] =>
  after.anchors.flatMap((anchor, at) => {
    const was = before.anchors[at];
    return was && !same(was, anchor)
      ? [{ kind: 'anchor' as const, score: at + 1, before: was, after: anchor }]
      : [];
  });

function criterionChanges(before: Placed, after: Placed): Change[] {
  const [was, is] = [before.criterion, after.criterion];
  return [
    ...(before.axis.key === after.axis.key
      ? []
      : [{ kind: 'moved' as const, axis: { before: before.axis.name, after: after.axis.name } }]),
    ...wordChange('name', was.name, is.name),
    ...wordChange('question', was.question, is.question),
    ...shareChange(before, after),
    ...(was.direction === is.direction
      ? []
      : [{ kind: 'direction' as const, before: was.direction, after: is.direction }]),
    ...(was.floor === is.floor ? [] : [{ kind: 'floor' as const, before: was.floor, after: is.floor }]),
    ...anchorChanges(was, is),
  ];
}

function changedCriteria(before: ScoreModelContent, after: ScoreModelContent): ChangedPart[] {
  const [was, is] = [placedOf(before), placedOf(after)];
  const part = (key: string, { criterion }: Placed, changes: readonly Change[]): ChangedPart => ({
    what: 'criterion',
    key,
    name: criterion.name,
    changes,
  });
  return [
    ...[...is].map(([key, placed]) => {
      const old = was.get(key);
      if (old) return part(key, placed, criterionChanges(old, placed));
      return part(key, placed, [{ kind: 'added', share: placed.share, axis: placed.axis.name }]);
    }),
    ...[...was]
      .filter(([key]) => !is.has(key))
      .map(([key, placed]) => part(key, placed, [{ kind: 'removed', axis: placed.axis.name }])),
  ];
}

function changedAxes(before: ScoreModelContent, after: ScoreModelContent): ChangedPart[] {
  const [was, is] = [axesOf(before), axesOf(after)];
  const part = (axis: Axis, changes: readonly Change[]): ChangedPart => ({
    what: 'axis',
    key: axis.key,
    name: axis.name,
    changes,
  });
  return [
    ...[...is.values()].map((placed) => {
      const { axis, share } = placed;
      const old = was.get(axis.key);
      if (!old) return part(axis, [{ kind: 'added', share, axis: null }]);
      return part(axis, [...wordChange('name', old.axis.name, axis.name), ...shareChange(old, placed)]);
    }),
    ...[...was.values()]
      .filter(({ axis }) => !is.has(axis.key))
      .map(({ axis }) => part(axis, [{ kind: 'removed', axis: null }])),
  ];
}

const keysIn = (axes: readonly { readonly key: string }[]) => axes.map(({ key }) => key).join(' ');
const namesIn = (axes: readonly { readonly name: Words }[]) => axes.map(({ name }) => name);

/** The order of what stands in both versions; what came or went says so itself. */
function orderChange(before: readonly (Axis | Criterion)[], after: readonly (Axis | Criterion)[]): Change[] {
  const stays = (others: readonly (Axis | Criterion)[]) => (one: Axis | Criterion) =>
    others.some(({ key }) => key === one.key);
  const [was, is] = [before.filter(stays(after)), after.filter(stays(before))];
  if (keysIn(was) === keysIn(is)) return [];
  return [{ kind: 'order', names: { before: namesIn(was), after: namesIn(is) } }];
}

function changedModel(before: ScoreModelContent, after: ScoreModelContent): ChangedPart {
  const changes: Change[] = [
    ...(before.aggregation === after.aggregation
      ? []
      : [{ kind: 'aggregation' as const, before: before.aggregation, after: after.aggregation }]),
    ...orderChange(before.axes, after.axes),
  ];
  return { what: 'model', key: '', name: null, changes };
}

/** In an axis: the order of its criteria. */
const withOrders = (parts: ChangedPart[], before: ScoreModelContent, after: ScoreModelContent) =>
  parts.map((part) => {
    const was = before.axes.find(({ key }) => key === part.key);
    const is = after.axes.find(({ key }) => key === part.key);
    if (!was || !is) return part;
    return { ...part, changes: [...part.changes, ...orderChange(was.criteria, is.criteria)] };
  });

/** Everything that differs between two versions, part by part; what is alike is left out. */
export const changesBetween = (before: ScoreModelContent, after: ScoreModelContent): ChangedPart[] =>
  [
    changedModel(before, after),
    ...withOrders(changedAxes(before, after), before, after),
    ...changedCriteria(before, after),
  ].filter(({ changes }) => changes.length > 0);
