import type { LifecycleChange } from '@jalon/domain/lifecycle/diff/change';
import { useLingui } from '@lingui/react/macro';
import { useLocal } from '../source/use-words';
import styles from './draft.module.css';

/** What differs, thing by thing: its name, and each field from what it was to what it is. */
export function DifferenceList({ changes }: { readonly changes: readonly LifecycleChange[] }) {
  const { t } = useLingui();
  if (changes.length === 0) return <p className="muted">{t`Rien ne diffère.`}</p>;
  const keyOf = ({ part, id }: LifecycleChange) => `${part} ${id}`;
  const keys = [...new Set(changes.map(keyOf))];
  return (
    <dl className={styles.changes}>
      {keys.map((key) => (
        <Thing key={key} changes={changes.filter((change) => keyOf(change) === key)} />
      ))}
    </dl>
  );
}

/** Only ids that people speak of are shown beside the name. */
const SPOKEN = /^[GPT]\d/;

function Thing({ changes }: { readonly changes: readonly LifecycleChange[] }) {
  const local = useLocal();
  const [first] = changes;
  if (!first) return null;
  return (
    <div>
      <dt>
        {SPOKEN.test(first.id) && <span className="muted">{first.id} </span>}
        {local(first.label)}
      </dt>
      {changes.map((change) => (
        <dd key={change.place}>
          <ChangeLine change={change} />
        </dd>
      ))}
    </div>
  );
}

const isSame = ([before, after]: readonly (string | null)[]): boolean => Boolean(before) && before === after;

function ChangeLine({ change }: { readonly change: LifecycleChange }) {
  const { t } = useLingui();
  const local = useLocal();
  const { kind, fieldLabel, before, after } = change;
  if (kind === 'added') return <ins>{t`ajouté`}</ins>;
  if (kind === 'removed') return <del>{t`retiré`}</del>;
  // The same to this reader: the words of the other language are what differs.
  if (isSame([before, after].map((side) => (side ? local(side) : null))))
    return (
      <>
        {fieldLabel && t`${local(fieldLabel)} :`} {t`formulation anglaise modifiée`}
      </>
    );
  return (
    <>
      {fieldLabel && t`${local(fieldLabel)} :`} <del>{before ? local(before) : t`rien`}</del>{' '}
      <span aria-hidden>→</span> <span className="visually-hidden">{t`devient`}</span>{' '}
      <ins>{after ? local(after) : t`rien`}</ins>
    </>
  );
}
