import { readBoard } from '@jalon/contracts/gates/gates.operations';
import type { Input, Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { DoorOpen } from 'lucide-react';
import { Guard } from '../../platform/guard';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { BoardRow } from './board-row';
import type { BoardSearch } from './board-search';
import styles from './board.module.css';

const route = getRouteApi('/shell/gates');

type Shown = BoardSearch['show'];

/** Open gates of the organisation: those that await the reader first, then by date. */
export function BoardPage() {
  const { t } = useLingui();
  const title = t`Portes`;
  usePageTitle(title);
  const { show } = route.useSearch();
  const query = useRead(readBoard, askedOf(show), { keep: true });
  return (
    <Guard permission="gates:read" title={title}>
      <PageHeader title={title} line={t`Ce qui est à décider, ce qui bloque, et ce qui vous attend.`} />
      <Panel flush>
        <Reading query={query} lines={8}>
          {(board) => <Board board={board} show={show} />}
        </Reading>
      </Panel>
    </Guard>
  );
}

function askedOf(show: Shown): Input<typeof readBoard> {
  if (show === 'mine') return { awaits: 'me', limit: 100 };
  if (show === 'late') return { isLate: 'true', limit: 100 };
  return { ...(show && { state: [show] }), limit: 100 };
}

interface BoardProps {
  readonly board: Output<typeof readBoard>;
  readonly show: Shown;
}

function Board({ board: { items, counts }, show }: BoardProps) {
  const { t } = useLingui();
  if (counts.open === 0)
    return (
      <EmptyState
        icon={<DoorOpen size={18} />}
        title={t`Aucune porte ouverte`}
        action={<LinkButton to="/use-cases">{t`Voir les cas d’usage`}</LinkButton>}
      >
        {t`Une porte s’ouvre sur un cas d’usage présélectionné : la G0 décide s’il devient un projet.`}
      </EmptyState>
    );
  return (
    <>
      <Choices counts={counts} show={show} />
      {items.length === 0 ? (
        <EmptyState
          icon={<DoorOpen size={18} />}
          title={t`Rien ici`}
        >{t`Les autres portes restent à un clic.`}</EmptyState>
      ) : (
        <ul>
          {items.map((gate) => (
            <BoardRow key={gate.id} gate={gate} />
          ))}
        </ul>
      )}
    </>
  );
}

function Choices({ counts, show }: { readonly counts: BoardProps['board']['counts']; readonly show: Shown }) {
  const { t, i18n } = useLingui();
  const navigate = route.useNavigate();
  const choices: readonly { readonly key: Shown; readonly label: string; readonly count: number }[] = [
    { key: undefined, label: t`Toutes`, count: counts.open },
    { key: 'mine', label: t`À faire par moi`, count: counts.mine },
    { key: 'ready', label: t`Prêtes à décider`, count: counts.ready },
    { key: 'blocked', label: t`Bloquées`, count: counts.blocked },
    { key: 'conditions_overdue', label: t`Conditions en retard`, count: counts.conditions_overdue },
    { key: 'late', label: t`Date passée`, count: counts.late },
  ];
  return (
    <div className={styles.tools} role="group" aria-label={t`Portes montrées`}>
      {choices.map(({ key, label, count }) => (
        <Button
          key={label}
          size="small"
          variant={show === key ? 'primary' : 'secondary'}
          aria-pressed={show === key}
          onClick={() => void navigate({ search: { show: key }, replace: true })}
        >
          {label} <span className="figures">{i18n.number(count)}</span>
        </Button>
      ))}
    </div>
  );
}
