import type { RankedRow } from '@jalon/domain/portfolio/ranking/ranking';
import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import { useLingui } from '@lingui/react/macro';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { IconButton } from '../../ui/actions/icon-button';
import { SelectBox } from '../../ui/table/select-box';
import type { Stability } from '../certainty/stability';
import { AxisCell } from './axis-cell';
import { MovedPlaces } from './moved-places';
import { StabilityCell } from './stability-cell';
import { UseCaseName } from './use-case-name';
import styles from './list.module.css';

interface Props {
  readonly row: RankedRow;
  readonly useCase: ScoredUseCase;
  /** Keys, in the order of the model. */
  readonly axes: readonly string[];
  readonly stability: Stability;
  /** Places gained on the decided ranking. */
  readonly moved: number;
  /** The last of the first. */
  readonly isCut: boolean;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A use case at its rank: what it is worth on each axis, and how surely it stands there. */
export function RankingRow(props: Props) {
  const { row, useCase, axes, stability, moved, isCut, isPicked, onPick } = props;
  const { t } = useLingui();
  const { title } = useCase;
  return (
    <tr
      data-id={row.id}
      data-picked={isPicked || undefined}
      data-top={row.rank <= stability.top || undefined}
      data-cut={isCut || undefined}
    >
      <td className={styles.box}>
        <SelectBox label={t`Sélectionner ${title}`} state={isPicked ? 'all' : 'none'} onToggle={onPick} />
      </td>
      <td className={styles.rank}>
        <span className={styles.place}>{row.rank}</span>
        {row.isTied && <span className={styles.tied}>{t`ex æquo`}</span>}
        <MovedPlaces places={moved} />
      </td>
      <th scope="row" className={styles.name}>
        <div className={styles.opener}>
          <Opener {...props} />
          <UseCaseName useCase={useCase} />
        </div>
      </th>
      <IndexCell {...props} />
      {axes.map((key) => (
        <AxisCell key={key} value={row.axes[key]?.value ?? null} />
      ))}
      <StabilityCell id={row.id} stability={stability} />
    </tr>
  );
}

function Opener({ useCase: { title }, isOpen, onOpen }: Props) {
  const { t } = useLingui();
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <IconButton
      size="small"
      label={isOpen ? t`Refermer le calcul de ${title}` : t`Ouvrir le calcul de ${title}`}
      aria-expanded={isOpen}
      icon={<Icon size={16} aria-hidden />}
      onClick={onOpen}
    />
  );
}

/** The index opens to its formula. */
function IndexCell({ row, isOpen, onOpen }: Props) {
  const { t } = useLingui();
  return (
    <td className={styles.figure}>
      <button type="button" className={styles.number} onClick={onOpen} aria-expanded={isOpen}>
        {Math.round(row.index)}
        <span className="visually-hidden"> {t`sur 100 : voir le calcul`}</span>
      </button>
    </td>
  );
}
