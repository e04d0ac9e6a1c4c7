import type { Choice } from '../../choices/choice';
import { roundChoices } from '../../choices/round-story';
import { decisions } from './decisions';
import { intake } from './intake';
import { firstRound } from './first-round';
import { openRound } from './open-round';
import { secondRound } from './second-round';
import { triages } from './triages';
import { visits } from './visits';

/** How the agency came to choose among its use cases. */
export const marengoChoices: readonly Choice[] = [
  ...triages,
  ...intake,
  ...roundChoices(firstRound),
  ...roundChoices(secondRound),
  ...roundChoices(openRound),
  ...decisions,
  ...visits,
];
