import { z } from 'zod';

const FIRST = '2000-01-01';
const LAST = '2100-12-31';

const FAR = { fr: 'Une date entre 2000 et 2100', en: 'A date between 2000 and 2100' };

/** Near enough that its working days can be counted; a year being typed (`0002-01-05`) is not. */
export const isCalendarDay = (day: string): boolean => day >= FIRST && day <= LAST;

/** A day that an agency plans, `2026-11-30`: from 2000 to 2100. */
export const CalendarDay = z.iso.date().refine(isCalendarDay, { params: { words: FAR } });
