import { frenchHolidays } from '@jalon/domain/organisation/french-holidays';
import type { ReactNode } from 'react';
import { useFormat } from '../platform/format';
import { useLanguage } from '../platform/words/language';
import styles from './organisation.module.css';

interface Props {
  readonly days: readonly string[];
  /** Stands after each day. */
  readonly action?: (day: string, written: string) => ReactNode;
}

/** Days in their order, with the names of those that the law gives. */
export function DayList({ days, action }: Props) {
  const { date } = useFormat();
  const language = useLanguage();
  const nameOf = (day: string) =>
    frenchHolidays(Number(day.slice(0, 4))).find((holiday) => holiday.date === day)?.name[language];
  return (
    <ul className={styles.days}>
      {days.map((day) => (
        <li key={day}>
          <span>
            {date(day)} <span className="muted">{nameOf(day)}</span>
          </span>
          {action?.(day, date(day))}
        </li>
      ))}
    </ul>
  );
}
