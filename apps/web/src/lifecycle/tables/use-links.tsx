import type { NameUse } from '@jalon/contracts/lifecycle/lifecycle-view';
import { useLingui } from '@lingui/react/macro';
import { GoLink } from '../source/go';
import { useLocal } from '../source/use-words';

/** What looks at a name; criteria lead to their gate. */
export function UseLinks({ uses }: { readonly uses: readonly NameUse[] }) {
  const { t } = useLingui();
  const local = useLocal();
  if (uses.length === 0) return <span className="muted">{t`rien`}</span>;
  const [first, ...others] = uses;
  return (
    <>
      {first && <Use use={first} />}
      {others.length > 0 && (
        <details>
          <summary>{t`et ${others.length} de plus`}</summary>
          <ul>
            {others.map((use) => (
              <li key={`${use.kind} ${use.id}`} title={local(use)}>
                <Use use={use} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Use({ use }: { readonly use: NameUse }) {
  const local = useLocal();
  const words = use.kind === 'criterion' ? `${use.id} ${local(use)}` : local(use);
  if (use.gateId === null) return words;
  return <GoLink to={{ tab: undefined, gate: use.gateId, phase: undefined }}>{words}</GoLink>;
}
