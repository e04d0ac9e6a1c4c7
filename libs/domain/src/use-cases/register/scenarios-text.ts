import type { Language, Words } from '../../platform/language';
import { wordsIn } from '../../platform/typography';
import type { UseScenario } from '../use-scenario';
import { AUTONOMY_WORDS, VISUAL_TYPE_WORDS } from './vocabulary-words';

const PARTS = {
  actor: { fr: 'Qui l’utilise', en: 'Who uses it' },
  input: { fr: 'Ce que l’on donne', en: 'What goes in' },
  output: { fr: 'Ce que l’on obtient', en: 'What comes out' },
  channel: { fr: 'Canal', en: 'Channel' },
  autonomy: { fr: 'Niveau d’autonomie', en: 'Autonomy level' },
  visualTypes: { fr: 'Types de visuel', en: 'Kinds of visual' },
} as const satisfies Record<string, Words>;

function linesOf(scenario: UseScenario, language: Language): string[] {
  const said: readonly (readonly [keyof typeof PARTS, string | null])[] = [
    ['actor', scenario.actor],
    ['input', scenario.input],
    ['output', scenario.output],
    ['channel', scenario.channel],
    ['autonomy', scenario.autonomy && AUTONOMY_WORDS[scenario.autonomy][language]],
    ['visualTypes', scenario.visualTypes.map((type) => VISUAL_TYPE_WORDS[type][language]).join(', ')],
  ];
  return said.flatMap(([part, value]) =>
    value
      ? [wordsIn({ fr: `${PARTS[part].fr} : ${value}`, en: `${PARTS[part].en}: ${value}` }, language)]
      : [],
  );
}

/** The use scenarios in one cell: numbered titles, each with its lines; null when there is none. */
export const scenariosText = (scenarios: readonly UseScenario[], language: Language): string | null =>
  scenarios.length === 0
    ? null
    : scenarios
        .map((scenario, rank) =>
          [`${rank + 1}. ${scenario.title}`, ...linesOf(scenario, language)].join('\n'),
        )
        .join('\n\n');
