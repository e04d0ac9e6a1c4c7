import { useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/actions/button';
import { type PortfolioSearch, TOP_CHOICES } from '../portfolio-search';
import styles from './certainty.module.css';

interface Props {
  readonly search: PortfolioSearch;
  /** How many ranked use cases there are. */
  readonly count: number;
  /** As many as are picked for a shortlist, where that is another number. */
  readonly picked: number;
  readonly top: number;
  readonly onTop: (top: number) => void;
  readonly onChange: (part: Partial<PortfolioSearch>) => void;
}

/** Which question is asked of the ranking: how many of the first, and with the raters’ disagreement or without. */
export function CertaintyChoices({ search, count, picked, top, onTop, onChange }: Props) {
  const { t } = useLingui();
  const choices = new Set([...TOP_CHOICES.map(Number), ...(picked > 1 ? [picked] : [])]);
  const offered = [...choices].sort((a, b) => a - b).filter((one) => one < count || one === top);
  return (
    <>
      <fieldset className={styles.tops}>
        <legend>{t`Les premiers :`}</legend>
        {offered.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === top ? 'secondary' : 'quiet'}
            aria-pressed={one === top}
            aria-label={t`Les ${one} premiers`}
            onClick={() => onTop(one)}
          >
            {one}
          </Button>
        ))}
      </fieldset>
      <label className={styles.raters}>
        <input
          type="checkbox"
          checked={search.raters !== 'agreed'}
          onChange={(event) => onChange({ raters: event.currentTarget.checked ? undefined : 'agreed' })}
        />
        {t`Tenir compte des désaccords entre notes`}
      </label>
    </>
  );
}
