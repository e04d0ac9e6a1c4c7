import type { LikeUseCase } from '@jalon/contracts/intake/inbox.operations';
import { SURE_DUPLICATE } from '@jalon/domain/use-cases/duplicates/likeness';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { areaLabels } from '../words';
import styles from './inbox.module.css';
import type { Waiting } from './waiting';

/** Beyond this the text is folded; in characters. */
const LONG = 420;

/** What was written, folded where it is long. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useLingui();
  const [isWhole, setWhole] = useState(text.length <= LONG);
  return (
    <div>
      <p className={styles.text}>{isWhole ? text : `${text.slice(0, LONG).trimEnd()}…`}</p>
      {!isWhole && (
        <Button size="small" variant="quiet" onClick={() => setWhole(true)}>
          {t`Lire la suite`}
        </Button>
      )}
    </div>
  );
}

/** What else was said, where anything was. */
export function MoreSaid({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useLingui();
  const { processArea, gainText } = waiting.item;
  const clients = waiting.kind === 'inside' ? waiting.item.clients.map(({ name }) => name).join(', ') : '';
  const said = [
    [t`Domaine`, processArea && t(areaLabels[processArea])],
    [t`Gain attendu`, gainText],
    [t`Client`, clients],
  ].filter(([, value]) => value);
  if (said.length === 0) return null;
  return (
    <dl className={styles.said}>
      {said.map(([label, value]) => (
        <div key={label}>
          <dt className="muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the register holds already and looks like it. */
export function LikeList({ like }: { readonly like: readonly LikeUseCase[] }) {
  const { t } = useLingui();
  if (like.length === 0) return <p className="muted small">{t`Rien de ressemblant au registre.`}</p>;
  return (
    <div className={styles.like}>
      <strong className="small">{t`Ressemble à`}</strong>
      <ul>
        {like.map(({ id, reference, title, score }) => (
          <li key={id}>
            <Link to="/use-cases/$id" params={{ id }} target="_blank">
              {reference} · {title} <ExternalLink size={14} aria-label={t`dans un nouvel onglet`} />
            </Link>
            <Pill tone={score >= SURE_DUPLICATE ? 'attention' : 'neutral'}>
              {score >= SURE_DUPLICATE ? t`presque identique` : t`proche`}
            </Pill>
          </li>
        ))}
      </ul>
    </div>
  );
}
