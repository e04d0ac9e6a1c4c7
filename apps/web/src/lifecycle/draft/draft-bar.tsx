import { discardDraft, type LifecycleDraft, readDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { Reading } from '../../platform/reading';
import { useProblemWords } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import { useSource } from '../source/source';
import { DifferenceList } from './difference-list';
import styles from './draft.module.css';
import { FlawList } from './flaw-list';

const ConfirmDialog = laterDialog(
  async () => (await import('../../ui/actions/confirm-dialog')).ConfirmDialog,
);
const PublishDialog = laterDialog(async () => (await import('./publish-dialog')).PublishDialog);

/** How the draft stands: what differs from what is published, what hinders publishing, and the two ways out. */
export function DraftBar({ templateId }: { readonly templateId: string }) {
  const { t } = useLingui();
  const query = useRead(readDraft, { id: templateId });
  return (
    <Panel title={t`Brouillon`} line={t`Rien ne change pour les projets tant que vous ne publiez pas.`}>
      <Reading query={query} lines={2}>
        {(draft) => <Standing draft={draft} />}
      </Reading>
    </Panel>
  );
}

function Standing({ draft }: { readonly draft: LifecycleDraft }) {
  const { t } = useLingui();
  const { changes } = draft.difference;
  return (
    <div className={styles.stack}>
      <FlawList flaws={draft.flaws} />
      {changes.length === 0 ? (
        <p className="muted">{t`Aucune différence avec la version ${draft.of} pour l’instant. Ouvrez une porte ou un seuil pour le modifier.`}</p>
      ) : (
        <details>
          <summary className={styles.summary}>
            <Plural
              value={changes.length}
              one="# différence avec la version publiée"
              other="# différences avec la version publiée"
            />
          </summary>
          <DifferenceList changes={changes} />
        </details>
      )}
      <WaysOut draft={draft} />
    </div>
  );
}

function WaysOut({ draft }: { readonly draft: LifecycleDraft }) {
  const { t } = useLingui();
  const { edit } = useSource();
  const [asked, ask] = useState<'publish' | 'discard' | null>(null);
  const { discard, busy } = useDiscard(draft, () => ask(null));
  if (!edit || !draft.hasDraft) return null;
  const hindrance =
    draft.flaws.length > 0
      ? t`Corrigez d’abord ce qui est signalé.`
      : draft.difference.changes.length === 0
        ? t`Rien n’a changé pour l’instant.`
        : undefined;
  return (
    <div className={styles.ways}>
      <Button onClick={() => ask('discard')}>{t`Abandonner le brouillon`}</Button>
      <Button variant="primary" missing={hindrance} onClick={() => ask('publish')}>
        {t`Publier la version ${draft.of + 1}`}
      </Button>
      {asked === 'publish' && <PublishDialog draft={draft} onClose={() => ask(null)} />}
      <ConfirmDialog
        opened={asked === 'discard'}
        title={t`Abandonner ce brouillon ?`}
        consequence={t`Ce qui a été écrit depuis la version ${draft.of} est perdu. La version publiée reste telle qu’elle est.`}
        confirmLabel={t`Abandonner le brouillon`}
        danger
        busy={busy}
        onConfirm={() => void discard()}
        onClose={() => ask(null)}
      />
    </div>
  );
}

function useDiscard({ id, version }: LifecycleDraft, onDone: () => void) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const navigate = useNavigate();
  const { mutateAsync, isPending } = useWrite(discardDraft);
  const discard = async () => {
    try {
      const { latest } = await mutateAsync({ id, version });
      show({ text: t`Le brouillon est abandonné.` });
      await navigate({ to: '/lifecycle', search: { version: latest.id } });
    } catch (error) {
      const { title, detail } = words(error instanceof Error ? error : new Error(String(error)));
      show({ text: `${title}. ${detail}`, tone: 'danger' });
    }
    onDone();
  };
  return { discard, busy: isPending };
}
