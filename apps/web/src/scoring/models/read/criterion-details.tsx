import { LANGUAGES } from '@jalon/domain/platform/language';
import type { Criterion } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import { Pill } from '../../../ui/content/pill';
import { wordsFor } from '../words/local';
import styles from './read.module.css';

interface Props {
  readonly criterion: Criterion;
  /** Of its axis, 0 to 1. */
  readonly share: number;
}

/** One criterion in short; opened, its anchors in both languages. */
export function CriterionDetails({ criterion, share }: Props) {
  const { t } = useLingui();
  const { percent, number } = useFormat();
  const language = useLanguage();
  const { name, question, direction, floor } = criterion;
  return (
    <details className={styles.criterion}>
      <summary>
        <ChevronRight size={16} aria-hidden className={styles.chevron} />
        <span className={styles.about}>
          <span className={styles.name}>
            <strong>{wordsFor(language, name)}</strong>
            {direction === 'lower' && <Pill tone="info">{t`1 est bon`}</Pill>}
            {floor !== null && <Pill tone="attention">{t`veto sous ${number(floor)}`}</Pill>}
          </span>
          <span className="muted">{wordsFor(language, question)}</span>
        </span>
        <span className={`${styles.part} figures`} title={t`Part de l’axe`}>
          {percent(share)}
          <span className="visually-hidden"> {t`de l’axe`}</span>
        </span>
      </summary>
      <div className={styles.opened}>
        <p className="small muted">
          {direction === 'lower'
            ? t`1 est bon et 5 ne l’est pas : le calcul retourne la note (6 moins la note donnée).`
            : t`5 est bon : la note compte telle qu’elle est donnée.`}{' '}
          {floor !== null &&
            t`Si la moyenne des notes, dans le bon sens, est sous ${number(floor)}, le cas d’usage est montré mais ne peut pas être retenu.`}
        </p>
        <Anchors criterion={criterion} />
      </div>
    </details>
  );
}

/** What 1, 2, 3, 4 and 5 mean, in both languages side by side. */
function Anchors({ criterion: { name, question, anchors } }: Pick<Props, 'criterion'>) {
  const { t } = useLingui();
  const language = useLanguage();
  const title = wordsFor(language, name);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Repères : ${title}`}>
      <table className={styles.anchors}>
        <thead>
          <tr>
            <th scope="col">{t`Note`}</th>
            <th scope="col" lang="fr">
              Français
            </th>
            <th scope="col" lang="en">
              English
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t`Question`}</th>
            {LANGUAGES.map((spoken) => (
              <td key={spoken} lang={spoken}>
                {question[spoken]}
              </td>
            ))}
          </tr>
          {anchors.map((anchor, at) => (
            <tr key={at}>
              <th scope="row" className="figures">
                {at + 1}
              </th>
              {LANGUAGES.map((spoken) => (
                <td key={spoken} lang={spoken}>
                  {anchor[spoken]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
