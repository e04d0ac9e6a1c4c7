import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef, useState } from 'react';
import { useFormat } from '../../platform/format';
import { Dialog } from '../../ui/actions/dialog';
import styles from './results.module.css';

export interface Explanation {
  readonly title: string;
  /** What it means, for who knows nothing of statistics. */
  readonly sentence: ReactNode;
  readonly formula: string;
  readonly inputs: readonly (readonly [string, ReactNode])[];
  /** When the scores it rests on were revealed. */
  readonly date: string;
}

interface Props {
  readonly explanation: Explanation;
  readonly children: ReactNode;
}

/** A number that opens its sentence, formula, inputs, sample and date. */
export function Explained({ explanation, children }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles.explained} figures`}
        onClick={() => setOpened(true)}
      >
        {children}
        <span className="visually-hidden"> ({t`d’où vient ce nombre`})</span>
      </button>
      {opened && <Meaning explanation={explanation} onClose={close} />}
    </>
  );
}

interface MeaningProps extends Pick<Props, 'explanation'> {
  readonly onClose: () => void;
}

function Meaning({ explanation, onClose }: MeaningProps) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  const { title, sentence, formula, inputs, date } = explanation;
  return (
    <Dialog title={title} opened onClose={onClose} width={560}>
      <p>{sentence}</p>
      <p className={styles.formula}>
        <code>{formula}</code>
      </p>
      <dl className={styles.inputs}>
        {[...inputs, [t`Notes révélées le`, dateTime(date)] as const].map(([label, value]) => (
          <div key={label}>
            <dt className="muted small">{label}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
