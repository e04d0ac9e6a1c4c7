import { ROLE_WORDS } from '@jalon/domain/access/membership';
import { type Role, ROLES } from '@jalon/domain/access/roles';
import { useLanguage } from '../platform/words/language';

/** The roles as choices, in the reader's language. */
export function useRoleChoices() {
  const language = useLanguage();
  return ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role][language] }));
}

/** « Administration, Direction » */
export function useRoleNames(): (roles: readonly Role[]) => string {
  const language = useLanguage();
  return (roles) => roles.map((role) => ROLE_WORDS[role][language]).join(', ');
}
