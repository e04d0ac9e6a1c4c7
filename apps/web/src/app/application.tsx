import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ClientNamesContext } from '../access/client-names';
import { ThemeProvider } from '../ui/theme/theme-provider';
import { ToastProvider } from '../ui/toast/toast-provider';
import { useClientNames } from './composed/client-names';
import { queries } from './query-client';
import { router } from './router';

/** The whole page: words, answers kept, theme, messages, and the screens that the address names. */
export function Application() {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <ThemeProvider>
          <ToastProvider>
            <ClientNamesContext value={useClientNames}>
              <RouterProvider router={router} />
            </ClientNamesContext>
          </ToastProvider>
        </ThemeProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
