import type { ActiveSession } from '@jalon/domain/access/session';
import { useLingui } from '@lingui/react/macro';

export const BROWSERS = {
  firefox: 'Firefox',
  edge: 'Edge',
  opera: 'Opera',
  chrome: 'Chrome',
  safari: 'Safari',
} as const;
export const SYSTEMS = {
  windows: 'Windows',
  macos: 'macOS',
  ios: 'iOS',
  android: 'Android',
  linux: 'Linux',
} as const;

/** « Firefox sur Linux » */
export function useDeviceWords(): (device: Pick<ActiveSession, 'browser' | 'system'>) => string {
  const { t } = useLingui();
  return ({ browser, system }) => {
    const program = browser === 'other' ? t`Navigateur` : BROWSERS[browser];
    const machine = system === 'other' ? t`un appareil inconnu` : SYSTEMS[system];
    return t`${program} sur ${machine}`;
  };
}
