import { changeScoreModel, type ScoreModelDetail } from '@jalon/contracts/scoring/score-models.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useProblemWords } from '../../../platform/problem-notice';
import { useMay } from '../../../platform/session';
import { useWrite } from '../../../platform/use-operation';
import { ActionMenu, type MenuAction } from '../../../ui/actions/action-menu';
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog';
import { useToasts } from '../../../ui/toast/toast-provider';
import { CopyDialog } from './copy-dialog';
import { RenameDialog } from './rename-dialog';

interface Props {
  readonly model: ScoreModelDetail;
}

type Asked = 'copy' | 'rename' | 'usual' | 'archive';

/** What may be done with a model besides revising it. */
export function ModelMenu({ model }: Props) {
  const { t } = useLingui();
  const [asked, ask] = useState<Asked | null>(null);
  const mayCreate = useMay('scoring:models');
  const { change, busy } = useChange(model, () => ask(null));
  const entries: readonly (MenuAction & { readonly when: boolean })[] = [
    { label: t`Copier la grille`, onSelect: () => ask('copy'), when: mayCreate },
    { label: t`Renommer`, onSelect: () => ask('rename'), when: model.may.includes('rename') },
    {
      label: t`En faire la grille habituelle`,
      onSelect: () => ask('usual'),
      when: model.may.includes('make-usual'),
    },
    { label: t`Archiver`, onSelect: () => ask('archive'), when: model.may.includes('archive') },
    {
      label: t`Remettre en service`,
      onSelect: () => void change({ isArchived: false }),
      when: model.may.includes('restore'),
    },
  ];
  const actions = entries.filter(({ when }) => when);
  const close = () => ask(null);
  if (actions.length === 0) return null;
  return (
    <>
      <ActionMenu label={t`Actions pour ${model.name}`} actions={actions} />
      {asked === 'copy' && <CopyDialog models={[model]} onClose={close} />}
      {asked === 'rename' && <RenameDialog model={model} onClose={close} />}
      <ConfirmDialog
        opened={asked === 'usual'}
        title={t`Faire de « ${model.name} » la grille habituelle ?`}
        consequence={t`Le classement et les nouvelles notations la prendront d’office. L’autre grille reste disponible.`}
        confirmLabel={t`En faire la grille habituelle`}
        busy={busy}
        onConfirm={() => void change({ isUsual: true })}
        onClose={close}
      />
      <ConfirmDialog
        opened={asked === 'archive'}
        title={t`Archiver « ${model.name} » ?`}
        consequence={t`Elle n’est plus proposée. Ses notations et ses versions restent lisibles ; elle peut être remise en service.`}
        confirmLabel={t`Archiver`}
        busy={busy}
        onConfirm={() => void change({ isArchived: true })}
        onClose={close}
      />
    </>
  );
}

/** Sends a change and says what came of it. */
function useChange({ id, version }: ScoreModelDetail, onDone: () => void) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const { mutateAsync, isPending } = useWrite(changeScoreModel);
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
