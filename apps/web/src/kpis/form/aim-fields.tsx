import { KpiMeaning } from '@jalon/domain/kpis/kpi';
import { effectOf } from '@jalon/domain/kpis/reading/effect';
import { targetLevel } from '@jalon/domain/kpis/reading/target';
import {
  CADENCE_WORDS,
  CADENCES,
  KPI_FAMILIES,
  KPI_FAMILY_WORDS,
  KPI_ROLES,
  type KpiUnit,
} from '@jalon/domain/kpis/vocabulary';
import { useLingui } from '@lingui/react/macro';
import { useWatch } from 'react-hook-form';
import { DateField } from '../../ui/fields/date-field';
import { NumberField } from '../../ui/fields/number-field';
import { RadioField } from '../../ui/fields/radio-field';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FieldRow } from '../../ui/forms/form';
import { roleLabels } from '../words/kpi-words';
import { useFigures } from '../words/use-figures';
import { usePeople } from '../words/use-people';
import type { KpiControl } from './shapes';

interface Props {
  readonly control: KpiControl;
  /** The baseline, where it was measured. */
  readonly start?: number | null;
}

/** What it is called and why it is followed. */
export function IdentityFields({ control }: Props) {
  const { t } = useLingui();
  const { say } = useFigures();
  const role = useWatch({ control, name: 'role' });
  return (
    <>
      <TextField control={control} name="name" label={t`Nom du KPI`} required autoFocus />
      <FieldRow>
        <SelectField
          control={control}
          name="family"
          label={t`Famille`}
          choices={KPI_FAMILIES.map((value) => ({ value, label: say(KPI_FAMILY_WORDS[value]) }))}
        />
        <SelectField
          control={control}
          name="role"
          label={t`Rôle`}
          description={
            role === 'guardrail'
              ? t`Ce qui ne doit pas se dégrader pendant qu’on améliore le reste.`
              : undefined
          }
          choices={KPI_ROLES.map((value) => ({ value, label: t(roleLabels[value]) }))}
        />
      </FieldRow>
    </>
  );
}

/** What is wanted, of whom and by when. */
export function AimFields({ control, start = null }: Props) {
  const { t } = useLingui();
  const { say } = useFigures();
  const people = usePeople();
  const role = useWatch({ control, name: 'role' });
  return (
    <>
      {role === 'guardrail' ? <MarginField control={control} /> : <TargetFields {...{ control, start }} />}
      <FieldRow>
        <SearchSelectField control={control} name="ownerId" label={t`Responsable`} choices={people} />
        <SelectField
          control={control}
          name="cadence"
          label={t`Cadence`}
          emptyLabel={t`À choisir`}
          choices={CADENCES.map((value) => ({ value, label: say(CADENCE_WORDS[value]) }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField control={control} name="source" label={t`Source des chiffres`} />
        <NumberField control={control} name="alertAt" label={t`Seuil d’alerte`} decimals={3} />
      </FieldRow>
    </>
  );
}

function MarginField({ control }: Props) {
  const { t } = useLingui();
  return (
    <NumberField
      control={control}
      name="margin"
      label={t`Dégradation tolérée`}
      description={t`Dans le type d’effet du KPI : 2 veut dire 2 points, ou 2 %.`}
      decimals={3}
      min={0}
    />
  );
}

function TargetFields({ control, start }: Props) {
  const { t } = useLingui();
  return (
    <>
      <RadioField
        control={control}
        name="targetForm"
        label={t`La cible est`}
        choices={[
          { value: 'change', label: t`un changement depuis le départ` },
          { value: 'level', label: t`un niveau à atteindre` },
        ]}
      />
      <FieldRow>
        <NumberField control={control} name="target" label={t`Cible`} decimals={3} />
        <DateField control={control} name="targetOn" label={t`À atteindre le`} />
      </FieldRow>
      <TargetSays {...{ control, start }} />
    </>
  );
}

/** What to begin from in an example, while nothing is measured. */
const EXAMPLES: Readonly<Partial<Record<KpiUnit, number>>> = { percent: 4, minutes: 60, hours: 8, rating: 3 };

/** The target in both its readings: from the baseline, or from an example of one. */
function TargetSays({ control, start = null }: Props) {
  const { t } = useLingui();
  const { effect } = useFigures();
  const [target, targetForm, meaning] = useWatch({ control, name: ['target', 'targetForm', 'meaning'] });
  const read = KpiMeaning.pick({ unit: true, effectType: true }).safeParse(meaning);
  if (target === null || !read.success) return null;
  const unit = { ...read.data, unitLabel: meaning.unitLabel };
  const from = start ?? EXAMPLES[unit.unit] ?? 100;
  const level = targetLevel({ target, targetForm, meaning: unit }, from);
  if (level === null) return null;
  const said = effect(effectOf(from, level), unit);
  return <p className="muted small">{start === null ? t`Par exemple ${said}` : t`Soit ${said}`}</p>;
}
