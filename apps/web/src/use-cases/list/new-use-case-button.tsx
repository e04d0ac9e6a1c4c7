import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { usePageActions } from '../../platform/keyboard/page-actions';
import { Button } from '../../ui/actions/button';

interface Props {
  readonly onPress: () => void;
}

/** The main button of the register; also the key `n`. */
export function NewUseCaseButton({ onPress }: Props) {
  const { t } = useLingui();
  const label = t`Nouveau cas d’usage`;
  usePageActions(t`Registre`, [{ id: 'create', label, keys: ['n'], run: onPress }]);
  return (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={onPress}>
      {label}
    </Button>
  );
}
