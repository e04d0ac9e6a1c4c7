import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronDown, Link2 } from 'lucide-react';
import { useCopyLink } from '../../platform/routing/copy-link';
import { LinkButton } from '../../platform/routing/links';
import { usePageActions } from '../../platform/keyboard/page-actions';
import { ActionMenu } from '../../ui/actions/action-menu';
import { Button } from '../../ui/actions/button';
import { IconButton } from '../../ui/actions/icon-button';
import { Notice, type NoticeTone } from '../../ui/feedback/notice';
import { PageHeader } from '../../ui/layout/page-header';
import { useAskedMove } from '../moves/asked-reason';
import { useMove } from '../moves/use-moves';
import { StatusPill } from '../status-pill';
import { actLabels, FORWARD_ACTS, statusHelp, statusLabels } from '../words/status-words';
import styles from './detail.module.css';

interface Props {
  readonly useCase: UseCaseDetail;
}

/** What it is called, where it stands, and where this reader may take it. */
export function DetailHeader({ useCase }: Props) {
  const { t } = useLingui();
  const { reference, title, status, heldFrom, moves, moveReason, projectId } = useCase;
  const held = heldFrom && t(statusLabels[heldFrom]);
  return (
    <>
      <PageHeader
        above={
          <>
            <Link to="/use-cases">{t`Cas d’usage`}</Link> / {reference}
          </>
        }
        title={title}
        line={
          <span className={styles.status}>
            <StatusPill status={status} />
            <span>{held ? t`Mis en attente depuis l’état « ${held} »` : t(statusHelp[status])}</span>
          </span>
        }
        actions={
          <>
            <CopyLink />
            {projectId && (
              <LinkButton to="/projects/$id" params={{ id: projectId }} variant="primary">
                {t`Ouvrir le projet`}
              </LinkButton>
            )}
            {moves.length > 0 && <Moves useCase={useCase} />}
          </>
        }
      />
      {moveReason && <Why status={status} reason={moveReason} />}
    </>
  );
}

/** The address of this page, for a message to a colleague. */
function CopyLink() {
  const { t } = useLingui();
  const copy = useCopyLink();
  return (
    <IconButton
      label={t`Copier le lien`}
      icon={<Link2 size={16} aria-hidden />}
      outlined
      onClick={() => copy(window.location.pathname)}
    />
  );
}

const WHY_TONES: Partial<Record<UseCaseStatus, NoticeTone>> = { on_hold: 'attention', rejected: 'danger' };

/** Why it was last moved, for whoever takes it up. */
function Why({ status, reason }: { readonly status: UseCaseStatus; readonly reason: string }) {
  const { t } = useLingui();
  return (
    <div className={styles.why}>
      <Notice tone={WHY_TONES[status] ?? 'info'} title={t`Motif du dernier changement de statut`}>
        {reason}
      </Notice>
    </div>
  );
}

/** The step forward as the main button, the other moves behind a menu. */
function Moves({ useCase }: Props) {
  const { t } = useLingui();
  const { send, placed } = useMove();
  const { ask, dialog } = useAskedMove(send);
  const { moves } = useCase;
  usePageActions(
    useCase.reference,
    moves.map((move) => ({
      id: `move.${move.act}`,
      label: t(actLabels[move.act]),
      run: () => ask({ useCase, move }),
    })),
  );
  const forward = moves.find(({ act }) => FORWARD_ACTS.includes(act));
  const others = moves.filter((move) => move !== forward);
  return (
    <>
      {others.length > 0 && (
        <ActionMenu
          label={t`Changer le statut`}
          trigger={
            <Button>
              {t`Changer le statut`}
              <ChevronDown size={16} aria-hidden />
            </Button>
          }
          actions={others.map((move) => ({
            label: t(actLabels[move.act]),
            onSelect: () => ask({ useCase, move }),
            danger: move.act === 'reject',
          }))}
        />
      )}
      {forward && (
        <Button variant="primary" busy={useCase.id in placed} onClick={() => ask({ useCase, move: forward })}>
          {t(actLabels[forward.act])}
        </Button>
      )}
      {dialog}
    </>
  );
}
