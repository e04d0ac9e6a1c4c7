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

/** Before anyone has signed in: what this browser chose last, or what it asks for (`theme.js` put it on the page). */
export const firstLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'fr');

/** Loads every catalogue of a language and turns the page to it; `lang` follows. */
export async function activateLanguage(language: Language): Promise<void> {
  if (i18n.locale === language) return;
  const catalogues = await Promise.all(Object.values(LOADERS[language]).map((load) => load()));
  const messages: Messages = Object.assign({}, ...catalogues.map((catalogue) => catalogue.messages));
  i18n.loadAndActivate({ locale: language, messages: language === 'fr' ? setFrench(messages) : messages });
  document.documentElement.lang = language;
  localStorage.setItem(PLACE, language);
}
