import { useLingui } from '@lingui/react/macro';
import { FileUp } from 'lucide-react';
import { LinkButton } from '../platform/routing/links';
import { useMay } from '../platform/session';

/** From a register to a file for it, for those who may import. */
export function ImportLink({ kind }: { readonly kind: string }) {
  const { t } = useLingui();
  if (!useMay('imports:manage')) return null;
  return (
    <LinkButton to="/imports/new" search={{ kind }} icon={<FileUp size={16} aria-hidden />}>
      {t`Importer`}
    </LinkButton>
  );
}
