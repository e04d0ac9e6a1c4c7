import type { Words } from '../../platform/language';

const EXPECTED = {
  piece: { fr: 'un nom, une valeur ou un opérateur', en: 'a name, a value or an operator' },
  term: { fr: 'un nom ou une valeur', en: 'a name or a value' },
  closing: { fr: 'une parenthèse fermante', en: 'a closing parenthesis' },
  in: { fr: '« in » après « not »', en: '“in” after “not”' },
  text: { fr: 'un texte entre apostrophes', en: 'a text between apostrophes' },
  comma: { fr: 'une virgule ou un crochet fermant', en: 'a comma or a closing bracket' },
  end: { fr: '« and », « or » ou la fin de la règle', en: '“and”, “or” or the end of the rule' },
  depth: { fr: 'moins de parenthèses et de « not » imbriqués', en: 'fewer nested parentheses and “not”' },
  length: { fr: 'une règle plus courte', en: 'a shorter rule' },
} satisfies Record<string, Words>;

/** Why a rule does not parse: the place, in characters from 0, and what was expected there. */
export interface RuleFault {
  readonly at: number;
  readonly code: keyof typeof EXPECTED;
  readonly expected: Words;
}

export const faultAt = (at: number, code: RuleFault['code']): RuleFault => ({
  at,
  code,
  expected: EXPECTED[code],
});

/** The fault as a person reads it; places are told from 1. */
export const faultWords = ({ at, expected }: RuleFault): Words => ({
  fr: `Au caractère ${at + 1}, il faut ${expected.fr}`,
  en: `At character ${at + 1}, ${expected.en} is expected`,
});
