import type { Evidence } from '@jalon/domain/projects/evidence/evidence';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Notice } from '../../ui/feedback/notice';

/** Said before the list: the proofs that no longer hold, then those that soon will not, the first to end first. */
export function ToRenew({ items }: { readonly items: readonly Evidence[] }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const ending = items
    .filter(({ standing }) => standing !== 'in_force')
    .sort((a, b) => (a.expiresOn ?? '').localeCompare(b.expiresOn ?? ''));
  if (ending.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={t`${plural(ending.length, { one: '# preuve à renouveler', other: '# preuves à renouveler' })}`}
    >
      <ul>
        {ending.map(({ id, title, standing, expiresOn }) => {
          const on = date(expiresOn ?? '');
          return (
            <li key={id}>
              <strong>{title}</strong>{' '}
              <span className="small">
                {standing === 'expired' ? t`expirée le ${on}` : t`expire le ${on}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
