import type { Session } from '@jalon/domain/access/session';
import type { GainUnit } from '@jalon/domain/use-cases/vocabulary';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SessionContext } from '../platform/session';
import { useGainText } from './gain';

const session: Session = {
  person: {
    id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a11',
    name: 'Léa Martin',
    email: 'lea@agence.example',
    language: 'fr',
    theme: 'system',
  },
  organisation: {
    id: '0b6f4c1e-58b1-4c3e-9d5a-0a4f3f6f6a12',
    name: 'Atelier Marengo',
    currency: 'EUR',
    isDemonstration: false,
  },
  roles: ['director'],
  permissions: [],
  clientIds: null,
  organisations: [],
  hasSecondFactor: false,
  keepsMail: false,
};

const Page = ({ children }: { readonly children: ReactNode }) => (
  <I18nProvider i18n={i18n}>
    <SessionContext value={session}>{children}</SessionContext>
  </I18nProvider>
);

const gainText = (gainValue: number | null, gainUnit: GainUnit | null) => {
  const { result } = renderHook(() => useGainText(), { wrapper: Page });
  return result.current({ gainValue, gainUnit })?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;
};

it.each([
  [null, 'percent', null],
  [null, null, null],
  [-30, 'percent', '−30 %'],
  [12.5, 'percent', '+12,5 %'],
  [0, 'percent', '0 %'],
  [-6, 'percentage_points', '−6 pt'],
  [90, 'hours_per_month', '+90 h / mois'],
  [25_200, 'currency_per_year', '+25 200 € / an'],
  [-1_200, 'currency_per_year', '−1 200 € / an'],
  [80, 'items_per_month', '+80 / mois'],
  [0.5, 'rating_1_5', '+0,5 sur 5'],
  [7, null, '+7'],
] as const)('a gain of %s in %s is written %j', (value, unit, text) =>
  expect(gainText(value, unit)).toBe(text),
);
