import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, Identity, Mapping } from '@jalon/domain/imports/mapping';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/feedback/notice';
import { Panel } from '../../ui/layout/panel';
import { Choice } from '../choice';
import { columnLetter } from '../words/column-letter';
import type { Change } from './draft';
import styles from './mapping.module.css';

interface Props {
  readonly mapping: Mapping;
  readonly columns: readonly ColumnSurvey[];
  readonly fields: readonly RegisterField[];
  readonly onChange: (change: Change) => void;
}

const MOST = 3;

/** By what a row is known again when a newer file comes. */
export function IdentityChoice({ mapping, columns, fields, onChange }: Props) {
  const { t } = useLingui();
  const { identity } = mapping;
  const set = (next: Identity) => onChange((before) => ({ ...before, identity: next }));
  const reference = fields.find(({ type }) => type === 'reference')?.key;
  const hasReference = mapping.columns.some(({ field }) => field === reference);
  const first = columns.find(({ blanks, repeats }) => blanks + repeats === 0) ?? columns[0];
  const toggle = (by: Identity['by']) => {
    if (by === 'columns') set({ by, positions: [first?.position ?? 0] });
    else set({ by });
  };
  const radios = [
    { by: 'columns' as const, label: t`Des colonnes du fichier` },
    ...(hasReference ? [{ by: 'reference' as const, label: t`La référence de Jalon (CU-042)` }] : []),
    { by: 'none' as const, label: t`Rien : chaque ligne est nouvelle` },
  ];
  return (
    <Panel
      title={t`Reconnaître une ligne d’un fichier à l’autre`}
      line={t`Au prochain fichier, c’est ce qui dira si une ligne est nouvelle, modifiée ou disparue.`}
    >
      <fieldset className={styles.identity}>
        <legend className="visually-hidden">{t`Ce qui identifie une ligne`}</legend>
        {radios.map(({ by, label }) => (
          <label key={by} className={styles.radio}>
            <input type="radio" name="identity" checked={identity.by === by} onChange={() => toggle(by)} />
            {label}
          </label>
        ))}
      </fieldset>
      {identity.by === 'columns' && (
        <Positions
          positions={identity.positions}
          columns={columns}
          onSet={(positions) => set({ by: 'columns', positions })}
        />
      )}
    </Panel>
  );
}

interface PositionsProps {
  readonly positions: readonly number[];
  readonly columns: readonly ColumnSurvey[];
  readonly onSet: (positions: number[]) => void;
}

function Positions({ positions, columns, onSet }: PositionsProps) {
  const { t } = useLingui();
  const options = columns.map(({ position, name }) => ({
    value: String(position),
    label: `${columnLetter(position)} · ${name}`,
  }));
  const free = options.filter(({ value }) => !positions.includes(Number(value)));
  const replace = (at: number, value: string) =>
    onSet(
      value === ''
        ? positions.filter((_, place) => place !== at)
        : positions.map((one, place) => (place === at ? Number(value) : one)),
    );
  return (
    <div className={styles.positions}>
      {positions.map((position, at) => (
        <Choice
          key={position}
          label={at === 0 ? t`Colonne` : t`et colonne`}
          value={String(position)}
          choices={[
            ...(positions.length > 1 ? [{ value: '', label: t`— retirer —` }] : []),
            ...options.filter(({ value }) => value === String(position)),
            ...free,
          ]}
          onChange={(value) => replace(at, value)}
        />
      ))}
      {positions.length < MOST && free.length > 0 && (
        <Choice
          label={t`et colonne`}
          value=""
          choices={[{ value: '', label: t`— aucune —` }, ...free]}
          onChange={(value) => value !== '' && onSet([...positions, Number(value)])}
        />
      )}
      <IdentityWarning positions={positions} columns={columns} />
    </div>
  );
}

/** Blank and repeated identities: those rows are known again by less than their value. */
function IdentityWarning({ positions, columns }: Omit<PositionsProps, 'onSet'>) {
  const { t } = useLingui();
  const chosen = columns.filter(({ position }) => positions.includes(position));
  const blanks = Math.min(...chosen.map((column) => column.blanks));
  const repeats = Math.min(...chosen.map((column) => column.repeats));
  if (chosen.length === 0 || blanks + repeats === 0) return null;
  return (
    <Notice tone="attention" title={t`Cette identité ne distingue pas toutes les lignes`}>
      <p>
        {blanks > 0 &&
          plural(blanks, {
            one: '# ligne sans valeur : elle sera reconnue par son intitulé.',
            other: '# lignes sans valeur : elles seront reconnues par leur intitulé.',
          })}{' '}
        {repeats > 0 &&
          plural(repeats, {
            one: '# ligne porte une valeur déjà prise : elle sera reconnue par sa place, et signalée.',
            other:
              '# lignes portent une valeur déjà prise : elles seront reconnues par leur place, et signalées.',
          })}
      </p>
      {positions.length < MOST && <p>{t`Ajoutez une deuxième colonne pour les distinguer.`}</p>}
    </Notice>
  );
}
