import { work } from '../database/unit-of-work';
import type { Told } from './told';

/** `about` and `version` where there are any. */
export type Telling = Omit<Told, 'version' | 'about'> & Partial<Pick<Told, 'version' | 'about'>>;

/** What happened, told once: kept in the journal in the same transaction; live screens follow it after the commit. */
export const tell = (told: Telling): void => void work().told.push({ version: null, about: null, ...told });
