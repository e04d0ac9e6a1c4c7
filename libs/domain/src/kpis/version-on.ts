import type { KpiVersion } from './kpi';

/** Under which definition a measurement of this day falls: the latest that had begun by then, else the first. */
export function versionOn<Version extends Pick<KpiVersion, 'number' | 'startsOn'>>(
  versions: readonly Version[],
  day: string,
): Version | undefined {
  const byAge = [...versions].sort((a, b) => a.number - b.number);
  return byAge.findLast(({ startsOn }) => startsOn <= day) ?? byAge[0];
}
