import { findSimilar, type SimilarUseCase } from '@jalon/contracts/use-cases/duplicates.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { StatusPill } from '../status-pill';
import styles from './duplicates.module.css';
import { ReasonList } from './reason-list';
import { usePause } from './use-pause';

/** After how long a pause in typing the register is asked. */
const PAUSE_MS = 350;
/** A shorter title says too little. */
const SHORTEST = 4;
const PROBLEM_ASKED = 600;

interface Props {
  readonly title: string;
  readonly problem: string;
  /** Adds what was typed to one that is there already. */
  readonly onJoin: (useCase: SimilarUseCase['useCase']) => void;
  /** The one that is being joined. */
  readonly joining?: string | undefined;
}

/** What already stands in the register and looks like what is typed; it says so quietly and holds nothing up. */
export function SimilarUseCases({ title, problem, onJoin, joining }: Props) {
  const asked = usePause(title.trim(), PAUSE_MS);
  const told = usePause(problem.trim().slice(0, PROBLEM_ASKED), PAUSE_MS);
  const isAsked = asked.length >= SHORTEST && title.trim().length >= SHORTEST;
  const input = { title: asked.slice(0, 160), ...(told && { problem: told }) };
  const { data } = useRead(findSimilar, input, { enabled: isAsked, keep: true });
  const items = isAsked ? (data?.items ?? []) : [];
  return (
    <div className={styles.similar} role="status">
      {items.length > 0 && (
        <>
          <strong className="small">
            <Plural
              value={items.length}
              one="# cas d’usage ressemble à celui-ci"
              other="# cas d’usage ressemblent à celui-ci"
            />
          </strong>
          <ul className={styles.found}>
            {items.map((item) => (
              <Similar key={item.useCase.id} item={item} onJoin={onJoin} busy={joining === item.useCase.id} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface SimilarProps extends Pick<Props, 'onJoin'> {
  readonly item: SimilarUseCase;
  readonly busy: boolean;
}

function Similar({ item: { useCase, reasons }, onJoin, busy }: SimilarProps) {
  const { t } = useLingui();
  const maySpeak = useMay('discussion:write') && useCase.status !== 'archived';
  const { id, reference, title, status } = useCase;
  return (
    <li>
      <div className={styles.row}>
        <Link to="/use-cases/$id" params={{ id }} target="_blank">
          {reference} · {title} <ExternalLink size={14} aria-label={t`dans un nouvel onglet`} />
        </Link>
        <StatusPill status={status} />
      </div>
      <div className={styles.row}>
        <ReasonList reasons={reasons} title={title} />
        {maySpeak && (
          <Button
            size="small"
            busy={busy}
            onClick={() => onJoin(useCase)}
            aria-label={t`Rejoindre ${reference} plutôt que d’en créer un autre`}
          >
            {t`Rejoindre celui-ci`}
          </Button>
        )}
      </div>
    </li>
  );
}
