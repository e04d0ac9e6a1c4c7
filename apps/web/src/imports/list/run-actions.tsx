import { WORKING_STATES } from '@jalon/domain/imports/run';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ArrowRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ActionMenu } from '../../ui/actions/action-menu';
import { DiscardDialog } from '../run/discard-dialog';
import type { RunItem } from './run-columns';

const APPLIED: readonly RunItem['state'][] = ['committed', 'undone'];

/** Open it, or forget a file that was not applied. */
export function RunActions({ run }: { readonly run: RunItem }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const open = {
    label: t`Ouvrir`,
    icon: <ArrowRight size={14} aria-hidden />,
    onSelect: () => void navigate({ to: '/imports/$id', params: { id: run.id } }),
  };
  const discard = {
    label: t`Abandonner…`,
    icon: <Trash2 size={14} aria-hidden />,
    danger: true,
    onSelect: () => setAsking(true),
  };
  const mayDiscard = ![...WORKING_STATES, ...APPLIED].includes(run.state);
  return (
    <>
      <ActionMenu label={t`Actions pour ${run.fileName}`} actions={mayDiscard ? [open, discard] : [open]} />
      <DiscardDialog run={run} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
