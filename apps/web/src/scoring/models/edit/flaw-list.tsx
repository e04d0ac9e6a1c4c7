import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { Plural, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/feedback/notice';
import styles from './edit.module.css';
import type { Flaw } from './flaws';
import { type Place, samePlace } from './place';
import { usePartName } from './structure/part-name';

interface Props {
  readonly flaws: readonly Flaw[];
  readonly content: ScoreModelContent;
  readonly onGo: (place: Place | null) => void;
}

interface Part {
  readonly place: Place | null;
  readonly messages: readonly string[];
}

/** Flaws of one part together; the same sentence is said once. */
const byPart = (flaws: readonly Flaw[]): readonly Part[] =>
  flaws.reduce<Part[]>((parts, { place, message }) => {
    const at = parts.findIndex((part) => (place ? samePlace(part.place, place) : part.place === null));
    const part = parts[at] ?? { place, messages: [] };
    const messages = part.messages.includes(message) ? part.messages : [...part.messages, message];
    return at < 0 ? [...parts, { place, messages }] : parts.with(at, { place, messages });
  }, []);

/** What hinders saving, each with a way to where it is mended. */
export function FlawList({ flaws, content, onGo }: Props) {
  const { t } = useLingui();
  const nameOf = usePartName(content);
  if (flaws.length === 0) return null;
  return (
    <Notice tone="attention" title={t`Avant d’enregistrer`}>
      <p>
        <Plural value={flaws.length} one="Un point est à compléter." other="# points sont à compléter." />
      </p>
      <ul className={styles.flaws}>
        {byPart(flaws).map(({ place, messages }) => (
          <li key={JSON.stringify(place)}>
            <button type="button" onClick={() => onGo(place)}>
              {nameOf(place)}
            </button>{' '}
            {messages.join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
