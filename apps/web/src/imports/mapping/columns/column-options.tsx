import type { RegisterField } from '@jalon/domain/imports/field';
import { type ColumnSurvey, type ColumnUse, LIST_SEPARATORS } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { Choice } from '../../choice';
import { type Change, withReading } from '../draft';
import { doubtfulDate, doubtfulNumber } from './doubts';
import styles from './columns.module.css';

interface Props {
  readonly survey: ColumnSurvey;
  readonly use: ColumnUse;
  readonly field: RegisterField;
  readonly onChange: (change: Change) => void;
}

/** Nothing was said: what can be read in two ways is told at the check. */
const UNSAID = 'unsaid';

const LISTS: readonly RegisterField['type'][] = ['choices', 'words', 'clients'];

/** How the cells of this column are to be read, where the file leaves a doubt. */
export function ColumnOptions(props: Props) {
  const { type } = props.field;
  if (type === 'date') return <DateOrder {...props} />;
  if (type === 'number' || type === 'integer') return <Decimal {...props} />;
  return LISTS.includes(type) ? <Separator {...props} /> : null;
}

function DateOrder({ survey, use, onChange }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const found = survey.dates.order;
  if (found !== 'either' && found !== 'both') return null;
  const doubt = doubtfulDate(survey);
  const example = (pick: 'first' | 'second') =>
    doubt ? t` : ${doubt.text} est le ${date(doubt[pick])}` : '';
  return (
    <div className={styles.option}>
      <Choice
        label={t`Ordre des dates`}
        value={use.dateOrder ?? UNSAID}
        choices={[
          { value: UNSAID, label: t`Non dit : les cellules douteuses seront signalées` },
          { value: 'day-first', label: t`Jour d’abord` + example('first') },
          { value: 'month-first', label: t`Mois d’abord` + example('second') },
        ]}
        onChange={(order) =>
          onChange(withReading(survey.position, { dateOrder: order === UNSAID ? null : order }))
        }
      />
      <p className="muted small">
        {found === 'both'
          ? t`Cette colonne mêle les deux ordres : les dates qui ne se lisent que de l’autre façon seront signalées.`
          : t`Rien dans la colonne ne dit lequel : aucune date n’a de jour après le 12.`}
      </p>
    </div>
  );
}

function Decimal({ survey, use, onChange }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { decimal } = survey.numbers;
  if (decimal !== 'either' && decimal !== 'both') return null;
  const doubt = doubtfulNumber(survey);
  const example = (pick: 'first' | 'second') =>
    doubt ? t` : ${doubt.text} vaut ${number(doubt[pick])}` : '';
  return (
    <div className={styles.option}>
      <Choice
        label={t`Signe décimal`}
        value={use.decimal ?? UNSAID}
        choices={[
          { value: UNSAID, label: t`Non dit : les cellules douteuses seront signalées` },
          { value: ',', label: t`Virgule` + example('first') },
          { value: '.', label: t`Point` + example('second') },
        ]}
        onChange={(sign) =>
          onChange(withReading(survey.position, { decimal: sign === UNSAID ? null : sign }))
        }
      />
    </div>
  );
}

type Separating = NonNullable<ColumnUse['separator']>;

function Separator({ survey, use, onChange }: Props) {
  const { t } = useLingui();
  const words: Readonly<Record<Separating, string>> = {
    ';': t`Point-virgule ( ; )`,
    ',': t`Virgule ( , )`,
    '|': t`Barre verticale ( | )`,
    '/': t`Barre oblique ( / )`,
    '\n': t`Retour à la ligne`,
  };
  const sign = use.separator;
  const sample = sign && survey.values.find(({ value }) => value.includes(sign))?.value;
  const parts = sample?.split(sign ?? '').map((part) => `« ${part.trim()} »`);
  return (
    <div className={styles.option}>
      <Choice
        label={t`Plusieurs valeurs dans une cellule`}
        value={sign ?? UNSAID}
        choices={[
          { value: UNSAID, label: t`Non, une seule` },
          ...LIST_SEPARATORS.map((value) => ({ value, label: words[value] })),
        ]}
        onChange={(value) =>
          onChange(withReading(survey.position, { separator: value === UNSAID ? null : value }))
        }
      />
      {parts && <p className="muted small">{t`Par exemple : ${parts.join(' + ')}`}</p>}
    </div>
  );
}
