import { updateProfile } from '@jalon/contracts/access/profile.operations';
import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { useEffect } from 'react';
import { useSession } from '../../platform/session';
import { useWrite } from '../../platform/use-operation';
import { IconButton } from '../../ui/actions/icon-button';

/** Turns light into dark and back, at once here and kept with the profile. */
export function useThemeTurn() {
  const { theme } = useSession().person;
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const keep = useWrite(updateProfile);
  useEffect(() => {
    if (theme !== 'system') setColorScheme(theme);
  }, [theme, setColorScheme]);
  const turn = () => {
    const next = dark ? 'light' : 'dark';
    setColorScheme(next);
    keep.mutate({ theme: next });
  };
  return { dark, turn };
}

/** Light or dark; the profile also offers to follow the device. */
export function ThemeSwitch() {
  const { t } = useLingui();
  const { dark, turn } = useThemeTurn();
  const Icon = dark ? Sun : Moon;
  return (
    <IconButton
      label={dark ? t`Passer en thème clair` : t`Passer en thème sombre`}
      icon={<Icon size={16} aria-hidden />}
      onClick={turn}
    />
  );
}
