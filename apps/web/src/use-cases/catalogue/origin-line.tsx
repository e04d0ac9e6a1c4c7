import { readOrigin } from '@jalon/contracts/use-cases/catalogue.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import styles from './catalogue.module.css';

/** « From the catalogue », with the way to the template and to what it is part of; nothing for the others. */
export function OriginLine({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const origin = useRead(readOrigin, { id }, { enabled: useMay('organisation:read') }).data?.origin;
  if (!origin) return null;
  const { template, title, adoptedBy, adoptedAt, parent } = origin;
  const { name } = adoptedBy;
  const day = date(adoptedAt);
  return (
    <p className={`small ${styles.origin}`}>
      <span>
        {t`Issu du catalogue :`}{' '}
        <Link to="/use-cases/catalogue/$template" params={{ template }}>
          {title}
        </Link>
      </span>
      <span className="muted">{t`adopté par ${name} le ${day}`}</span>
      {parent && (
        <span>
          {t`Fait partie de`}{' '}
          <Link to="/use-cases/$id" params={{ id: parent.id }}>
            {parent.reference}
          </Link>
        </span>
      )}
    </p>
  );
}
