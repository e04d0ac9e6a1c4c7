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

/** The folders that a first screen speaks of; the words of the others travel with their pages. */
const FIRST = /^\.\.\/\.\.\/(app|clients|discussion|home|platform|ui|use-cases|views)\//;

/** The words of the other folders, once something has asked for them. */
let others: Promise<void> | null = null;

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
  await take(language, (place) => others !== null || FIRST.test(place));
  i18n.activate(language);
  document.documentElement.lang = language;
  localStorage.setItem(PLACE, language);
}

/** A page of a folder that the first screen does not speak of, once its words are there too. */
export async function withAllWords<Page>(page: Promise<Page>): Promise<Page> {
  others ??= take(firstLanguage(), (place) => !FIRST.test(place)).catch((error: unknown) => {
    others = null;
    throw error;
  });
  const [loaded] = await Promise.all([page, others]);
  return loaded;
}
