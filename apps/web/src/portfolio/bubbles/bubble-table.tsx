import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { useSession } from '../../platform/session';
import { Button } from '../../ui/actions/button';
import { statusLabels } from '../words/status-words';
import type { BubblePoint } from './bubble-points';
import styles from './bubbles.module.css';

interface Props {
  readonly points: readonly BubblePoint[];
  readonly axes: { readonly x: string; readonly y: string };
  /** The front that each stands on, from 1. */
  readonly frontOf: (id: string) => number | null;
}

const PAGE = 50;

/** The bubbles as a table: what the picture shows, in figures. */
export function BubbleTable({ points, axes, frontOf }: Props) {
  const { t } = useLingui();
  const { number, money } = useFormat();
  const { currency } = useSession().organisation;
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const one = (value: number) => number(value, { maximumFractionDigits: 2 });
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t`Voir ces bulles en tableau`}</summary>
      {isOpen && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t`Les bulles en tableau`}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t`Rang`}</th>
                <th scope="col">{t`Cas d’usage`}</th>
                <th scope="col">{axes.y}</th>
                <th scope="col">{axes.x}</th>
                <th scope="col">{t`Front`}</th>
                <th scope="col">{t`Enveloppe`}</th>
                <th scope="col">{t`Statut`}</th>
              </tr>
            </thead>
            <tbody>
              {points.slice(0, shown).map(({ id, rank, x, y, useCase }) => (
                <tr key={id}>
                  <td>{rank ?? '—'}</td>
                  <th scope="row">
                    <Link to="/use-cases/$id" params={{ id }}>
                      {useCase.title}
                    </Link>
                  </th>
                  <td>{one(y)}</td>
                  <td>{one(x)}</td>
                  <td>{frontOf(id) ?? '—'}</td>
                  <td>{useCase.budgetCap === null ? '—' : money(useCase.budgetCap, currency)}</td>
                  <td>{t(statusLabels[useCase.status])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isOpen && points.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>{t`Afficher la suite`}</Button>
      )}
    </details>
  );
}
