import { LANGUAGES, type Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from '../edit.module.css';

/** Each language by its own name. */
const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

interface Props {
  /** The one in sight on a phone. */
  readonly shown: Language;
  readonly children: (language: Language, name: string) => ReactNode;
}

/** The same words in both languages, side by side; one at a time where the screen is narrow. */
export function LanguagePair({ shown, children }: Props) {
  return (
    <div className={styles.pair} data-shown={shown}>
      {LANGUAGES.map((language) => (
        <div key={language} lang={language} data-language={language}>
          {children(language, NAMES[language])}
        </div>
      ))}
    </div>
  );
}

interface SwitchProps {
  readonly shown: Language;
  readonly onShow: (language: Language) => void;
}

/** Which language is in sight on a phone; both are elsewhere. */
export function LanguageSwitch({ shown, onShow }: SwitchProps) {
  const { t } = useLingui();
  return (
    <div className={styles.languages} role="group" aria-label={t`Langue de saisie`}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={shown === language}
          onClick={() => onShow(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </div>
  );
}
