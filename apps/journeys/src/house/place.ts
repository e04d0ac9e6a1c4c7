/** Where a journey runs: a size and a language; each has its theme. */
export type Place = 'desktop-fr' | 'desktop-en' | 'phone-fr' | 'phone-en';

const tagOf = (place: Place): string => `@only-${place}`;

/** For a long journey, whose screens are seen at other places by others: it runs here alone. */
export const only = (...places: Place[]) => ({ tag: places.map(tagOf) });

/** The journeys of a place: those that run everywhere, and those that run here. */
export const journeysOf = (place: Place): RegExp => new RegExp(`^(?!.*@only-)|${tagOf(place)}\\b`);
