import { useLingui } from '@lingui/react/macro';
import { FileUp, LibraryBig } from 'lucide-react';
import { LinkButton } from '../../platform/routing/links';
import { useMay } from '../../platform/session';

/** Ways into an empty register beside writing: ready use cases, and the spreadsheet that one has. */
export function FirstWays() {
  const { t } = useLingui();
  const mayImport = useMay('imports:manage');
  const mayBrowse = useMay('organisation:read');
  return (
    <>
      {mayBrowse && (
        <LinkButton to="/use-cases/catalogue" icon={<LibraryBig size={16} aria-hidden />}>
          {t`Choisir dans le catalogue`}
        </LinkButton>
      )}
      {mayImport && (
        <LinkButton to="/imports/new" search={{ kind: 'use-cases' }} icon={<FileUp size={16} aria-hidden />}>
          {t`Importer un tableur`}
        </LinkButton>
      )}
    </>
  );
}
