import type { BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import type { UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { useLingui } from '@lingui/react/macro';
import { ExternalLink, Link2, UserRound } from 'lucide-react';
import { useCopyLink } from '../../platform/routing/copy-link';
import { ActionMenu } from '../../ui/actions/action-menu';

const icon = { size: 15, 'aria-hidden': true } as const;

interface Props {
  readonly useCase: UseCaseListItem;
  /** Absent for those who may not write. */
  readonly ask?: (kind: BulkKind, row: UseCaseListItem) => void;
}

/** What can be done with one row. */
export function RowMenu({ useCase, ask }: Props) {
  const { t } = useLingui();
  const copy = useCopyLink();
  const { id, title } = useCase;
  const path = `/use-cases/${id}`;
  return (
    <ActionMenu
      label={t`Actions pour « ${title} »`}
      actions={[
        { label: t`Copier le lien`, icon: <Link2 {...icon} />, onSelect: () => copy(path) },
        {
          label: t`Ouvrir dans un nouvel onglet`,
          icon: <ExternalLink {...icon} />,
          onSelect: () => void window.open(path, '_blank', 'noopener'),
        },
        ...(ask
          ? [
              {
                label: t`Changer le responsable`,
                icon: <UserRound {...icon} />,
                onSelect: () => ask('owner', useCase),
              },
            ]
          : []),
      ]}
    />
  );
}
