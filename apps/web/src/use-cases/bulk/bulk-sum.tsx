import type { BulkSum as Sum } from '@jalon/contracts/use-cases/bulk.operations';
import { BULK_REFUSALS } from '@jalon/domain/use-cases/bulk/bulk-change';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { refusalWords } from './bulk-words';
import styles from './bulk.module.css';

interface Props {
  readonly sum: Sum;
  /** It has been done; else it is what would be done. */
  readonly done?: boolean;
}

/** How many change, how many are so already, and which are left, with the reason. */
export function BulkSum({ sum, done = false }: Props) {
  const { changed, same, refused } = sum;
  return (
    <div className={styles.sum} role="status">
      <p>
        {done ? (
          <Plural value={changed} one="# cas d’usage modifié" other="# cas d’usage modifiés" />
        ) : (
          <strong>
            <Plural
              value={changed}
              _0="Aucun cas d’usage ne changera"
              one="# cas d’usage changera"
              other="# cas d’usage changeront"
            />
          </strong>
        )}
        {same > 0 && (
          <>
            {' · '}
            <Plural value={same} one="# l’est déjà" other="# le sont déjà" />
          </>
        )}
        {refused > 0 && (
          <>
            {' · '}
            {done ? (
              <Plural value={refused} one="# laissé tel quel" other="# laissés tels quels" />
            ) : (
              <Plural value={refused} one="# restera tel quel" other="# resteront tels quels" />
            )}
          </>
        )}
      </p>
      {refused > 0 && <Refused sum={sum} />}
    </div>
  );
}

function Refused({ sum: { reasons, rows, refused } }: { readonly sum: Sum }) {
  const { t } = useLingui();
  const { number } = useFormat();
  return (
    <>
      <ul className={styles.reasons}>
        {BULK_REFUSALS.filter((reason) => reasons[reason]).map((reason) => (
          <li key={reason}>
            <strong className="figures">{number(reasons[reason] ?? 0)}</strong> {t(refusalWords[reason])}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t`Lesquels`}</summary>
        <ul className={styles.refused} tabIndex={0} aria-label={t`Cas d’usage laissés tels quels`}>
          {rows.map(({ id, reference, title, reason }) => (
            <li key={id}>
              {title === null ? (
                <span className="muted">{t`Cas d’usage disparu`}</span>
              ) : (
                <Link to="/use-cases/$id" params={{ id }} target="_blank">
                  {title}
                </Link>
              )}{' '}
              <span className="muted small">{reference}</span>
              <br />
              <span className="muted small">{t(refusalWords[reason])}</span>
            </li>
          ))}
          {rows.length < refused && (
            <li className="muted small">
              <Trans>et {number(refused - rows.length)} autres</Trans>
            </li>
          )}
        </ul>
      </details>
    </>
  );
}
