import type { Choice } from '../../choices/choice';
import { roundChoices } from '../../choices/round-story';
import { decisions } from './decisions';
import { intake } from './intake';
import { novemberRound } from './november-round';
import { octoberRound } from './october-round';
import { openRoundStory } from './open-round';
import { triages } from './triages';
import { visits } from './visits';

/** How the agency came to choose among its use cases. */
export const marengoChoices: readonly Choice[] = [
  ...triages,
  ...intake,
  ...roundChoices(octoberRound),
  ...roundChoices(novemberRound),
  ...roundChoices(openRoundStory),
  ...decisions,
  ...visits,
];
