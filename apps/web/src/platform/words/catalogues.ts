import { i18n, type Messages } from '@lingui/core';
import type { Language } from '@jalon/domain/platform/language';
import { withFrenchSpaces } from '@jalon/domain/platform/typography';

type Load = () => Promise<{ readonly messages: Messages }>;

const LOADERS: Readonly<Record<Language, Readonly<Record<string, Load>>>> = {
  fr: import.meta.glob<{ messages: Messages }>('../../*/locales/fr.po'),
  en: import.meta.glob<{ messages: Messages }>('../../*/locales/en.po'),
};

const setFrench = (messages: Messages) => withFrenchSpaces(messages) as Messages;

const PLACE = 'jalon-language';

/** The language of the page: at first what this browser chose last, or asks for (`theme.js` put it there). */
export const firstLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fr');

/**
 * Which folders a first screen speaks of (`../locales` are those of `platform` itself), and which the pages that score,
 * rank and retain do; then the rest.
 */
const FIRST = /^\.\.\/(locales|\.\.\/(app|clients|discussion|home|ui|use-cases|views))\//;
const DECIDING = /^\.\.\/\.\.\/(intake|portfolio|scoring)\//;
/** And which those that carry projects through their gates do. */
const CARRYING = /^\.\.\/\.\.\/(gates|kpis|lifecycle|projects)\//;

type Group = 'first' | 'deciding' | 'carrying' | 'rest';
const groupOf = (place: string): Group =>
  FIRST.test(place)
    ? 'first'
    : DECIDING.test(place)
      ? 'deciding'
      : CARRYING.test(place)
        ? 'carrying'
        : 'rest';

/** The words of each group, once something has asked for them. */
const asked = new Map<Group, Promise<void>>();

/** Takes in the catalogues of these folders; words that are there already stay. */
async function take(language: Language, isWanted: (place: string) => boolean): Promise<void> {
  const loaders = Object.entries(LOADERS[language]).filter(([place]) => isWanted(place));
  const catalogues = await Promise.all(loaders.map(([, load]) => load()));
  const messages: Messages = Object.assign({}, ...catalogues.map((catalogue) => catalogue.messages));
  i18n.load(language, language === 'fr' ? setFrench(messages) : messages);
}

/** Loads the words of a language and turns the page to it; `lang` follows. */
export async function activateLanguage(language: Language): Promise<void> {
  if (i18n.locale === language) return;
  await take(language, (place) => groupOf(place) === 'first' || asked.has(groupOf(place)));
  i18n.activate(language);
  document.documentElement.lang = language;
  localStorage.setItem(PLACE, language);
}

/** The words of a group, asked for once; what could not be had is asked for again. */
function wordsOf(group: Group): Promise<void> {
  const known =
    asked.get(group) ??
    take(firstLanguage(), (place) => groupOf(place) === group).catch((error: unknown) => {
      asked.delete(group);
      throw error;
    });
  asked.set(group, known);
  return known;
}

/** A page that scores, ranks or retains, once its words are there too. */
export async function withDecidingWords<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, wordsOf('deciding')]);
  return loaded;
}

/** A page that carries projects through their gates, once its words are there too. */
export async function withCarryingWords<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, wordsOf('carrying')]);
  return loaded;
}

/** A page that speaks of anything that the first screen does not, once all words are there. */
export async function withAllWords<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, wordsOf('deciding'), wordsOf('carrying'), wordsOf('rest')]);
  return loaded;
}
