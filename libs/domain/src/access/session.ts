import { z } from 'zod';
import { PERMISSIONS } from './permissions';
import { Person } from './person';
import { Role } from './roles';

const OrganisationName = z.object({ id: z.uuid(), name: z.string() });

/** Who is signed in, where, and what they may do there. */
export const Session = z.object({
  person: Person,
  organisation: OrganisationName.extend({ currency: z.string(), isDemonstration: z.boolean() }),
  roles: z.array(Role),
  permissions: z.array(z.enum(PERMISSIONS)),
  /** The clients that the person is held to; null where all are seen. */
  clientIds: z.array(z.uuid()).nullable(),
  /** Every organisation that the person belongs to, by name. */
  organisations: z.array(OrganisationName),
  hasSecondFactor: z.boolean(),
  /** Mail stays at home: the development outbox can be opened. */
  keepsMail: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const DEVICE_SYSTEMS = ['windows', 'macos', 'ios', 'android', 'linux', 'other'] as const;
export const DEVICE_BROWSERS = ['firefox', 'edge', 'opera', 'chrome', 'safari', 'other'] as const;

/** One browser that is signed in. */
export const ActiveSession = z.object({
  id: z.uuid(),
  browser: z.enum(DEVICE_BROWSERS),
  system: z.enum(DEVICE_SYSTEMS),
  address: z.string(),
  organisation: OrganisationName.shape.name,
  isCurrent: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type ActiveSession = z.infer<typeof ActiveSession>;

export interface Device {
  readonly browser: (typeof DEVICE_BROWSERS)[number];
  readonly system: (typeof DEVICE_SYSTEMS)[number];
}

type Marks<Name extends string> = readonly (readonly [RegExp, Name])[];

/** In this order: Edge and Opera also say Chrome, Chrome also says Safari. */
const BROWSERS: Marks<Device['browser']> = [
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\/|Opera/, 'opera'],
  [/Chrome\/|CriOS\/|Chromium\//, 'chrome'],
  [/Safari\//, 'safari'],
];
const SYSTEMS: Marks<Device['system']> = [
  [/iPhone|iPad|iPod/, 'ios'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'macos'],
  [/Linux|CrOS/, 'linux'],
];

const firstOf = <Name extends string>(marks: Marks<Name>, text: string): Name | undefined =>
  marks.find(([mark]) => mark.test(text))?.[1];

/** What a `User-Agent` header lets one recognise of one's own devices; no more is read from it. */
export const deviceOf = (userAgent: string): Device => ({
  browser: firstOf(BROWSERS, userAgent) ?? 'other',
  system: firstOf(SYSTEMS, userAgent) ?? 'other',
});
