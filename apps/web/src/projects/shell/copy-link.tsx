import { useLingui } from '@lingui/react/macro';
import { Link2 } from 'lucide-react';
import { useCopyLink } from '../../platform/routing/copy-link';
import { IconButton } from '../../ui/actions/icon-button';

/** The address of this page, for a message to a colleague. */
export function CopyLink() {
  const { t } = useLingui();
  const copy = useCopyLink();
  return (
    <IconButton
      label={t`Copier le lien`}
      icon={<Link2 size={16} aria-hidden />}
      size="small"
      onClick={() => copy(window.location.pathname)}
    />
  );
}
