import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, ColumnUse } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useFormat } from '../../../platform/format';
import { columnLetter } from '../../words/column-letter';
import { ColumnOptions } from './column-options';
import { type Change, withField } from '../draft';
import { FieldChoice, type useFieldGroups } from './field-choice';
import { GuessLine } from './guess-line';
import styles from './columns.module.css';
import { ValueTable } from './value-table';

interface Props {
  readonly survey: ColumnSurvey;
  readonly use: ColumnUse | undefined;
  readonly suggested: ColumnUse | undefined;
  readonly fields: readonly RegisterField[];
  readonly groups: ReturnType<typeof useFieldGroups>;
  /** How many rows the file has. */
  readonly rows: number;
  /** Clients whom nobody knows are made. */
  readonly makesClients: boolean;
  /** Another column fills the same field, which takes one alone. */
  readonly isDoubled: boolean;
  readonly onChange: (change: Change) => void;
}

/** One column of the file, by its place: what it holds, and where it goes. */
export const ColumnLine = memo(function ColumnLine(props: Props) {
  const { survey, use, suggested, fields, groups, isDoubled, onChange } = props;
  const { t } = useLingui();
  const letter = columnLetter(survey.position);
  const field = fields.find(({ key }) => key === use?.field);
  const choose = (key: string | null) => onChange(withField({ survey, field: key, suggested }));
  return (
    <li className={`${styles.line} ${use ? '' : styles.aside}`} data-column={survey.position}>
      <span className={`${styles.letter} figures`}>{letter}</span>
      <Held survey={survey} rows={props.rows} />
      <div className={styles.goes}>
        <FieldChoice
          label={t`Champ de la colonne ${letter}, ${survey.name}`}
          groups={groups}
          value={use?.field ?? null}
          onChange={choose}
        />
        <GuessLine survey={survey} use={use} fields={fields} onTake={choose} />
        {isDoubled && (
          <p className={`small ${styles.flaw}`}>
            <TriangleAlert size={14} aria-hidden /> {t`Ce champ reçoit déjà une autre colonne.`}
          </p>
        )}
      </div>
      {use && field && (
        <div className={styles.more}>
          <ColumnOptions survey={survey} use={use} field={field} onChange={onChange} />
          <ValueTable
            survey={survey}
            use={use}
            field={field}
            isMade={field.type === 'clients' && props.makesClients}
            onChange={onChange}
          />
        </div>
      )}
    </li>
  );
});

/** Its name in the file, how filled it is, and what stands in it. */
function Held({ survey, rows }: Pick<Props, 'survey' | 'rows'>) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const share = rows > 0 ? survey.filled / rows : 0;
  const distinct = number(survey.distinct);
  const samples = survey.values.slice(0, 3).map(({ value }) => value);
  return (
    <div className={styles.held}>
      <p className={styles.name}>{survey.name || <em>{t`sans titre`}</em>}</p>
      <p className="muted small figures">
        {survey.filled === 0 ? (
          t`vide`
        ) : (
          <>
            {t`remplie à ${percent(share, 0)}`} ·{' '}
            {survey.isCapped ? t`plus de ${distinct} valeurs` : t`valeurs différentes : ${distinct}`}
          </>
        )}
      </p>
      <ul className={styles.samples}>
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
    </div>
  );
}
