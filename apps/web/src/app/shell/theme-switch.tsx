import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { IconButton } from '../../ui/actions/icon-button';

/** Light or dark, in this browser at once; the profile also offers to follow the device. */
export function ThemeSwitch() {
  const { t } = useLingui();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const Icon = dark ? Sun : Moon;
  return (
    <IconButton
      label={dark ? t`Passer en thème clair` : t`Passer en thème sombre`}
      icon={<Icon size={16} aria-hidden />}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    />
  );
}
