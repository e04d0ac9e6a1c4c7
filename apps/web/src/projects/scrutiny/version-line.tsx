import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { laterDialog } from '../../platform/routing/later';
import { Button } from '../../ui/actions/button';
import { useProject } from '../project-context';

const VersionDialog = laterDialog(async () => (await import('./version-dialog')).VersionDialog);

/** The version of the life cycle that the project is held to; where there is a newer one, the way to it. */
export function VersionLine() {
  const { t } = useLingui();
  const { lifecycle, may } = useProject();
  const { number, edition, newer } = lifecycle;
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="small">
      <span className="muted">{t`Cycle de vie : version ${number}, édition ${edition}.`}</span>{' '}
      {newer && may.includes('version') && (
        <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
          {t`Passer à la version ${newer.number}`}
        </Button>
      )}
      {newer && isOpen && (
        <VersionDialog versionId={newer.versionId} number={newer.number} onClose={() => setOpen(false)} />
      )}
    </p>
  );
}
