import { Weight } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { z } from 'zod';
import { useFormat } from '../../../../platform/format';
import { NumberField } from '../../../../ui/fields/number-field';
import { sharesOf } from '../../words/share';
import styles from '../edit.module.css';
import { usePartForm } from './part-form';

export interface Weighed {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
}

interface Props {
  readonly legend: string;
  /** What a share is a share of, in one sentence. */
  readonly help: string;
  readonly items: readonly Weighed[];
  readonly onChange: (weights: readonly number[]) => void;
  readonly strict: boolean;
}

const Shape = z.object({ weights: z.array(Weight) });

/** Weights of any size, each with its share of the sum beside it, live. */
export function WeightsForm({ legend, help, items, onChange, strict }: Props) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const change = useMemo(
    () => (values: z.input<typeof Shape>) => onChange(values.weights.map((weight) => Number(weight ?? 0))),
    [onChange],
  );
  const form = usePartForm({
    shape: Shape,
    values: { weights: items.map(({ weight }) => weight) },
    onChange: change,
    strict,
  });
  const shares = sharesOf(items.map(({ weight }) => weight));
  return (
    <fieldset className={styles.weights}>
      <legend>{legend}</legend>
      <p className="muted small">{help}</p>
      {items.map(({ key, name }, at) => (
        <div key={key} className={styles.weight}>
          <NumberField
            control={form.control}
            name={`weights.${at}`}
            label={name || t`Sans nom`}
            min={0}
            max={1000}
            step={0.1}
            decimals={2}
          />
          <span className={styles.share}>
            <span className={styles.track} aria-hidden>
              <span style={{ inlineSize: `${(shares[at] ?? 0) * 100}%` }} />
            </span>
            <output className="figures">{percent(shares[at] ?? 0, 0)}</output>
          </span>
        </div>
      ))}
    </fieldset>
  );
}
