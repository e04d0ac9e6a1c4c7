import { work } from '../database/unit-of-work';
import type { Told } from './told';

/** What happened, told once: kept in the journal in the same transaction; live screens follow it after the commit. */
export const tell = (told: Omit<Told, 'version'> & { readonly version?: number | null }): void =>
  void work().told.push({ version: null, ...told });
