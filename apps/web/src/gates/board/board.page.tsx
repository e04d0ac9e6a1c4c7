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
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { BoardChoices } from './board-choices';
import { BoardRow } from './board-row';
import { type BoardSearch, PAGE } from './board-search';
import { BoardPages } from './board-pages';

const route = getRouteApi('/shell/gates');

/** Open gates of the organisation: those that await the reader first, then by date. */
export function BoardPage() {
  const { t } = useLingui();
  const title = t`Portes`;
  usePageTitle(title);
  const search = route.useSearch();
  const query = useRead(readBoard, askedOf(search), { keep: true });
  return (
    <Guard permission="gates:read" title={title}>
      <PageHeader title={title} line={t`Ce qui est à décider, ce qui bloque, et ce qui vous attend.`} />
      <Panel flush>
        <Reading query={query} lines={8}>
          {(board) => <Board board={board} search={search} />}
        </Reading>
      </Panel>
    </Guard>
  );
}

function askedOf({ show, from }: BoardSearch): Input<typeof readBoard> {
  const page = { limit: PAGE, ...(from && { offset: from }) };
  if (show === 'mine') return { awaits: 'me', ...page };
  if (show === 'late') return { isLate: 'true', ...page };
  return { ...(show && { state: [show] }), ...page };
}

interface BoardProps {
  readonly board: Output<typeof readBoard>;
  readonly search: BoardSearch;
}

function Board({ board, search }: BoardProps) {
  const { items, counts } = board;
  const { t } = useLingui();
  const navigate = route.useNavigate();
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
      <BoardChoices
        counts={counts}
        show={search.show}
        onShow={(chosen) => void navigate({ search: { show: chosen }, replace: true })}
      />
      {items.length === 0 ? (
        <EmptyState
          icon={<DoorOpen size={18} />}
          title={t`Rien ici`}
          action={
            <LinkButton to="/gates" search={{}}>
              {t`Voir toutes les portes`}
            </LinkButton>
          }
        >{t`Les autres portes restent à un clic.`}</EmptyState>
      ) : (
        <ul>
          {items.map((gate) => (
            <BoardRow key={gate.id} gate={gate} />
          ))}
        </ul>
      )}
      <BoardPages total={board.total} search={search} />
    </>
  );
}
