import type { RankedRow } from '@jalon/domain/portfolio/ranking/ranking';
import { useLingui } from '@lingui/react/macro';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { IconButton } from '../../ui/actions/icon-button';
import { Pill } from '../../ui/content/pill';
import { SelectBox } from '../../ui/table/select-box';
import type { Stability } from '../certainty/stability';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import { statusLabels, statusTones } from '../words/status-words';
import { AxisCell } from './axis-cell';
import { MovedPlaces } from './moved-places';
import { StabilityCell } from './stability-cell';
import { UseCaseName } from './use-case-name';
import styles from './list.module.css';

interface Props {
  readonly row: RankedRow;
  readonly ranked: RankedUseCases;
  readonly stability: Stability;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A use case at its rank: what it is worth on each axis, and how surely it stands there. */
export function RankingRow({ row, ranked, stability, isPicked, onPick, isOpen, onOpen }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const useCase = ranked.byId.get(row.id);
  if (!useCase || ranked.outcome.kind !== 'ranking') return null;
  const { title, status } = useCase;
  return (
    <tr
      data-id={row.id}
      data-picked={isPicked || undefined}
      data-top={row.rank <= stability.top || undefined}
    >
      <td className={styles.box}>
        <SelectBox label={t`Sélectionner ${title}`} state={isPicked ? 'all' : 'none'} onToggle={onPick} />
      </td>
      <td className={styles.rank}>
        <span className={styles.place}>{number(row.rank)}</span>
        {row.isTied && <span className={styles.tied}>{t`ex æquo`}</span>}
        <MovedPlaces places={ranked.moves[row.id] ?? 0} />
      </td>
      <th scope="row" className={styles.name}>
        <div className={styles.opener}>
          <IconButton
            size="small"
            label={isOpen ? t`Refermer le calcul de ${title}` : t`Ouvrir le calcul de ${title}`}
            aria-expanded={isOpen}
            icon={isOpen ? <ChevronDown size={16} aria-hidden /> : <ChevronRight size={16} aria-hidden />}
            onClick={onOpen}
          />
          <UseCaseName useCase={useCase} />
        </div>
      </th>
      <td className={styles.figure}>
        <button type="button" className={styles.number} onClick={onOpen} aria-expanded={isOpen}>
          {number(row.index, { maximumFractionDigits: 0 })}
          <span className="visually-hidden">{t`sur 100 : voir le calcul`}</span>
        </button>
      </td>
      {ranked.outcome.axes.map(({ key }) => (
        <AxisCell key={key} value={row.axes[key]?.value ?? null} />
      ))}
      <StabilityCell id={row.id} stability={stability} />
      <td className={styles.status}>
        <Pill tone={statusTones[status]}>{t(statusLabels[status])}</Pill>
      </td>
    </tr>
  );
}
