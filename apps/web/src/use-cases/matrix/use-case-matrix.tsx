import { MATRIX_DIMENSIONS, type MatrixDimension } from '@jalon/contracts/use-cases/matrix-dimensions';
import { type Matrix, readMatrix } from '@jalon/contracts/use-cases/matrix.operations';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { Plural, useLingui } from '@lingui/react/macro';
import { ArrowLeftRight, SearchX } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Reading } from '../../platform/reading';
import { useSession } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { matrixInputOf, type ListSearch, withoutFilters } from '../list/list-search';
import { axisOf, FIRST_COLUMNS, FIRST_ROWS } from './matrix-axis';
import { MatrixTable } from './matrix-table';
import { dimensionLabels } from './use-axis-words';
import styles from './matrix.module.css';

interface Props {
  readonly search: ListSearch;
  readonly onChange: (part: Partial<ListSearch>) => void;
  readonly onReplace: (search: Partial<ListSearch>) => void;
  /** Search and filters, above the table. */
  readonly tools: ReactNode;
}

/** The register counted by two dimensions. */
export function UseCaseMatrix({ search, onChange, onReplace, tools }: Props) {
  const { rows = FIRST_ROWS, columns = FIRST_COLUMNS } = search;
  const query = useRead(readMatrix, { ...matrixInputOf(search), rows, columns }, { keep: true });
  return (
    <>
      <div className={styles.tools} data-no-print>
        {tools}
        <Dimensions rows={rows} columns={columns} onChange={onChange} />
      </div>
      <Reading query={query} lines={8}>
        {(matrix) =>
          matrix.total === 0 ? (
            <Nothing onClear={() => onReplace(withoutFilters(search))} />
          ) : (
            <Shown matrix={matrix} search={search} rows={rows} columns={columns} />
          )
        }
      </Reading>
    </>
  );
}

interface DimensionsProps {
  readonly rows: MatrixDimension;
  readonly columns: MatrixDimension;
}

interface ShownProps extends DimensionsProps {
  readonly matrix: Matrix;
  readonly search: ListSearch;
}

function Shown({ matrix, search, rows, columns }: ShownProps) {
  const [down, across] = [
    axisOf(rows, matrix.rows, search[rows]),
    axisOf(columns, matrix.columns, search[columns]),
  ];
  const hidden = down.hidden + across.hidden;
  return (
    <>
      <MatrixTable search={search} matrix={matrix} rows={down} columns={across} />
      {hidden > 0 && (
        <p className={`muted small ${styles.note}`}>
          <Plural
            value={hidden}
            one="Les plus nombreux sont affichés ; # autre compte dans les totaux seulement."
            other="Les plus nombreux sont affichés ; # autres comptent dans les totaux seulement."
          />
        </p>
      )}
    </>
  );
}

/** What stands in rows and what in columns; choosing one that stands on the other side exchanges them. */
function Dimensions({ rows, columns, onChange }: DimensionsProps & Pick<Props, 'onChange'>) {
  const { t } = useLingui();
  return (
    <div className={styles.dimensions}>
      <Dimension
        label={t`Lignes`}
        value={rows}
        onChange={(next) => onChange({ rows: next, columns: next === columns ? rows : columns })}
      />
      <IconButton
        label={t`Échanger lignes et colonnes`}
        icon={<ArrowLeftRight size={16} aria-hidden />}
        size="small"
        onClick={() => onChange({ rows: columns, columns: rows })}
      />
      <Dimension
        label={t`Colonnes`}
        value={columns}
        onChange={(next) => onChange({ columns: next, rows: next === rows ? columns : rows })}
      />
    </div>
  );
}

interface DimensionProps {
  readonly label: string;
  readonly value: MatrixDimension;
  readonly onChange: (value: MatrixDimension) => void;
}

function Dimension({ label, value, onChange }: DimensionProps) {
  const { t } = useLingui();
  const id = useId();
  const isHeld = isHeldToClients(useSession().roles);
  const choices = MATRIX_DIMENSIONS.filter((one) => !isHeld || one !== 'confidentiality');
  return (
    <div className={styles.dimension}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(choices.find((one) => one === event.currentTarget.value) ?? value)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {t(dimensionLabels[one])}
          </option>
        ))}
      </select>
    </div>
  );
}

function Nothing({ onClear }: { readonly onClear: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<SearchX size={18} />}
      title={t`Aucun cas d’usage à compter`}
      action={<Button onClick={onClear}>{t`Effacer les filtres`}</Button>}
    >
      {t`Élargissez la recherche, ou retirez un filtre.`}
    </EmptyState>
  );
}
