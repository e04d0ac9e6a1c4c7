import { localDay } from '@jalon/domain/organisation/local-day';
import { useState } from 'react';

/** The organisation’s day when the screen was opened. */
export const useToday = (): string => useState(() => localDay(new Date()))[0];
