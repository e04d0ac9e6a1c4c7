import { LANGUAGES, type Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import styles from './catalogue.module.css';

const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

interface Props {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language in which adopted use cases are written; the organisation's at first. */
export function LanguageChoice({ value, onChange }: Props) {
  const { t } = useLingui();
  const id = useId();
  return (
    <div className={styles.language}>
      <label htmlFor={id} className="small">{t`Adopter en`}</label>
      <select
        id={id}
        value={value}
        onChange={(event) =>
          onChange(LANGUAGES.find((language) => language === event.currentTarget.value) ?? value)
        }
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
