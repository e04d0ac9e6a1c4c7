import { useLingui } from '@lingui/react';
import type { Language } from '@jalon/domain/platform/language';

/** The language of the page now. */
export const useLanguage = (): Language => (useLingui().i18n.locale === 'en' ? 'en' : 'fr');
