import type { RoundUseCase } from '@jalon/contracts/scoring/rounds.operations';
import { isScored } from '@jalon/domain/scoring/rounds/opening-flaws';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TickList } from './tick-list';
import type { StatusWords } from './use-case-choice';
import styles from '../opening.module.css';

interface Props {
  readonly useCases: readonly RoundUseCase[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly statuses: StatusWords;
}

/** For a second round: the use cases of the first, those that divided ticked and in front. */
export function FirstRoundChoice({ useCases, value, onChange, statuses }: Props) {
  const { t } = useLingui();
  const [first] = useState(value);
  const count = value.length;
  const open = useCases.filter(({ status }) => isScored(status));
  const rows = [
    ...open.filter(({ id }) => first.includes(id)),
    ...open.filter(({ id }) => !first.includes(id)),
  ];
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <div className={styles.picker}>
      <div className={styles.quick}>
        <strong role="status">
          <Plural value={count} one="# cas d’usage choisi" other="# cas d’usage choisis" />
        </strong>
      </div>
      <div className={styles.list} role="region" aria-label={t`Cas d’usage du premier tour`} tabIndex={0}>
        <TickList rows={rows} value={value} statuses={statuses} onToggle={toggle} />
      </div>
    </div>
  );
}
