import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../platform/session';
import { useRegisterCounts } from './register-figures';

/** One line that says what awaits this reader in the register. */
export function useListLine(): string | undefined {
  const { t } = useLingui();
  const { roles } = useSession();
  const counts = useRegisterCounts();
  if (!counts) return '\u00a0';
  const steers = roles.some((role) => role === 'project_manager' || role === 'director' || role === 'admin');
  const decides = roles.some((role) => role === 'director' || role === 'admin');
  if (decides && counts.shortlisted > 0)
    return t`${plural(counts.shortlisted, {
      one: '# cas d’usage présélectionné attend votre décision.',
      other: '# cas d’usage présélectionnés attendent votre décision.',
    })}`;
  if (steers && counts.proposed > 0)
    return t`${plural(counts.proposed, {
      one: '# cas d’usage proposé attend d’être examiné.',
      other: '# cas d’usage proposés attendent d’être examinés.',
    })}`;
  if (roles.every((role) => role === 'client_viewer')) return t`Les cas d’usage qui vous concernent.`;
  return t`Les idées d’IA de l’agence, de la première intuition au projet.`;
}
