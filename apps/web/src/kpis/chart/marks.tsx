import type { MeasurementContext } from '@jalon/domain/kpis/vocabulary';

/** Each context has a colour and a shape of its own: never colour alone. */
export const contextColours: Readonly<Record<MeasurementContext, string>> = {
  baseline: 'var(--neutral)',
  pilot: 'var(--pilot)',
  rollout: 'var(--info)',
  run: 'var(--success)',
};

const SHAPES: Readonly<Record<MeasurementContext, string>> = {
  baseline: 'M-4 -4h8v8h-8z',
  pilot: 'M0 -5l5 9h-10z',
  rollout: 'M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z',
  run: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
};

interface Props {
  readonly context: MeasurementContext;
  readonly x?: number;
  readonly y?: number;
}

export const Mark = ({ context, x = 0, y = 0 }: Props) => (
  <path
    d={SHAPES[context]}
    transform={`translate(${x} ${y})`}
    fill={contextColours[context]}
    stroke="var(--surface)"
    strokeWidth="1.5"
  />
);
