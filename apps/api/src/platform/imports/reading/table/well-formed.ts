/** Half a character, which a cut may leave and no database keeps, becomes `\ufffd`. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
