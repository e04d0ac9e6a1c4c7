import type { MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../../platform/words/language';
import { weekdayLabels } from './preference-words';

const isWeekday = (text: string): text is keyof typeof weekdayLabels => text in weekdayLabels;

/** « 8 h, lundi pour la semaine (Europe/Paris) » */
export function useScheduleWords({ hour, weekday, timeZone }: MailSchedule): string {
  const { t } = useLingui();
  const language = useLanguage();
  const key = String(weekday);
  const day = isWeekday(key) ? t(weekdayLabels[key]) : key;
  const inSentence = language === 'fr' ? day.toLowerCase() : day;
  const zone = timeZone.replaceAll('_', ' ');
  return t`${hour} h, le ${inSentence} pour la semaine (${zone})`;
}
