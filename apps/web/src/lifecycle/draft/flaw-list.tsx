import { readLifecycle, readParameters } from '@jalon/contracts/lifecycle/lifecycle.operations';
import type { Flaw } from '@jalon/domain/lifecycle/flaws/flaw';
import { Plural, useLingui } from '@lingui/react/macro';
import { useRead } from '../../platform/use-operation';
import { Notice } from '../../ui/feedback/notice';
import { GoLink } from '../source/go';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import styles from './draft.module.css';
import { type Mending, mendingOf } from './place';

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

/** How the part is called, beside its id: a criterion by its gate. */
function useNameOf({ part, id }: Mending): string | undefined {
  const local = useLocal();
  const { which } = useSource();
  const { data } = useRead(readLifecycle, which, { keep: true });
  const { data: kept } = useRead(readParameters, which, { enabled: part === 'parameter', keep: true });
  const named = {
    criterion: data?.gates.find((gate) => id.startsWith(`${gate.id}-`)),
    gate: data?.gates.find((gate) => gate.id === id),
    phase: data?.phases.find((phase) => phase.id === id),
    profile: data?.profiles.find((profile) => profile.id === id),
    parameter: kept?.items.find((parameter) => parameter.id === id),
    loops: undefined,
    other: undefined,
  }[part];
  return named && local(named);
}

function FlawLine({ flaw }: { readonly flaw: Flaw }) {
  const { t } = useLingui();
  const local = useLocal();
  const mending = mendingOf(flaw.place);
  const name = useNameOf(mending);
  const { part, id, to } = mending;
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
      {part === 'other' ? parts.other : <GoLink to={to}>{parts[part]}</GoLink>}
      {name && <span className="muted"> ({name})</span>} · {local(flaw.words)}.
    </>
  );
}
