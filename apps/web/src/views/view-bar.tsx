import { keptParams, type View } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { RotateCcw, Save } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/actions/button';
import { NO_VIEW } from './view-address';
import { ViewActions } from './view-actions';
import { ViewChooser } from './view-chooser';
import type { PageViews, ViewedPage } from './use-views';
import { useViewActs } from './use-view-acts';
import styles from './views.module.css';

const NameDialog = lazy(async () => ({ default: (await import('./dialogs/name-dialog')).NameDialog }));
const RolesDialog = lazy(async () => ({ default: (await import('./dialogs/roles-dialog')).RolesDialog }));

interface Props extends ViewedPage, PageViews {
  /** « Tout le registre » */
  readonly whole: string;
}

/** Which dialog is open. */
export type ViewDialog = 'new' | 'rename' | 'roles';

/** Chooses among the views of a list, and keeps what is on screen as one. */
export function ViewBar(props: Props) {
  const { params, read, onOpen, views, active, isModified, whole } = props;
  const { t } = useLingui();
  const acts = useViewActs();
  const [dialog, setDialog] = useState<ViewDialog | null>(null);
  const open = (view: Pick<View, 'id' | 'params'>) => onOpen(read(view.params), view.id);
  return (
    <div className={styles.bar} role="group" aria-label={t`Vues enregistrées`} data-no-print>
      <ViewChooser
        views={views}
        active={active}
        isModified={isModified}
        whole={whole}
        onOpen={open}
        onWhole={() => onOpen(read({}), NO_VIEW)}
      />
      {active && isModified && (
        <Changed
          view={active}
          isSaving={acts.isSaving}
          onSave={() => acts.save(active, keptParams(params))}
          onReset={() => open(active)}
        />
      )}
      <ViewActions
        active={active}
        acts={acts}
        onDialog={setDialog}
        onRemoved={() => onOpen(params, NO_VIEW)}
      />
      {dialog && <OpenDialog {...props} dialog={dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}

interface ChangedProps {
  readonly view: View;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onReset: () => void;
}

/** What is on screen is no longer what the view keeps. */
function Changed({ view, isSaving, onSave, onReset }: ChangedProps) {
  const { t } = useLingui();
  return (
    <>
      {view.may.includes('edit') && (
        <Button size="small" icon={<Save size={14} aria-hidden />} busy={isSaving} onClick={onSave}>
          {t({ message: 'Enregistrer', context: 'view' })}
        </Button>
      )}
      <Button size="small" variant="quiet" icon={<RotateCcw size={14} aria-hidden />} onClick={onReset}>
        {t({ message: 'Réinitialiser', context: 'view' })}
      </Button>
    </>
  );
}

interface DialogProps extends Props {
  readonly dialog: ViewDialog;
  readonly onClose: () => void;
}

function OpenDialog({ dialog, page, params, views, active, onOpen, onClose }: DialogProps) {
  return (
    <Suspense>
      {dialog === 'roles' && active ? (
        <RolesDialog view={active} views={views} onClose={onClose} />
      ) : (
        <NameDialog
          page={page}
          params={keptParams(params)}
          view={dialog === 'rename' ? active : undefined}
          onCreated={(view) => onOpen(params, view.id)}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
