import { TO_BE_MADE } from '../field';
import { type Column, type Finding, isBlankWord, orBlank, type Tell, type ValueReader } from './finding';
import { fold } from './fold';
import { cut } from './read-text';

const leaveOut = (finding: Omit<Finding, 'became'>, tell: Tell): undefined => {
  tell({ ...finding, became: null });
  return undefined;
};

/** A member by e-mail or name; whom nobody knows, or several share, is left out or keeps the row out. */
export function personReader({ names, policies }: Column): ValueReader<string> {
  const isRefusal = policies.unknownPeople === 'refuse';
  return (text, _cell, tell) => {
    if (names.hasPerson(text)) return text;
    const found = names.person(text);
    if (found.is === 'none') return orBlank({ code: 'unknown-person', isRefusal, value: text }, tell);
    if (found.is === 'several') return leaveOut({ code: 'ambiguous-person', isRefusal, value: text }, tell);
    if (found.isGuessed)
      tell({ code: 'guessed-value', isRefusal: false, value: text, became: names.shown(found.id) });
    return found.id;
  };
}

/** The same names made once, as the first row writes them. */
export type Made = Map<string, string>;

/** A client by name; one that nobody knows is made, left out, or keeps the row out. */
export function clientReader({ field, names, policies }: Column, made: Made): ValueReader<string> {
  const isRefusal = policies.unknownClients === 'refuse';
  const max = field.itemMax ?? Infinity;
  const make = (text: string, tell: Tell): string | undefined => {
    if (text.length > max && policies.tooLong === 'refuse')
      return leaveOut({ code: 'too-long', isRefusal: true, value: text }, tell);
    const name = cut(text, max);
    if (name !== text) tell({ code: 'too-long', isRefusal: false, value: text, became: name });
    const key = fold(name);
    if (key === '') return leaveOut({ code: 'unknown-client', isRefusal, value: text }, tell);
    const kept = made.get(key) ?? name;
    made.set(key, kept);
    tell({ code: 'client-made', isRefusal: false, value: text, became: kept });
    return `${TO_BE_MADE}${kept}`;
  };
  return (text, _cell, tell) => {
    if (names.hasClient(text)) return text;
    const found = names.client(text);
    if (found.is === 'one') return found.id;
    if (found.is === 'several') return leaveOut({ code: 'ambiguous-client', isRefusal, value: text }, tell);
    if (policies.unknownClients === 'create' && !isBlankWord(text)) return make(text, tell);
    return orBlank({ code: 'unknown-client', isRefusal, value: text }, tell);
  };
}
