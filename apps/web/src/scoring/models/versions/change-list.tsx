import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../../platform/words/language';
import { wordsFor } from '../words/local';
import { ChangeLine } from './change-words';
import type { ChangedPart } from './model-changes';
import styles from './versions.module.css';

/** What differs between two versions, part by part. */
export function ChangeList({ parts }: { readonly parts: readonly ChangedPart[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (parts.length === 0) return <p className="muted">{t`Rien ne diffère.`}</p>;
  const kinds = { model: t`Toute la grille`, axis: t`Axe`, criterion: t`Critère` };
  return (
    <dl className={styles.changes}>
      {parts.map(({ what, key, name, changes }) => (
        <div key={`${what} ${key}`}>
          <dt>
            {name && <span className="muted">{kinds[what]} </span>}
            {name ? wordsFor(language, name) || t`Sans nom` : kinds.model}
          </dt>
          {changes.map((change, at) => (
            <dd key={at}>
              <ChangeLine change={change} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
