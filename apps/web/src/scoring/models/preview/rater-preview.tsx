import type { Axis, Criterion } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useLanguage } from '../../../platform/words/language';
import { wordsFor } from '../words/local';
import styles from './preview.module.css';

interface Props {
  readonly axis: Axis;
  readonly criterion: Criterion;
}

/** What somebody who scores will see of this criterion, in the language of the page; it may be tried. */
export function RaterPreview({ axis, criterion }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const name = useId();
  const [score, setScore] = useState<number>();
  const { question, anchors, direction } = criterion;
  return (
    <figure className={styles.preview} aria-labelledby={`${name}-caption`}>
      <figcaption id={`${name}-caption`} className="muted small">
        {t`Ce que verra la personne qui note`}
      </figcaption>
      <p className="muted small">
        {wordsFor(language, axis.name) || t`Axe sans nom`} ·{' '}
        {wordsFor(language, criterion.name) || t`Critère sans nom`}
      </p>
      <p className={styles.question} id={`${name}-question`}>
        {wordsFor(language, question) || t`La question n’est pas encore écrite.`}
      </p>
      {direction === 'lower' && (
        <p className="muted small">{t`Ici, 1 est bon et 5 ne l’est pas : le calcul retourne l’échelle.`}</p>
      )}
      <div role="radiogroup" aria-labelledby={`${name}-question`} className={styles.scores}>
        {anchors.map((anchor, at) => (
          <label key={at} className={styles.choice}>
            <input type="radio" name={name} checked={score === at + 1} onChange={() => setScore(at + 1)} />
            <span className={`${styles.number} figures`}>{at + 1}</span>
            <span>{wordsFor(language, anchor) || '—'}</span>
          </label>
        ))}
      </div>
    </figure>
  );
}
