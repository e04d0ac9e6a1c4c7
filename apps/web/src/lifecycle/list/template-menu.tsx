import { changeLifecycle, type LifecycleTemplate } from '@jalon/contracts/lifecycle/templates.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { useProblemWords } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { ActionMenu } from '../../ui/actions/action-menu';
import { useToasts } from '../../ui/toast/toast-provider';

const ConfirmDialog = laterDialog(
  async () => (await import('../../ui/actions/confirm-dialog')).ConfirmDialog,
);
const CopyDialog = laterDialog(async () => (await import('./copy-dialog')).CopyDialog);
const RenameDialog = laterDialog(async () => (await import('./rename-dialog')).RenameDialog);

type Asked = 'copy' | 'rename' | 'usual' | 'archive';

/** What may be done with a life cycle besides editing it. */
export function TemplateMenu({ template }: { readonly template: LifecycleTemplate }) {
  const { t } = useLingui();
  const [asked, ask] = useState<Asked | null>(null);
  const close = () => ask(null);
  const { change, busy } = useChange(template, close);
  const { name, may } = template;
  const actions = [
    { label: t`Copier`, onSelect: () => ask('copy'), act: 'copy' as const },
    { label: t`Renommer`, onSelect: () => ask('rename'), act: 'rename' as const },
    { label: t`En faire le cycle habituel`, onSelect: () => ask('usual'), act: 'make-usual' as const },
    { label: t`Archiver`, onSelect: () => ask('archive'), act: 'archive' as const },
    {
      label: t`Remettre en service`,
      onSelect: () => void change({ isArchived: false }),
      act: 'restore' as const,
    },
  ].filter(({ act }) => may.includes(act));
  if (actions.length === 0) return null;
  return (
    <>
      <ActionMenu label={t`Actions pour ${name}`} actions={actions} />
      {asked === 'copy' && <CopyDialog templates={[template]} onClose={close} />}
      {asked === 'rename' && <RenameDialog template={template} onClose={close} />}
      <ConfirmDialog
        opened={asked === 'usual'}
        title={t`Faire de « ${name} » le cycle habituel ?`}
        consequence={t`Les nouveaux projets le suivront. Les projets en cours gardent le leur.`}
        confirmLabel={t`En faire le cycle habituel`}
        busy={busy}
        onConfirm={() => void change({ isUsual: true })}
        onClose={close}
      />
      <ConfirmDialog
        opened={asked === 'archive'}
        title={t`Archiver « ${name} » ?`}
        consequence={t`Il n’est plus proposé. Les projets qui le suivent le gardent ; il peut être remis en service.`}
        confirmLabel={t`Archiver`}
        busy={busy}
        onConfirm={() => void change({ isArchived: true })}
        onClose={close}
      />
    </>
  );
}

/** Sends a change and says what came of it. */
function useChange({ id, version }: LifecycleTemplate, onDone: () => void) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(changeLifecycle);
  const change = (part: { readonly isUsual?: true; readonly isArchived?: boolean }) =>
    mutateAsync({ id, version, ...part }).then(
      () => {
        show({ text: t`C’est enregistré.` });
        onDone();
      },
      (error: Error) => {
        const { title, detail } = words(error);
        show({ text: `${title}. ${detail}`, tone: 'danger' });
        onDone();
      },
    );
  return { change, busy: isPending };
}
