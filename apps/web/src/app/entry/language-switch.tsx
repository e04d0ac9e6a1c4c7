import { LANGUAGES } from '@jalon/domain/platform/language';
import { activateLanguage } from '../../platform/words/catalogues';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';

/** Each language is called by its own name. */
const NAMES = { fr: 'Français', en: 'English' } as const;

/** Offers the other language, before anyone has said which is theirs. */
export function LanguageSwitch() {
  const language = useLanguage();
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <Button variant="quiet" size="small" lang={other} onClick={() => void activateLanguage(other)}>
      {NAMES[other]}
    </Button>
  );
}
