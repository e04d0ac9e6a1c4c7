import { useLingui } from '@lingui/react/macro';
import { FileUp } from 'lucide-react';
import { LinkButton } from './links';
import type { ButtonLook } from '../../ui/actions/button';
import { useMay } from '../session';

interface Props extends ButtonLook {
  readonly kind: string;
  /** The id of what the file is for, where it is for one thing. */
  readonly meantFor?: string;
}

/** From a register to a file for it, for those who may import. */
export function ImportLink({ kind, meantFor, ...look }: Props) {
  const { t } = useLingui();
  if (!useMay('imports:manage')) return null;
  return (
    <LinkButton
      to="/imports/new"
      search={{ kind, for: meantFor }}
      {...look}
      icon={<FileUp size={16} aria-hidden />}
    >
      {t`Importer`}
    </LinkButton>
  );
}
