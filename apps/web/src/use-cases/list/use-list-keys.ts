import type { BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { type PageAction, usePageActions } from '../../platform/keyboard/page-actions';
import { bulkTitles } from '../bulk/bulk-words';
import type { UseCasePicking } from '../bulk/use-picking';

const rowsOnScreen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-row]')];
const rowUnderFocus = (): HTMLElement | null | undefined =>
  document.activeElement?.closest<HTMLElement>('main [data-row]');
const keyUnderFocus = (): string | undefined => rowUnderFocus()?.dataset['row'];

/** Moves focus to the name of the row before or after; to the first where none has focus. */
function moveBy(step: 1 | -1): { readonly from: string; readonly to: string } | null {
  const rows = rowsOnScreen();
  const row = rowUnderFocus();
  const next = row ? rows[rows.indexOf(row) + step] : rows[0];
  const link = next?.querySelector<HTMLElement>('th a, strong a');
  if (!next || !link) return null;
  link.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  const to = next.dataset['row'] ?? '';
  return { from: row?.dataset['row'] ?? to, to };
}

const inRow = (): boolean => Boolean(rowUnderFocus());

/** Moving about, in words; the arrows only where a row has focus: elsewhere they scroll. */
function useMoves(): readonly PageAction[] {
  const { t } = useLingui();
  const next = { label: t`Ligne suivante`, run: () => void moveBy(1), keysOnly: true };
  const previous = { label: t`Ligne précédente`, run: () => void moveBy(-1), keysOnly: true };
  const search = () => document.querySelector<HTMLElement>('main search input[type=search]')?.focus();
  return [
    { ...next, id: 'list.next', keys: ['j'] },
    { ...next, id: 'list.down', keys: ['ArrowDown'], when: inRow },
    { ...previous, id: 'list.previous', keys: ['k'] },
    { ...previous, id: 'list.up', keys: ['ArrowUp'], when: inRow },
    {
      id: 'list.open',
      label: t`Ouvrir la ligne`,
      keys: ['Enter'],
      run: () => undefined,
      when: () => false,
      keysOnly: true,
    },
    { id: 'list.search', label: t`Rechercher dans la liste`, keys: ['/'], run: search },
  ];
}

interface Picks {
  readonly picking: UseCasePicking;
  readonly rows: readonly UseCaseListItem[];
  readonly ask: (kind: BulkKind, row?: UseCaseListItem) => void;
}

/** Picking rows, without the pointer. */
function usePicks({ picking }: Picks): readonly PageAction[] {
  const { t } = useLingui();
  const pick = () => {
    const key = keyUnderFocus();
    if (key) picking.toggle(key);
  };
  const extend = (step: 1 | -1) => () => {
    const moved = moveBy(step);
    if (moved) picking.extend(moved.from, moved.to);
  };
  const row = { when: inRow, keysOnly: true };
  const further = { ...row, label: t`Étendre la sélection` };
  return [
    { ...row, id: 'list.pick', label: t`Sélectionner la ligne`, keys: ['x'], run: pick },
    { ...further, id: 'list.extend-down', keys: ['Shift+ArrowDown'], run: extend(1) },
    { ...further, id: 'list.extend-up', keys: ['Shift+ArrowUp'], run: extend(-1) },
    {
      id: 'list.pick-all',
      label: t`Sélectionner les lignes affichées`,
      keys: ['Mod+a'],
      run: picking.toggleShown,
    },
    {
      id: 'list.clear',
      label: t`Abandonner la sélection`,
      keys: ['Escape'],
      run: picking.clear,
      when: () => picking.count > 0,
      keysOnly: true,
    },
  ];
}

/** Editing what is picked; else the row that has focus. */
function useEdits({ picking, rows, ask }: Picks): readonly PageAction[] {
  const { t } = useLingui();
  const edit = (kind: BulkKind, keys: string, label: string): PageAction => ({
    id: `list.${kind}`,
    label,
    keys: [keys],
    run: () => ask(kind, picking.count > 0 ? undefined : rows.find(({ id }) => id === keyUnderFocus())),
    when: () => picking.count > 0 || inRow(),
  });
  return [
    edit('owner', 'e', t(bulkTitles.owner)),
    edit('status', 's', t(bulkTitles.status)),
    edit('tags', 't', t(bulkTitles.tags)),
    edit('clients', 'c', t(bulkTitles.clients)),
  ];
}

/** The keys of the register: moving, picking, and editing what is picked for those who may. */
export function useListKeys(picks: Picks, mayWrite: boolean): void {
  const { t } = useLingui();
  const moves = useMoves();
  const more = [...usePicks(picks), ...useEdits(picks)];
  usePageActions(t`Liste des cas d’usage`, mayWrite ? [...moves, ...more] : moves);
}
