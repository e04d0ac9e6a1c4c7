import type { Language } from '@jalon/domain/platform/language';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { RaterPreview } from '../../preview/rater-preview';
import { AxisForm } from './axis-form';
import { changeAxis, changeCriterion } from '../content-acts';
import { CriterionForm } from './criterion-form';
import { ModelForm } from './model-form';
import { axisAt, criterionAt, type Place } from '../place';

export type Change = (act: (before: ScoreModelContent) => ScoreModelContent) => void;

interface Props {
  readonly content: ScoreModelContent;
  readonly place: Place | null;
  readonly change: Change;
  readonly shown: Language;
  readonly strict: boolean;
}

const weighed = <One extends { readonly weight: number }>(
  items: readonly One[],
  weights: readonly number[],
): One[] => items.map((item, at) => ({ ...item, weight: weights[at] ?? item.weight }));

/** The form of what is chosen: the whole, an axis or a criterion; begun anew when another is chosen. */
export function PartEditor(props: Props) {
  const { content, place } = props;
  const axis = place && axisAt(content, place);
  if (!place || !axis) return <WholePart {...props} />;
  const criterion = criterionAt(content, place);
  if (!criterion) return <AxisPart key={axis.key} {...props} place={place} />;
  return <CriterionPart key={criterion.key} {...props} place={place} />;
}

function WholePart({ content, change, strict }: Props) {
  const onChange = useCallback(
    (part: Pick<ScoreModelContent, 'aggregation'>) => change((before) => ({ ...before, ...part })),
    [change],
  );
  const onWeights = useCallback(
    (weights: readonly number[]) => change((before) => ({ ...before, axes: weighed(before.axes, weights) })),
    [change],
  );
  return <ModelForm content={content} onChange={onChange} onWeights={onWeights} strict={strict} />;
}

type Placed = Props & { readonly place: Place };

function AxisPart({ content, place, change, shown, strict }: Placed) {
  const { axis: at } = place;
  const axis = axisAt(content, place);
  const onChange = useCallback(
    (part: Parameters<typeof changeAxis>[2]) =>
      change((before) => changeAxis(before, { axis: at, criterion: null }, part)),
    [change, at],
  );
  const onWeights = useCallback(
    (weights: readonly number[]) =>
      change((before) => {
        const place = { axis: at, criterion: null };
        return changeAxis(before, place, {
          criteria: weighed(axisAt(before, place)?.criteria ?? [], weights),
        });
      }),
    [change, at],
  );
  if (!axis) return null;
  return <AxisForm axis={axis} onChange={onChange} onWeights={onWeights} shown={shown} strict={strict} />;
}

function CriterionPart({ content, place, change, shown, strict }: Placed) {
  const { t } = useLingui();
  const { axis: at, criterion: index } = place;
  const [axis, criterion] = [axisAt(content, place), criterionAt(content, place)];
  const onChange = useCallback(
    (part: Parameters<typeof changeCriterion>[2]) =>
      change((before) => changeCriterion(before, { axis: at, criterion: index }, part)),
    [change, at, index],
  );
  if (!axis || !criterion) return null;
  return (
    <>
      <CriterionForm criterion={criterion} onChange={onChange} shown={shown} strict={strict} />
      <section aria-label={t`Aperçu`}>
        <RaterPreview axis={axis} criterion={criterion} />
      </section>
    </>
  );
}
