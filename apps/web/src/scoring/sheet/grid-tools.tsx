import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowRight, CircleHelp, SkipForward } from 'lucide-react';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import type { Direction } from '../grid/grid-moves';
import styles from './grid-tools.module.css';

interface Props {
  readonly scored: number;
  readonly cells: number;
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
  readonly onNextEmpty: () => void;
  readonly onHelp: () => void;
}

/** How far one is, where a score leads to, and the way to what is still empty. */
export function GridTools({ scored, cells, direction, onDirection, onNextEmpty, onHelp }: Props) {
  const { t } = useLingui();
  const ways = [
    ['right', t`Après une note : case de droite`, ArrowRight],
    ['down', t`Après une note : case du dessous`, ArrowDown],
  ] as const;
  return (
    <div className={styles.tools}>
      <Progress scored={scored} cells={cells} />
      <Button
        size="small"
        icon={<SkipForward size={14} aria-hidden />}
        onClick={onNextEmpty}
        aria-disabled={scored === cells || undefined}
      >
        {t`Case vide suivante`}
        <kbd className={styles.key} aria-hidden>
          E
        </kbd>
      </Button>
      <div role="group" aria-label={t`Sens de la saisie`} className={styles.ways}>
        {ways.map(([way, label, Icon]) => (
          <IconButton
            key={way}
            size="small"
            label={label}
            icon={<Icon size={15} aria-hidden />}
            aria-pressed={direction === way}
            className={direction === way ? styles.chosen : ''}
            onClick={() => onDirection(way)}
          />
        ))}
      </div>
      <Button
        size="small"
        variant="quiet"
        icon={<CircleHelp size={14} aria-hidden />}
        onClick={onHelp}
      >{t`Repères et touches`}</Button>
    </div>
  );
}

/** « 112 / 300 » */
export function Progress({ scored, cells }: Pick<Props, 'scored' | 'cells'>) {
  const { t } = useLingui();
  return (
    <div className={styles.progress}>
      <progress value={scored} max={Math.max(1, cells)} aria-label={t`Cases notées`} />
      <span className="figures small">
        <Trans>
          {scored} / {cells}
        </Trans>
      </span>
    </div>
  );
}
