import type { OwnProposal } from '@jalon/contracts/intake/own.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Notice } from '../../ui/feedback/notice';
import { stageLabels, stageTones } from '../words';
import styles from './propose.module.css';

interface Props {
  readonly own: OwnProposal;
  readonly onCorrect: () => void;
}

/** One proposal: where it stands, since when, why it came back, and what its author may do. */
export function OwnItem({ own, onCorrect }: Props) {
  const { t } = useLingui();
  const { relative, date } = useFormat();
  const { id, reference, title, stage, createdAt } = own;
  const proposedOn = date(createdAt);
  const since = relative(own.since);
  const hasMoved = date(own.since) !== proposedOn;
  return (
    <li className={styles.own}>
      <div className={styles.head}>
        <Pill tone={stageTones[stage]}>{t(stageLabels[stage])}</Pill>
        <span className="muted small">
          {hasMoved ? t`Proposée le ${proposedOn} · dernière étape : ${since}` : t`Proposée le ${proposedOn}`}
        </span>
      </div>
      <h2>
        <Link to="/use-cases/$id" params={{ id }}>
          {reference} · {title}
        </Link>
      </h2>
      <Standing own={own} />
      {own.mayCorrect && (
        <div>
          <Button
            variant={stage === 'returned' ? 'primary' : 'secondary'}
            size="small"
            onClick={onCorrect}
            aria-label={stage === 'returned' ? t`Compléter et renvoyer ${title}` : t`Corriger ${title}`}
          >
            {stage === 'returned' ? t`Compléter et renvoyer` : t`Corriger`}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The sentence beside the state. */
function Standing({ own: { stage, reason, into } }: Pick<Props, 'own'>) {
  const { t } = useLingui();
  if (into)
    return (
      <p>
        <Trans>
          Elle continue dans{' '}
          <Link to="/use-cases/$id" params={{ id: into.id }}>
            {into.reference} · {into.title}
          </Link>
          .
        </Trans>
      </p>
    );
  if (reason)
    return (
      <Notice tone={stage === 'returned' ? 'attention' : 'info'} title={t`Motif`}>
        {reason}
      </Notice>
    );
  if (stage === 'waiting')
    return <p className="muted">{t`Personne ne l’a encore traitée ; vous pouvez la corriger.`}</p>;
  return null;
}
