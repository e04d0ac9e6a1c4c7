import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../../../platform/format';
import { useLanguage } from '../../../../platform/words/language';
import { Button } from '../../../../ui/actions/button';
import { wordsFor } from '../../words/local';
import { sharesOf } from '../../words/share';
import styles from '../edit.module.css';
import { type Place, samePlace } from '../place';
import { StructureRow } from './structure-row';

export interface StructureActs {
  readonly select: (place: Place | null) => void;
  readonly move: (place: Place, step: -1 | 1) => void;
  readonly remove: (place: Place) => void;
  readonly addAxis: () => void;
  readonly addCriterion: (place: Place) => void;
}

interface Props {
  readonly content: ScoreModelContent;
  /** Null: the model as a whole. */
  readonly selected: Place | null;
  /** The parts that something is missing in. */
  readonly flawed: readonly Place[];
  readonly acts: StructureActs;
}

/** Focus follows what was moved, which stands elsewhere in the page afterwards. */
function useFollowingFocus(selected: Place | null) {
  const list = useRef<HTMLElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus();
  }, [selected]);
  return { list, follow: () => (asked.current = true) };
}

/** The axes and criteria of a model in their order, each with its share; where one chooses what to edit. */
export function Structure({ content, selected, flawed, acts }: Props) {
  const { t } = useLingui();
  const { list, follow } = useFollowingFocus(selected);
  const { axes } = content;
  const shares = sharesOf(axes.map(({ weight }) => weight));
  const move: StructureActs['move'] = (place, step) => {
    follow();
    acts.move(place, step);
  };
  return (
    <nav className={styles.structure} aria-label={t`Axes et critères`} ref={list}>
      <button
        type="button"
        className={styles.whole}
        aria-current={selected === null}
        onClick={() => acts.select(null)}
      >
        {t`Poids et calcul`}
      </button>
      <p className={`muted small ${styles.hint}`}>{t`Alt + ↑ ou ↓ déplace la ligne où l’on se trouve.`}</p>
      <ol>
        {axes.map((axis, at) => (
          <li key={axis.key} className={styles.axis}>
            <Rows
              axis={at}
              share={shares[at] ?? 0}
              content={content}
              selected={selected}
              flawed={flawed}
              acts={{ ...acts, move }}
            />
          </li>
        ))}
      </ol>
      {axes.length < 6 && (
        <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={acts.addAxis}>
          {t`Ajouter un axe`}
        </Button>
      )}
    </nav>
  );
}

interface RowsProps extends Props {
  readonly axis: number;
  readonly share: number;
}

/** An axis and, under it, its criteria. */
function Rows({ axis, share, content, selected, flawed, acts }: RowsProps) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const language = useLanguage();
  const one = content.axes[axis];
  if (!one) return null;
  const shares = sharesOf(one.criteria.map(({ weight }) => weight));
  const name = wordsFor(language, one.name) || t`Axe sans nom`;
  const row = (place: Place) => ({
    place,
    isSelected: samePlace(selected, place),
    isFlawed: flawed.some((other) => samePlace(other, place)),
    acts,
  });
  return (
    <>
      <StructureRow
        {...row({ axis, criterion: null })}
        name={name}
        share={percent(share, 0)}
        isLast={content.axes.length <= 2}
      />
      <ol className={styles.criteria}>
        {one.criteria.map((criterion, at) => (
          <li key={criterion.key}>
            <StructureRow
              {...row({ axis, criterion: at })}
              name={wordsFor(language, criterion.name) || t`Critère sans nom`}
              share={percent(shares[at] ?? 0)}
              isLast={one.criteria.length === 1}
            />
          </li>
        ))}
      </ol>
      {one.criteria.length < 12 && (
        <Button
          size="small"
          variant="quiet"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => acts.addCriterion({ axis, criterion: null })}
          aria-label={t`Ajouter un critère à ${name}`}
        >
          {t`Ajouter un critère`}
        </Button>
      )}
    </>
  );
}
