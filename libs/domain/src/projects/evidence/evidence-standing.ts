import type { EvidenceStanding } from './evidence';

/** How long before its last day a proof is said to expire soon. */
export const SOON_DAYS = 30;

const DAY = 86_400_000;

/** Days are the organisation’s own, as `2026-11-30`; the last day still counts. */
export function evidenceStanding(expiresOn: string | null, today: string): EvidenceStanding {
  if (expiresOn === null) return 'in_force';
  if (expiresOn < today) return 'expired';
  return Date.parse(expiresOn) - Date.parse(today) <= SOON_DAYS * DAY ? 'expires_soon' : 'in_force';
}
