import {
  type Delimiter,
  DELIMITERS,
  type Encoding,
  ENCODINGS,
  type Inspection,
  type ReadingCorrections,
  type Sheet,
} from '@jalon/domain/imports/reading';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { messages } from '../../platform/messages';
import { Choice } from '../choice';
import styles from './preview.module.css';

interface Props {
  readonly inspection: Inspection;
  readonly onCorrect: (corrections: ReadingCorrections) => void;
}

const delimiterLabels = messages<Delimiter>({
  ';': msg`Point-virgule ( ; )`,
  ',': msg`Virgule ( , )`,
  '\t': msg`Tabulation`,
  '|': msg`Barre verticale ( | )`,
});

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (LE)',
  'utf-16be': 'UTF-16 (BE)',
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO 8859-15',
  macintosh: 'Mac OS Roman',
};

/** What of the reading can be corrected; what then changes is found anew. */
export function ReadingFields({ inspection: { reading, sheets }, onCorrect }: Props) {
  const { t } = useLingui();
  const sheetLabel = ({ name, isHidden, isEmpty }: Sheet): string => {
    if (isEmpty) return t`${name} (vide)`;
    return isHidden ? t`${name} (masquée)` : name;
  };
  return (
    <div className={styles.fields}>
      {reading.sheet !== null && (
        <Choice
          label={t`Feuille`}
          value={reading.sheet}
          choices={sheets.map((sheet) => ({
            value: sheet.name,
            label: sheetLabel(sheet),
            isOff: sheet.isEmpty,
          }))}
          onChange={(sheet) => onCorrect({ sheet })}
        />
      )}
      {reading.delimiter !== null && (
        <Choice
          label={t`Séparateur`}
          value={reading.delimiter}
          choices={DELIMITERS.map((value) => ({ value, label: t(delimiterLabels[value]) }))}
          onChange={(delimiter) =>
            onCorrect({ delimiter, ...(reading.encoding !== null && { encoding: reading.encoding }) })
          }
        />
      )}
      {reading.encoding !== null && (
        <Choice
          label={t`Encodage`}
          value={reading.encoding}
          choices={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
          onChange={(encoding) => onCorrect({ encoding })}
        />
      )}
      <p className={styles.fact}>
        <span className="small">{t`Ligne des titres`}</span>
        <strong className="figures">{reading.headerRow}</strong>
      </p>
    </div>
  );
}
