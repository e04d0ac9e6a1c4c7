/** What no database keeps: half a character, which a cut may leave, and NUL. Both become `\ufffd`. */
const UNKEPT = /[\p{Surrogate}\u0000]/gu;

export const wellFormed = (text: string): string => text.replaceAll(UNKEPT, '\ufffd');
