import { frenchHolidays } from '@jalon/domain/organisation/french-holidays';
import type { OrganisationChanges } from '@jalon/domain/organisation/organisation';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useState } from 'react';
import { type Control, useController, useForm } from 'react-hook-form';
import { Button } from '../ui/actions/button';
import { IconButton } from '../ui/actions/icon-button';
import { DateField } from '../ui/fields/date-field';
import { DayList } from './day-list';
import styles from './organisation.module.css';

const inOrder = (days: readonly string[]): string[] => [...new Set(days)].sort();

/** Days are added one by one, or the legal ones of a year at once. */
export function HolidayFields({ control }: { readonly control: Control<OrganisationChanges> }) {
  const { t } = useLingui();
  const { field } = useController({ control, name: 'holidays' });
  const days = field.value ?? [];
  const add = (more: readonly string[]) => field.onChange(inOrder([...days, ...more]));
  const [thisYear] = useState(() => new Date().getFullYear());
  return (
    <div className={styles.holidays}>
      <AddDay onAdd={(day) => add([day])} />
      <div className={styles.years}>
        {[thisYear, thisYear + 1].map((year) => (
          <Button key={year} size="small" onClick={() => add(frenchHolidays(year).map(({ date }) => date))}>
            {t`Ajouter les jours fériés français de ${String(year)}`}
          </Button>
        ))}
      </div>
      <DayList
        days={days}
        action={(day, written) => (
          <IconButton
            label={t`Retirer le ${written}`}
            icon={<X size={14} aria-hidden />}
            size="small"
            onClick={() => field.onChange(days.filter((one) => one !== day))}
          />
        )}
      />
    </div>
  );
}

function AddDay({ onAdd }: { readonly onAdd: (day: string) => void }) {
  const { t } = useLingui();
  const { control, getValues, reset } = useForm<{ day: string | null }>({ defaultValues: { day: null } });
  const add = () => {
    const { day } = getValues();
    if (!day) return;
    onAdd(day);
    reset();
  };
  return (
    <div className={styles.add}>
      <DateField control={control} name="day" label={t`Jour chômé`} />
      <Button onClick={add}>{t`Ajouter ce jour`}</Button>
    </div>
  );
}
