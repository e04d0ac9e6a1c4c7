import type { Missing, MissingItem } from '@jalon/contracts/gates/missing.operations';
import { words } from './sample-gate';

/** One thing to do in a day by whoever runs the project, but for what is said. */
export const missingItem = (changes: Partial<MissingItem> = {}): MissingItem => ({
  key: 'fact:kpisComplete',
  kind: 'measure',
  words: words('Compléter : KPI'),
  sentence: words('KPI complets : 0 ; il en faut au moins 1'),
  criteria: [],
  owner: null,
  days: 1,
  needsEvidence: false,
  isContingent: false,
  path: null,
  task: null,
  ...changes,
});

/** Nothing is missing, but for what is said. */
export const missing = (changes: Partial<Missing> = {}): Missing => ({
  by: null,
  items: [],
  stuck: [],
  onAnswers: [],
  isSmallest: true,
  totalDays: 0,
  doneOn: null,
  isFeasible: null,
  lackingDays: 0,
  ...changes,
});
