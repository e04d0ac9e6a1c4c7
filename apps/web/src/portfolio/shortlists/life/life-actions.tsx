import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Share2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu } from '../../../ui/actions/action-menu';
import { Button } from '../../../ui/actions/button';
import { RenameDialog } from './rename-dialog';
import { ShareDialog } from './share-dialog';
import { WithdrawDialog } from './withdraw-dialog';

type Asked = 'rename' | 'share' | 'withdraw';

/** Share, rename, withdraw: what this reader may do. */
export function LifeActions({ shortlist }: { readonly shortlist: ShortlistDetail }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked>();
  const { may, name, state } = shortlist;
  if (!may.includes('share')) return null;
  const close = () => setAsked(undefined);
  const actions = [
    { label: t`Renommer`, icon: <Pencil size={16} aria-hidden />, onSelect: () => setAsked('rename') },
    {
      label: t({ message: 'Retirer', context: 'shortlist' }),
      icon: <Undo2 size={16} aria-hidden />,
      onSelect: () => setAsked('withdraw'),
      danger: true,
    },
  ];
  return (
    <>
      <Button
        variant={state === 'own' ? 'primary' : 'secondary'}
        icon={<Share2 size={16} aria-hidden />}
        onClick={() => setAsked('share')}
      >
        {state === 'own' ? t`Partager` : t`Prévenir quelqu’un`}
      </Button>
      <ActionMenu label={t`Actions pour ${name}`} actions={actions} />
      {asked === 'share' && <ShareDialog shortlist={shortlist} onClose={close} />}
      {asked === 'rename' && <RenameDialog shortlist={shortlist} onClose={close} />}
      {asked === 'withdraw' && <WithdrawDialog shortlist={shortlist} onClose={close} />}
    </>
  );
}
