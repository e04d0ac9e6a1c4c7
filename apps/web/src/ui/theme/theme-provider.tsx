import './mantine.css';
import './tokens.css';
import './base.css';
import { useLingui } from '@lingui/react/macro';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme';

const styleNonce = () => document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

interface Props {
  readonly children: ReactNode;
  /** `test` switches transitions off for specs. */
  readonly env?: 'default' | 'test';
}

/** Tokens, base styles and Mantine under the content policy's nonce; overlays open inside a named landmark. */
export function ThemeProvider({ children, env = 'default' }: Props) {
  const { t } = useLingui();
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      env={env}
    >
      {children}
      <section id="overlays" aria-label={t`Fenêtres et menus ouverts`} />
    </MantineProvider>
  );
}
