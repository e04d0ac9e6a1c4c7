import type { Flaw } from '@jalon/domain/lifecycle/flaws/flaw';
import { Plural, useLingui } from '@lingui/react/macro';
import { Notice } from '../../ui/feedback/notice';
import { GoLink } from '../source/go';
import { useLocal } from '../source/use-words';
import styles from './draft.module.css';
import { mendingOf } from './place';

/** What hinders publishing, each with a way to where it is mended. */
export function FlawList({ flaws }: { readonly flaws: readonly Flaw[] }) {
  const { t } = useLingui();
  if (flaws.length === 0) return null;
  return (
    <Notice tone="attention" title={t`Avant de publier`}>
      <p>
        <Plural value={flaws.length} one="Un point est à corriger." other="# points sont à corriger." />
      </p>
      <ul className={styles.flaws}>
        {flaws.map((flaw) => (
          <li key={`${flaw.place} ${flaw.code} ${flaw.words.fr}`}>
            <FlawLine flaw={flaw} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function FlawLine({ flaw }: { readonly flaw: Flaw }) {
  const { t } = useLingui();
  const local = useLocal();
  const { part, id, to } = mendingOf(flaw.place);
  const parts = {
    criterion: t`Critère ${id}`,
    gate: t`Porte ${id}`,
    phase: t`Phase ${id}`,
    parameter: t`Seuil`,
    profile: t`Profil`,
    loops: t`Retours en arrière`,
    other: t`Cycle de vie`,
  };
  return (
    <>
      {part === 'other' ? parts.other : <GoLink to={to}>{parts[part]}</GoLink>} · {local(flaw.words)}.
    </>
  );
}
