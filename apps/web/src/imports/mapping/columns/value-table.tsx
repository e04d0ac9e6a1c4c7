import type { RegisterField } from '@jalon/domain/imports/field';
import type { ColumnSurvey, ColumnUse } from '@jalon/domain/imports/mapping';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../platform/format';
import { Button } from '../../../ui/actions/button';
import { Choice } from '../../choice';
import { type Change, withRules } from '../draft';
import styles from './columns.module.css';
import { type FileValue, fileValues } from './file-values';
import { type Target, useTargets } from './targets';

interface Props {
  readonly survey: ColumnSurvey;
  readonly use: ColumnUse;
  readonly field: RegisterField;
  /** What nothing fits is made, not left open. */
  readonly isMade: boolean;
  readonly onChange: (change: Change) => void;
}

const TABLED: readonly RegisterField['type'][] = ['choice', 'choices', 'person', 'clients'];

/** What each value of a column becomes, where the field is a list; opened under the column. */
export function ValueTable(props: Props) {
  if (!TABLED.includes(props.field.type)) return null;
  return <Values {...props} />;
}

/** So many are shown at first. */
const FIRST = 12;

function Values({ survey, use, field, isMade, onChange }: Props) {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(false);
  const { targets, byName } = useTargets(field);
  const values = useMemo(() => fileValues(survey, use, byName), [survey, use, byName]);
  const open = values.filter(({ becomes }) => becomes === undefined);
  const isFirstSeen = useState(open.length > 0 && field.type.startsWith('choice'))[0];
  return (
    <details className={styles.values} open={isFirstSeen}>
      <summary>
        {t`Valeurs de la colonne`} <Told open={open.length} isMade={isMade} />
      </summary>
      <ValueRows
        values={isWhole ? values : values.slice(0, FIRST)}
        targets={targets}
        isMade={isMade}
        position={survey.position}
        onChange={onChange}
      />
      <div className={styles.valueFoot}>
        {!isWhole && values.length > FIRST && (
          <Button size="small" onClick={() => setWhole(true)}>
            {t`Afficher les ${values.length} valeurs`}
          </Button>
        )}
        <LeaveEmpty values={open} position={survey.position} onChange={onChange} />
        <Rarer left={survey.distinct - survey.values.length} />
      </div>
    </details>
  );
}

function Told({ open, isMade }: { readonly open: number; readonly isMade: boolean }) {
  const { t } = useLingui();
  if (open === 0) return <span className="muted">{t`toutes reconnues`}</span>;
  if (isMade)
    return (
      <span className="muted">{plural(open, { one: '# client à créer', other: '# clients à créer' })}</span>
    );
  return (
    <span className={styles.flaw}>
      {plural(open, { one: '# valeur sans correspondance', other: '# valeurs sans correspondance' })}
    </span>
  );
}

interface PartProps {
  readonly values: readonly FileValue[];
  readonly position: number;
  readonly onChange: (change: Change) => void;
}

/** All that nothing fits, at once. */
function LeaveEmpty({ values, position, onChange }: PartProps) {
  const { t } = useLingui();
  if (values.length === 0) return null;
  const names = values.map(({ value }) => value);
  return (
    <Button size="small" onClick={() => onChange(withRules(position, names, null))}>
      {t`Laisser vides les valeurs sans correspondance`}
    </Button>
  );
}

function Rarer({ left }: { readonly left: number }) {
  if (left <= 0) return null;
  return (
    <p className="muted small">
      {plural(left, {
        one: 'Et # valeur plus rare, reconnue par son nom ou signalée à la vérification.',
        other: 'Et # valeurs plus rares, reconnues par leur nom ou signalées à la vérification.',
      })}
    </p>
  );
}

type RowsProps = PartProps & { readonly targets: readonly Target[]; readonly isMade: boolean };

function ValueRows({ values, ...rest }: RowsProps) {
  const { t } = useLingui();
  return (
    <div className={styles.tableFrame}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t`Dans le fichier`}</th>
            <th scope="col" className={styles.count}>{t`Lignes`}</th>
            <th scope="col">{t`Devient`}</th>
          </tr>
        </thead>
        <tbody>
          {values.map((one) => (
            <ValueRow key={one.value} of={one} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `auto`: matched by name; `none`: left empty. */
const AUTO = 'auto';
const NONE = 'none';

type RowProps = Omit<RowsProps, 'values'> & { readonly of: FileValue };

function ValueRow({ of, targets, isMade, position, onChange }: RowProps) {
  const { value, count, rule, becomes } = of;
  const { t } = useLingui();
  const { number } = useFormat();
  const known = targets.find((target) => target.value === becomes);
  const unknown = isMade ? t`— à créer —` : t`— à choisir —`;
  const byName = rule === undefined && known ? t`${known.label} (par son nom)` : unknown;
  const take = (to: string) =>
    onChange(withRules(position, [value], to === AUTO ? undefined : to === NONE ? null : to));
  return (
    <tr className={becomes === undefined && !isMade ? styles.open : undefined}>
      <td className={styles.fileValue}>{value}</td>
      <td className={`${styles.count} figures`}>{number(count)}</td>
      <td>
        <Choice
          label={t`Ce que devient « ${value} »`}
          isBare
          value={rule === undefined ? AUTO : (rule ?? NONE)}
          choices={[{ value: AUTO, label: byName }, { value: NONE, label: t`Laisser vide` }, ...targets]}
          onChange={take}
        />
      </td>
    </tr>
  );
}
