import { Role } from '@jalon/domain/access/roles';
import { useLingui } from '@lingui/react/macro';
import { BROWSERS, SYSTEMS } from './keys/device-words';
import { useRoleNames } from './words';

/** A value that came from the journal, in the words of members, tokens, sessions and profiles; else undefined. */
export function useAccessText(): (field: string, value: unknown) => string | undefined {
  const { t } = useLingui();
  const roleNames = useRoleNames();
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    browser: { ...BROWSERS, other: t`inconnu` },
    system: { ...SYSTEMS, other: t`inconnu` },
    scope: { read: t`lecture seule`, full: t`accès complet` },
    theme: { system: t`Comme l’appareil`, light: t`Clair`, dark: t`Sombre` },
    language: { fr: 'Français', en: 'English' },
  };
  return (field, value) => {
    const roles = field === 'roles' ? Role.array().safeParse(value).data : undefined;
    return roles ? roleNames(roles) : words[field]?.[String(value)];
  };
}
