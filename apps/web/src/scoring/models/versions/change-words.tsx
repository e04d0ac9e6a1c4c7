import type { Words } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import { wordsFor } from '../words/local';
import { aggregationLabels, directionLabels } from '../words/model-words';
import type { Change } from './model-changes';
import styles from './versions.module.css';

interface FromToProps {
  readonly label: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** « Part : 40 % → 50 % », also for those who hear it. */
function FromTo({ label, before, after }: FromToProps) {
  const { t } = useLingui();
  return (
    <span>
      {t`${label} :`} <del>{before}</del> <span aria-hidden>→</span>{' '}
      <span className="visually-hidden">{t`devient`}</span> <ins>{after}</ins>
    </span>
  );
}

/** The words that differ, in the reader’s language; in the other one too where that differs as well or alone. */
function WordsFromTo({
  label,
  before,
  after,
}: {
  readonly label: string;
  readonly before: Words;
  readonly after: Words;
}) {
  const languages = (['fr', 'en'] as const).filter((language) => before[language] !== after[language]);
  return (
    <span className={styles.words}>
      {languages.map((language) => (
        <FromTo
          key={language}
          label={`${label} (${language})`}
          before={<span lang={language}>{before[language] || '—'}</span>}
          after={<span lang={language}>{after[language] || '—'}</span>}
        />
      ))}
    </span>
  );
}

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

/** One change in one line. */
export function ChangeLine({ change }: { readonly change: Change }) {
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'moved':
    case 'order':
      return <PlaceChange change={change} />;
    case 'name':
    case 'question':
    case 'anchor':
      return <WordChange change={change} />;
    default:
      return <ValueChange change={change} />;
  }
}

function PlaceChange({ change }: { readonly change: Of<'added' | 'removed' | 'moved' | 'order'> }) {
  const { t } = useLingui();
  const { percent, list } = useFormat();
  const language = useLanguage();
  const named = (words: Words) => wordsFor(language, words);
  switch (change.kind) {
    case 'added': {
      const share = percent(change.share, 0);
      return change.axis ? t`ajouté, ${share} de l’axe ${named(change.axis)}` : t`ajouté, ${share} du total`;
    }
    case 'removed':
      return change.axis ? t`retiré de l’axe ${named(change.axis)}` : t`retiré`;
    case 'moved':
      return <FromTo label={t`Axe`} before={named(change.axis.before)} after={named(change.axis.after)} />;
    case 'order':
      return (
        <FromTo
          label={t`Ordre`}
          before={list(change.names.before.map(named))}
          after={list(change.names.after.map(named))}
        />
      );
  }
}

function WordChange({ change }: { readonly change: Of<'name' | 'question' | 'anchor'> }) {
  const { t } = useLingui();
  const labels = { name: t`Nom`, question: t`Question` };
  const label = change.kind === 'anchor' ? t`Note ${change.score}` : labels[change.kind];
  return <WordsFromTo label={label} before={change.before} after={change.after} />;
}

function ValueChange({ change }: { readonly change: Of<'share' | 'aggregation' | 'direction' | 'floor'> }) {
  const { t } = useLingui();
  const { percent, number } = useFormat();
  const floor = (value: number | null) => (value === null ? t`aucun` : number(value));
  switch (change.kind) {
    case 'share':
      return <FromTo label={t`Part`} before={percent(change.before, 0)} after={percent(change.after, 0)} />;
    case 'aggregation':
      return (
        <FromTo
          label={t`Calcul`}
          before={t(aggregationLabels[change.before])}
          after={t(aggregationLabels[change.after])}
        />
      );
    case 'direction':
      return (
        <FromTo
          label={t`Sens`}
          before={t(directionLabels[change.before])}
          after={t(directionLabels[change.after])}
        />
      );
    case 'floor':
      return <FromTo label={t`Seuil de veto`} before={floor(change.before)} after={floor(change.after)} />;
  }
}
