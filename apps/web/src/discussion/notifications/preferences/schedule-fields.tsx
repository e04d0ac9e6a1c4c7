import { useLingui } from '@lingui/react/macro';
import type { Control, FieldValues, Path } from 'react-hook-form';
import { SearchSelectField } from '../../../ui/fields/search-select-field';
import { SelectField } from '../../../ui/fields/select-field';
import { FieldRow } from '../../../ui/forms/form';
import { weekdayLabels } from './preference-words';
import { timeZonesWith } from './preferences-form';

export interface ScheduleNames<Values extends FieldValues> {
  readonly hour: Path<Values>;
  readonly weekday: Path<Values>;
  readonly timeZone: Path<Values>;
}

interface Props<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly names: ScheduleNames<Values>;
  readonly inForce: string;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The hour of digests, the day of weekly ones, and where that hour strikes. */
export function ScheduleFields<Values extends FieldValues>({ control, names, inForce }: Props<Values>) {
  const { t } = useLingui();
  return (
    <>
      <FieldRow>
        <SelectField
          control={control}
          name={names.hour}
          label={t`Heure des récapitulatifs`}
          choices={HOURS.map((hour) => ({
            value: String(hour),
            label: t({ message: `${hour} h`, context: 'hour' }),
          }))}
        />
        <SelectField
          control={control}
          name={names.weekday}
          label={t`Jour du récapitulatif de la semaine`}
          choices={WEEKDAYS.map((value) => ({ value, label: t(weekdayLabels[value]) }))}
        />
      </FieldRow>
      <SearchSelectField
        control={control}
        name={names.timeZone}
        label={t`Fuseau horaire`}
        choices={timeZonesWith(inForce).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
    </>
  );
}
